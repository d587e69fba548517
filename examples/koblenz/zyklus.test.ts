import { checkZyklus, checkZyklusverweise, evaluateZyklusjahr } from "@zielwerk/ablauf"
import { Datum, renderBefund } from "@zielwerk/konzept"
import { describe, expect, it } from "vitest"
import { readKoblenz, readZyklusBeispiel } from "./readKoblenz.ts"

const { konzept } = readKoblenz()
const zyklus = readZyklusBeispiel()
const am = (tag: string) => Datum.make(tag)
const saetze = (stichtag: string) =>
  checkZyklus(konzept, zyklus, am(stichtag)).map(({ befund }) => renderBefund(befund).was)

describe("the cycle of Koblenz from 2019 to 2026, an illustration", () => {
  it("knows every id that it names", () => {
    expect(checkZyklusverweise(konzept, zyklus)).toEqual([])
  })

  it("shows what a reader of chapter 10 would name, and nothing else", () => {
    expect(
      checkZyklus(konzept, zyklus, am("2026-12-31")).map(({ befund, gremiumId, faelligAm, erledigtAm }) => [
        befund.code,
        gremiumId,
        faelligAm,
        erledigtAm,
      ]),
    ).toEqual([
      ["SitzungVerspaetet", "integrationskonferenz", "2019-05-05", "2019-07-05"],
      ["VorlageMehrfachVertagt", "stadtrat", "2020-06-18", "2020-11-19"],
      ["SitzungNachHaushalt", "integrationskommission", "2021-11-01", "2021-11-25"],
      ["ErgebnisFehlt", "ak-asyl-flucht", "2022-10-20", undefined],
    ])
    expect(saetze("2026-12-31")).toEqual([
      "„Integrationskonferenz“ tagte am 2019-07-05, 26 Monate nach dem letzten Mal.",
      "Die Vorlage „Einrichtung eines Sprachmittlerpools“ wurde 2-mal vertagt.",
      "„Integrationskommission“ tagte 2021 erst am 2021-11-25.",
      "„Arbeitskreis Asyl und Flüchtlingsarbeit“ hat 2022 in „Integrationskommission“ kein Ergebnis vorgestellt.",
    ])
  })

  it("knew less on earlier days: what was overdue then, and who had to hear of it", () => {
    expect(saetze("2019-05-05")).toEqual([])
    const [konferenz] = checkZyklus(konzept, zyklus, am("2019-05-06"))
    expect(konferenz?.befund.code).toBe("SitzungUeberfaellig")
    expect(konferenz?.eskalationAn).toBe("sachgebiet-integration")
    expect(checkZyklus(konzept, zyklus, am("2019-07-04"))[0]?.eskalationAn).toBe("oberbuergermeister")
    expect(checkZyklus(konzept, zyklus, am("2019-07-05"))[0]?.eskalationAn).toBeUndefined()
    expect(saetze("2021-11-02").at(-1)).toBe("„Integrationskommission“ hat 2021 nicht rechtzeitig getagt.")
  })

  it("a Vorlage that waits is told once a Haushalt was decided without it", () => {
    const offen = {
      ...zyklus,
      vorlagen: (zyklus.vorlagen ?? []).map((v) => ({ ...v, beratungen: (v.beratungen ?? []).slice(0, 2) })),
    }
    const codes = (tag: string) => checkZyklus(konzept, offen, am(tag)).map(({ befund }) => befund.code)
    expect(codes("2020-12-11")).not.toContain("VorlageOffen")
    expect(codes("2020-12-12")).toContain("VorlageOffen")
  })

  it("what is missing in the file is told", () => {
    const [erste, ...rest] = zyklus.vorhaben ?? []
    if (erste === undefined) throw new Error("the example names Vorhaben")
    const { vorlageId: _, ...ohneVorlage } = erste
    const anders = {
      ...zyklus,
      vorhaben: [ohneVorlage, ...rest],
      sitzungen: (zyklus.sitzungen ?? []).map((sitzung) =>
        sitzung.id === "ak-ehrenamt-2020"
          ? { ...sitzung, eingeladen: [], informiert: sitzung.informiert?.slice(0, 1) ?? [] }
          : sitzung.id === "kommission-2020"
            ? { ...sitzung, leitung: "sachgebiet-integration" as NonNullable<typeof sitzung.leitung> }
            : sitzung.id === "konferenz-2021"
              ? { ...sitzung, geprueft: sitzung.geprueft?.slice(1) ?? [] }
              : sitzung,
      ),
    }
    const neue = checkZyklus(konzept, anders, am("2026-12-31")).map(({ befund }) => befund.code)
    expect(neue.toSorted()).toEqual(
      [
        "EinladungFehlt",
        "ErgebnisFehlt",
        "InformationFehlt",
        "LeitungFalsch",
        "PruefungFehlt",
        "SitzungNachHaushalt",
        "SitzungVerspaetet",
        "VorlageFehlt",
        "VorlageMehrfachVertagt",
      ].toSorted(),
    )
  })

  it("the statechart of a year tells how far each phase is", () => {
    const phasen = Object.fromEntries(
      evaluateZyklusjahr(konzept, zyklus, 2021, am("2021-12-31")).map(({ phase, zustand }) => [phase, zustand]),
    )
    expect(phasen).toEqual({
      monitoring: "erledigt",
      "arbeitskreise.ak-sprache-bildung": "nachgeholt",
      "arbeitskreise.ak-ehrenamt": "nachgeholt",
      "arbeitskreise.ak-asyl-flucht": "nachgeholt",
      "arbeitskreise.ak-ausbildung": "nachgeholt",
      "sitzungen.integrationskommission": "nachgeholt",
      "sitzungen.integrationskonferenz": "erledigt",
      haushalt: "erledigt",
      umsetzung: "erledigt",
      berichtslegung: "erledigt",
    })
    const imNovember = evaluateZyklusjahr(konzept, zyklus, 2021, am("2021-11-10"))
    expect(imNovember.find(({ phase }) => phase === "sitzungen.integrationskommission")?.zustand).toBe("versaeumt")
  })
})

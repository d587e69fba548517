import { Datum, type Konzept } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Auswertung, Zielauswertung } from "./Auswertung.ts"
import type { Prognose } from "./bewertung/Prognose.ts"
import type { Mass } from "./bewertung/Zielwertbewertung.ts"
import { evaluateKonzept } from "./evaluateKonzept.ts"
import { lagen } from "./zufallskonzept.test.ts"

// The laws leave many answers open. A council decides by the one that was printed, so a change that moves a verdict or a
// figure has to show which: here, in numbers of five digits.

test("thirty Konzepte are evaluated as they were", async () => {
  const auswertungen = fc
    .sample(lagen, { seed: 3, numRuns: DREISSIG })
    .map(({ konzept, beobachtungen }, i) => [
      `Konzept ${i + 1}, ${beobachtungen.length} Beobachtungen: ${JSON.stringify(konzept.bewertungsregeln)}`,
      ...render(konzept, evaluateKonzept({ konzept, beobachtungen, stichtag })),
    ])
  await expect(`${auswertungen.map((zeilen) => zeilen.join("\n  ")).join("\n\n")}\n`).toMatchFileSnapshot(
    "./auswertungen.txt",
  )
})

// Helpers

const DREISSIG = 30
const stichtag = Datum.make("2025-12-31")

const render = (konzept: Konzept, { indikatoren, ziele, handlungsfelder, oberziele, gesamt, befunde }: Auswertung) => [
  ...indikatoren.map(renderIndikator),
  ...ziele.flatMap(({ id, umsetzung, wirkung, befunde: eigene }) => [
    `${id}: ${renderBeide({ umsetzung, wirkung: wirkung.zusammenfassung })} | ${eigene.map(({ code }) => code).join(" ")}`,
    ...wirkung.zielwerte.map((zielwert) => `  ${renderZielwert(konzept, zielwert)}`),
  ]),
  ...[...handlungsfelder, ...oberziele].map(
    ({ id, zielIds, ...beide }) => `${id}: ${renderBeide(beide)} | ${zielIds.join(" ")}`,
  ),
  `gesamt: ${renderBeide(gesamt)}`,
  `Befunde: ${befunde.map(({ code, wo }) => `${code} ${wo.zeiger ?? ""}`).join(", ")}`,
]

const zahl = (n: number): string => String(Number(n.toPrecision(5)))

const mass = (m: Mass): string => (typeof m === "number" ? zahl(m) : m.grund)

/** Texts that are there, one after the other. */
const join = (...teile: ReadonlyArray<string | undefined | false>): string =>
  teile.filter((teil) => teil !== undefined && teil !== false && teil !== "").join(" ")

const renderIndikator = ({ id, werte, aenderung, tendenz, verteilung }: Auswertung["indikatoren"][number]): string =>
  join(
    `${id}:`,
    werte
      .map(({ zeit, gebiet, wert, gedruckt }) =>
        join(
          gebiet,
          `${zeit}=${wert._tag === "Zahl" ? zahl(wert.zahl) : wert.grund}`,
          wert._tag === "Zahl" &&
            wert.spanne.von !== wert.spanne.bis &&
            `[${zahl(wert.spanne.von)}, ${zahl(wert.spanne.bis)}]`,
          wert._tag === "Zahl" && join(wert.quellen.join("+"), wert.erfasstAm, wert.isVorlaeufig && "vorl"),
          gedruckt && `(gedruckt ${gedruckt._tag === "Zahl" ? zahl(gedruckt.zahl) : gedruckt.grund})`,
        ),
      )
      .join(", "),
    ...aenderung.map(({ gebiet, von, bis, differenz, prozent }) =>
      join("| Änderung", gebiet, von, bis, zahl(differenz.zahl), prozent && `${zahl(prozent.zahl)} %`),
    ),
    ...tendenz.map(({ gebiet, bewegung, grundlage, bewertung }) =>
      join("| Tendenz", gebiet, bewegung, grundlage, bewertung),
    ),
    ...verteilung.map((v) =>
      join(
        "| Verteilung",
        v.zeit,
        `${v.anzahl}+${v.ohneWert}`,
        ...[v.niedrigsterWert, v.median, v.hoechsterWert, v.spannweite.zahl].map(zahl),
        [...v.niedrigste, "–", ...v.hoechste].join(" "),
      ),
    ),
  )

const renderBeide = ({ umsetzung, wirkung: w }: Auswertung["gesamt"]): string =>
  join(
    umsetzung.farbe,
    umsetzung.anteile.map(({ farbe, anteil }) => `${farbe} ${zahl(anteil)}`).join(", "),
    ...umsetzung.massnahmen.map(({ id, lage, farbe }) => `${id} ${lage} ${farbe},`),
    "|",
    w.ampel,
    w.grund,
    `S ${mass(w.fortschritt)} E ${mass(w.erwartung)} ρ ${mass(w.verhaeltnis)} κ ${zahl(w.abdeckung)}`,
    w.schlechtestes,
    w.jeAmpel.map(({ ampel, anzahl }) => `${ampel} ${anzahl}`).join(", "),
    w.ausgeschlossen.length > 0 && `ohne ${w.ausgeschlossen.map(({ id, grund }) => `${id} ${grund}`).join(", ")}`,
    w.regeln.join(" "),
  )

const renderPrognose = ({ trend, ols, wettersymbol }: Prognose): string =>
  join(
    "| Prognose",
    typeof trend === "string" ? trend : trend.grund,
    ols._tag === "Gerade"
      ? `${zahl(ols.zahl)} ${zahl(ols.steigungJeJahr)} ${zahl(ols.r2)} ${ols.n} ${ols.von} ${ols.bis}`
      : ols.grund,
    typeof wettersymbol === "string" ? wettersymbol : wettersymbol.grund,
  )

const renderZielwert = (konzept: Konzept, z: Zielauswertung["wirkung"]["zielwerte"][number]): string =>
  join(
    z.id,
    JSON.stringify(konzept.zielwerte.find(({ id }) => id === z.id)?.vorgabe),
    `${z.richtlinie} ${zahl(z.schwellen.gruen)}`,
    "→",
    z.ampel,
    z.grund,
    z.untergrad,
    `r ${mass(z.fortschritt)} c ${mass(z.gewertet)} e ${mass(z.erwartung)} ρ ${mass(z.verhaeltnis)} γ ${mass(z.abstand)}`,
    z.distanz && `Distanz ${zahl(z.distanz.zahl)} ${z.distanz.einheit}`,
    z.tendenz,
    z.kennzeichen.join(", "),
    z.revidiert && `revidiert ${zahl(z.revidiert.ausgang)} ${mass(z.revidiert.fortschritt)}`,
    z.abgeloestDurch && `abgelöst durch ${z.abgeloestDurch}`,
    z.alterTage !== undefined && `${z.alterTage} Tage`,
    "|",
    z.herleitung.regeln.join(" "),
    "|",
    z.herleitung.eingaben.map(({ zeit, zahl: n }) => `${zeit}=${zahl(n)}`).join(", "),
    z.herleitung.ausgelassen.map(({ zeit, grund }) => `${zeit} ${grund}`).join(", "),
    z.herleitung.weg.length > 0 &&
      `Weg ${z.herleitung.weg.map(({ zeit, zahl: n }) => `${zeit}=${zahl(n)}`).join(", ")}`,
    z.herleitung.erwarteterWert !== undefined && `erwartet ${zahl(z.herleitung.erwarteterWert)}`,
    z.prognose && renderPrognose(z.prognose),
  )

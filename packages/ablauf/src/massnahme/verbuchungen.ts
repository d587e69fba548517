import type { MassnahmeZustand } from "@zielwerk/konzept"
import type { Verbuchungen } from "../kern/Arten.ts"
import { without } from "../kern/without.ts"
import type { Massnahmenakte } from "./Massnahmenakte.ts"
import type { Massnahmenarten } from "./Massnahmenumstaende.ts"
import { isOhneVereinbarung } from "./zustaende.ts"

/** What each request puts on record; those left out put only their day there. */
export const massnahmenverbuchungen: Verbuchungen<Massnahmenarten> = {
  "massnahme.vereinbaren": (akte, { zielvereinbarung }) => ({ ...akte, zielvereinbarung }),
  "massnahme.vorlegen": (akte, { vorlage }) => ({ ...akte, vorlage }),
  "massnahme.beschliessen": (akte, { beschluss, mittel, auflagen }) => ({
    ...without(akte, ["naechsteSitzungAm"]),
    ...(akte.zielvereinbarung === undefined
      ? {}
      : { zielvereinbarung: { ...akte.zielvereinbarung, unterVorbehalt: false } }),
    beschluss,
    mittel,
    auflagen: auflagen ?? [],
  }),
  "massnahme.ablehnen": (akte, { grund }) => ({ ...without(akte, ["naechsteSitzungAm"]), grund }),
  "massnahme.vertagen": (akte, { naechsteSitzungAm }) => ({ ...akte, naechsteSitzungAm }),
  "massnahme.starten": (akte, { am }) => ({ ...akte, beginn: am }),
  "massnahme.pausieren": (akte, { grund, wiedervorlageAm }) => ({ ...akte, grund, wiedervorlageAm }),
  "massnahme.fortsetzen": withoutGrund,
  "massnahme.zurueckstellen": (akte, { grund, wiedervorlageAm }, { aus }) => ({
    ...akte,
    grund,
    wiedervorlageAm,
    zuvor: aus,
  }),
  "massnahme.wiederaufnehmen": (akte, _, { nach }) => returnTo(nach, akte),
  "massnahme.verstetigen": (akte, { evaluation, ueberpruefungAlleMonate, beschluss }) => ({
    ...without(akte, ["ende"]),
    evaluation,
    ueberpruefungAlleMonate,
    ...(beschluss === undefined ? {} : { beschluss }),
  }),
  "massnahme.ueberpruefen": (akte, { am, ergebnis }) => ({ ...akte, ueberprueft: { am, ergebnis } }),
  "massnahme.abschliessen": (akte, { am, ergebnis }) => ({
    ...akte,
    ende: am,
    abschluesse: [...akte.abschluesse, { am, ergebnis }],
  }),
  "massnahme.anpassen": (akte, { beschluss, mittel }) => ({
    ...akte,
    ...(beschluss === undefined ? {} : { beschluss }),
    ...(mittel === undefined ? {} : { mittel }),
    anpassungen: akte.anpassungen + 1,
  }),
  "massnahme.entfallenLassen": (akte, { grund, nachfolgerId }, { aus }) => ({
    ...endWith(grund, akte),
    // a Massnahme put off keeps the state that it was put off in
    ...(aus === "zurueckgestellt" ? {} : { zuvor: aus }),
    ...(nachfolgerId === undefined ? {} : { nachfolgerId }),
  }),
  "massnahme.ersetzen": (akte, { grund, nachfolgerId }) => ({ ...endWith(grund, akte), nachfolgerId }),
  "massnahme.zusammenfuehren": (akte, { grund, nachfolgerId }) => ({ ...endWith(grund, akte), nachfolgerId }),
  "massnahme.scheitern": (akte, { grund }) => endWith(grund, akte),
  "massnahme.wiedereroeffnen": (akte, _, { nach }) => returnTo(nach, without(akte, ["ende", "nachfolgerId"])),
}

function withoutGrund(akte: Massnahmenakte): Massnahmenakte {
  return without(akte, ["grund", "wiedervorlageAm"])
}

const endWith = (grund: string, akte: Massnahmenakte): Massnahmenakte => ({
  ...without(akte, ["wiedervorlageAm"]),
  grund,
})

/** Back where nothing was agreed, what was agreed counts no more: it has to be agreed anew. */
const returnTo = (nach: MassnahmeZustand, alte: Massnahmenakte): Massnahmenakte => {
  const akte = without(withoutGrund(alte), ["zuvor"])
  return isOhneVereinbarung(nach)
    ? { ...without(akte, ["zielvereinbarung", "vorlage", "beschluss"]), mittel: [], auflagen: [] }
    : akte
}

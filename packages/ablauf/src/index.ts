export { addMonate, addTage, wochentagOf } from "./kalender/addMonate.ts"
export { type Feiertag, feiertageOf } from "./kalender/feiertage.ts"
export { type Hindernis, isArbeitstag, isSitzungstag } from "./kalender/isSitzungstag.ts"
export {
  Haushalt,
  Haushaltsberatungen,
  Kalender,
  Land,
  SitzungsfreierTag,
  Sitzungspause,
  Wahlperiode,
} from "./kalender/Kalender.ts"
export { nextDue, type Sitzungspflicht } from "./kalender/nextDue.ts"
export type {
  BeginnUnbekannt,
  HaushaltUnbekannt,
  Herleitungsschritt,
  KeinTermin,
  Sitzungsfrist,
  Zeitspanne,
} from "./kalender/Sitzungsfrist.ts"
export { EigenesStatuswort, Farbbedeutung, Statusherkunft, Statuswortdatei } from "./statuswort/Statuswort.ts"
export type { Laufzeit } from "./statuswort/readLaufzeit.ts"
export {
  type GelesenesStatuswort,
  readStatuswort,
  type Statusleseart,
  statuswortHoechstens,
} from "./statuswort/readStatuswort.ts"
export type { Statuswortzeile, Wortbedeutung } from "./statuswort/tabellen/Statuswortzeile.ts"
export { statuswoerter } from "./statuswort/tabellen/statuswoerter.ts"
export type { Wortwahl } from "./statuswort/Wortverzeichnis.ts"
export { checkZyklus } from "./zyklus/checkZyklus.ts"
export { checkZyklusverweise } from "./zyklus/checkZyklusverweise.ts"
export { decodeZyklus } from "./zyklus/decodeZyklus.ts"
export { evaluateZyklusjahr, type Zyklusphase } from "./zyklus/evaluateZyklusjahr.ts"
export type { Pflichtverletzung } from "./zyklus/Pflichtverletzung.ts"
export {
  createSteuerungszyklus,
  type Fristen,
  type Phasenzustand,
  type Zyklusereignis,
} from "./zyklus/Steuerungszyklus.machine.ts"
export { Beratung, Eskalation, Sitzung, Vorhaben, Vorlage, Zyklusdatei, Zyklusjahr } from "./zyklus/Zyklusdatei.ts"
export { ZyklusUngueltig } from "./zyklus/ZyklusUngueltig.ts"
export type { Ablauf, Ablaufstand, Entscheidung, Moeglichkeit, Pfeil, Tatsache } from "./kern/Ablauf.ts"
export { AntragAbgelehnt } from "./kern/AntragAbgelehnt.ts"
export { StandUngueltig } from "./kern/StandUngueltig.ts"
export { TatsacheUnmoeglich } from "./kern/TatsacheUnmoeglich.ts"
export type { Akte, Antrag, Arten, Ereignis, Umstaende } from "./kern/Arten.ts"
export { Auflage, Beschlussbezug, Haushaltsmittel } from "./beschluss/Beschlussbezug.ts"
export { massnahmenmaschine } from "./massnahme/Massnahme.machine.ts"
export { createMassnahmenakte, Massnahmenherkunft, Massnahmenakte } from "./massnahme/Massnahmenakte.ts"
export { type Massnahmenantrag, massnahmenantraege } from "./massnahme/Massnahmenantrag.ts"
export type { Massnahmenarten, Massnahmenumstaende } from "./massnahme/Massnahmenumstaende.ts"
export { createMassnahmenablauf, massnahmenablauf, wahlfreieZustaende } from "./massnahme/createMassnahmenablauf.ts"
export { createMassnahmenumstaende } from "./massnahme/createMassnahmenumstaende.ts"
export { listTermine } from "./zyklus/listTermine.ts"
export { ablaeufe, type Ablaufname } from "./ablaeufe.ts"
export { Auflagenakte, type Auflagenarten, createAuflagenakte } from "./auflage/Auflagenakte.ts"
export { auflagenablauf } from "./auflage/auflagenablauf.ts"
export { type Auflagenantrag, auflagenantraege } from "./auflage/Auflagenantrag.ts"
export { listOffeneAuftraege, type OffeneAuftraege } from "./auflage/listOffeneAuftraege.ts"
export { Berichtsperiodenakte, leereBerichtsperiodenakte, Pruefsumme } from "./berichtsperiode/Berichtsperiodenakte.ts"
export type { Berichtsperiodenarten } from "./berichtsperiode/Berichtsperiodenarten.ts"
export { berichtsperiodenablauf } from "./berichtsperiode/berichtsperiodenablauf.ts"
export { type Berichtsperiodenantrag, berichtsperiodenantraege } from "./berichtsperiode/Berichtsperiodenantrag.ts"
export {
  Konzeptversionsakte,
  type Konzeptversionsarten,
  leereKonzeptversionsakte,
} from "./konzeptversion/Konzeptversionsakte.ts"
export { konzeptversionsablauf } from "./konzeptversion/konzeptversionsablauf.ts"
export { type Konzeptversionsantrag, konzeptversionsantraege } from "./konzeptversion/Konzeptversionsantrag.ts"
export {
  Sichtbarkeitsakte,
  type Sichtbarkeitsantrag,
  sichtbarkeitsantraege,
  type Sichtbarkeitsarten,
} from "./sichtbarkeit/Sichtbarkeitsakte.ts"
export { sichtbarkeitsablauf } from "./sichtbarkeit/sichtbarkeitsablauf.ts"
export { leereVorlagenakte, Vorlagenakte, type Vorlagenarten } from "./vorlage/Vorlagenakte.ts"
export { vorlagenablauf } from "./vorlage/vorlagenablauf.ts"
export { type Vorlagenantrag, vorlagenantraege } from "./vorlage/Vorlagenantrag.ts"
export {
  leereZielvereinbarungsakte,
  type Vereinbarung,
  Verpflichtung,
  Zielvereinbarungsakte,
} from "./zielvereinbarung/Zielvereinbarungsakte.ts"
export type { Zielvereinbarungsarten } from "./zielvereinbarung/Zielvereinbarungsarten.ts"
export { zielvereinbarungsablauf } from "./zielvereinbarung/zielvereinbarungsablauf.ts"
export { type Zielvereinbarungsantrag, zielvereinbarungsantraege } from "./zielvereinbarung/Zielvereinbarungsantrag.ts"
export { createKonzeptversionsumstaende } from "./konzeptversion/createKonzeptversionsumstaende.ts"
export { type Wortlaut, Umbenennung } from "./wortlaut/Wortlaut.ts"
export { wortlaute } from "./wortlaut/wortlaute.ts"
export { renameWortlaut } from "./wortlaut/renameWortlaut.ts"
export { UmbenennungUngueltig } from "./wortlaut/UmbenennungUngueltig.ts"
export { renderDot } from "./bild/renderDot.ts"
export { renderMermaid } from "./bild/renderMermaid.ts"

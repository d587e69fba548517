import { befund, type Befund, type MassnahmeZustand, type Ort, type Umsetzungslage } from "@zielwerk/konzept"
import { isBeendet } from "../massnahme/zustaende.ts"
import type { Laufzeit } from "./readLaufzeit.ts"
import type { Abschnitt } from "./splitAbschnitte.ts"
import type { Eigenschaften } from "./Wortverzeichnis.ts"

/** What the words of a text come to. */
export interface Entscheidung {
  readonly zustand?: MassnahmeZustand
  readonly umsetzungslage?: Umsetzungslage
  readonly grund?: string
  readonly befunde: ReadonlyArray<Befund>
  /** the parts whose status word went into it */
  readonly verstanden: ReadonlySet<Abschnitt>
}

/** What is decided upon. */
export interface Gelesenes {
  readonly kern: string
  /** the whole text is one phrase */
  readonly ganz: ReadonlyArray<Eigenschaften> | undefined
  readonly abschnitte: ReadonlyArray<Abschnitt>
  readonly laufzeit: Laufzeit
  readonly isBenannt: boolean
  readonly wo: Ort
}

/**
 * Which state do the words of a text come to? Its first part must begin with a status word; later parts count if they
 * are nothing but one. Each word has its readings, and what all of them allow is taken.
 */
export const decideLesart = ({ kern, ganz, abschnitte, laufzeit, isBenannt, wo }: Gelesenes): Entscheidung => {
  const keine = (...befunde: ReadonlyArray<Befund>): Entscheidung => ({ befunde, verstanden: new Set() })
  const eingeschraenkt = (durch: string) => keine(befund("StatuswortEingeschraenkt", wo, { wort: kern, durch }))
  const unentschieden = (lesarten: ReadonlyArray<string>) =>
    keine(befund("StatuswortUnentschieden", wo, { wort: kern, lesarten: [...new Set(lesarten)] }))

  const stelle = ganz === undefined ? abschnitte.findIndex(({ isVorspann }) => !isVorspann) : -1
  const bedeutungen = ganz ?? (abschnitte[stelle]?.isSatz === true ? undefined : abschnitte[stelle]?.bedeutungen)
  const [erste, ...weitere] = bedeutungen ?? []
  if (bedeutungen === undefined || erste === undefined) return keine(befund("StatuswortUnbekannt", wo, { wort: kern }))
  if (weitere.length > 0 || (erste.nurGenannt && !isBenannt))
    return unentschieden(bedeutungen.map(({ herkunft, lesarten }) => `${lesarten[0] ?? "unbekannt"} (${herkunft})`))

  const vorspann = abschnitte.slice(0, Math.max(stelle, 0)).flatMap(({ grenzen }) => grenzen)
  const haupt = readLesarten(erste.lesarten, [...vorspann, ...(abschnitte[stelle]?.grenzen ?? [])], laufzeit)
  if (typeof haupt === "string") return eingeschraenkt(haupt)
  const neben = ganz === undefined ? abschnitte.slice(stelle + 1).flatMap((a) => readNeben(a, haupt, laufzeit)) : []
  const worte = [erste, ...neben.map(({ eigenschaften }) => eigenschaften)]
  const lesarten = haupt.filter((zustand) =>
    neben.every((n) => n.lesarten.length === 0 || n.lesarten.includes(zustand)),
  )
  const [zustand, ...auch] = lesarten
  if (zustand === undefined && haupt.length > 0) return unentschieden([...haupt, ...neben.flatMap((n) => n.lesarten)])
  if (auch.length > 0 && erste.offen) return unentschieden(lesarten)
  const [umsetzungslage, ...andere] = new Set(worte.flatMap((wort) => wort.umsetzungslage ?? []))
  if (umsetzungslage !== undefined && andere.length > 0) return unentschieden([umsetzungslage, ...andere])
  const grenze = ganz === undefined ? abschnitte.flatMap(({ grenzen }) => grenzen)[0] : undefined
  if (zustand !== undefined && isBeendet(zustand) && grenze !== undefined) return eingeschraenkt(grenze.wort)

  return {
    ...(zustand === undefined ? {} : { zustand }),
    ...(umsetzungslage === undefined ? {} : { umsetzungslage }),
    ...(erste.grund === undefined ? {} : { grund: erste.grund }),
    befunde:
      zustand === undefined || auch.length === 0
        ? []
        : [befund("StatuswortDoppeldeutig", wo, { wort: kern, gelesen: zustand, auch })],
    verstanden: new Set([...abschnitte.slice(0, stelle + 1), ...neben.map(({ abschnitt }) => abschnitt)]),
  }
}

type Zustaende = ReadonlyArray<MassnahmeZustand>

/** The readings that remain beside what takes something back, or the word that leaves none. */
const readLesarten = (lesarten: Zustaende, grenzen: Abschnitt["grenzen"], laufzeit: Laufzeit): Zustaende | string => {
  const hart = grenzen.find(({ art }) => art === "verneinung" || art === "vorbehalt")
  if (hart !== undefined && lesarten.length > 0) return hart.wort
  const teil = grenzen.find(({ art }) => art === "abschnitt") ?? grenzen.find(({ art }) => art === "teil")
  const uebrig = lesarten
    // what has an end is no permanent offer
    .map((zustand) => (zustand === "verstetigt" && laufzeit.bis !== undefined ? "inUmsetzung" : zustand))
    .flatMap((zustand) => (teil === undefined ? [zustand] : readTeil(zustand, teil.art === "abschnitt")))
  return teil !== undefined && lesarten.length > 0 && uebrig.length === 0 ? teil.wort : [...new Set(uebrig)]
}

/** Where a part is done or under way, the whole is under way; after a Phase it may rest as well. */
const readTeil = (zustand: MassnahmeZustand, isAbschnitt: boolean): Zustaende => {
  if (zustand === "inUmsetzung" || (zustand === "verstetigt" && isAbschnitt)) return ["inUmsetzung"]
  if (zustand === "abgeschlossen") return isAbschnitt ? ["inUmsetzung", "pausiert"] : ["inUmsetzung"]
  return []
}

interface Nebenlesung {
  readonly abschnitt: Abschnitt
  readonly eigenschaften: Eigenschaften
  readonly lesarten: Zustaende
}

/** A later part, if it is a status word and no more; after an end, one that begins with a status word is enough. */
const readNeben = (abschnitt: Abschnitt, haupt: Zustaende, laufzeit: Laufzeit): ReadonlyArray<Nebenlesung> => {
  const { bedeutungen = [], isGanz, grenzen } = abschnitt
  const [eigenschaften] = bedeutungen
  const zaehlt = isGanz || haupt.some((zustand) => isBeendet(zustand))
  if (eigenschaften === undefined || !zaehlt) return []
  const lesarten = readLesarten(
    bedeutungen.flatMap((bedeutung) => bedeutung.lesarten),
    grenzen,
    laufzeit,
  )
  return typeof lesarten === "string" ? [] : [{ abschnitt, eigenschaften, lesarten }]
}

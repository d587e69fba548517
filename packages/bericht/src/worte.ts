import { konzeptZustaende, massnahmeZustaende } from "./sprache/zustaende.ts"

/** Words of fixed sets that would not be German text as they stand. */
const worte: { readonly [wort: string]: string } = {
  ...massnahmeZustaende.de,
  ...konzeptZustaende.de,
  leitfrage: "Leitfrage",
  grund: "Grund",
  erkenntnis: "Erkenntnis",
  grundsatz: "Grundsatz",
  kernaussage: "Kernaussage",
  erfolgsfaktor: "Erfolgsfaktor",
  begriff: "Begriff",
  zitat: "Zitat",
  leitung: "Leitung",
  vertretung: "Vertretung",
  mitglied: "Mitglied",
  organisation: "Organisation",
  moderation: "Moderation",
  beratung: "Beratung",
  schirmherr: "Schirmherrschaft",
  haushaltsberatungen: "vor den Haushaltsberatungen",
  uebernommen: "übernommen",
  geaendert: "geändert",
  ziel: "Ziel",
  handlungsfeld: "Handlungsfeld",
  gremium: "Gremium",
  akteur: "Akteur",
  kontext: "ohne Wertung",
  korridor: "Korridor",
  schwelle: "Schwelle",
  stufen: "Stufen",
  meilenstein: "Meilensteine",
  jaNein: "ja oder nein",
  tendenz: "Tendenz",
  hoechstens: "höchstens",
  linear: "gleichmäßig",
  stufe: "in Stufen",
  indikator: "Indikator",
  summe: "Summe",
  differenz: "Differenz",
  vielfaches: "Vielfaches",
  richtung: "Richtung",
  rang: "Rang",
  jahre: "Jahre",
  zaehlung: "Zählung",
  aufzaehlung: "Aufzählung",
  genannt: "nur genannt",
  vomGroessten: "vom größten Wert an",
  vomKleinsten: "vom kleinsten Wert an",
  rollen: "Rollen",
  strategischeOberziele: "strategische Oberziele",
  oberziele: "Oberziele",
  handlungsfelder: "Handlungsfelder",
  ziele: "Ziele",
  massnahmen: "Maßnahmen",
}

/** A word of a fixed set as people write it; one that has no German form of its own is only taken apart. */
export const wortOf = (wort: string): string => (Object.hasOwn(worte, wort) ? (worte[wort] ?? wort) : takeApart(wort))

/** `mehrIstBesser` → `mehr ist besser`. */
const takeApart = (name: string): string =>
  name.replaceAll(/(?<=[a-z0-9])[A-Z]/gu, (buchstabe) => ` ${buchstabe.toLowerCase()}`)

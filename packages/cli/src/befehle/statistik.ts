import { readZahlspalten, type Zahlspalten } from "@zielwerk/adapter"
import { formatOrt, formatZahl, type Statistikausgabe } from "@zielwerk/bericht"
import type { Befund } from "@zielwerk/konzept"
import type { NichtDefiniert } from "@zielwerk/statistik"
import * as Result from "effect/Result"
import { ausgangOf } from "../Ausgang.ts"
import type { Aufruf } from "../aufruf/Aufruf.ts"
import { readDatei } from "../eingaben/readDatei.ts"
import type { Ergebnis } from "../Ergebnis.ts"
import { renderJson } from "../renderJson.ts"
import { satzOf } from "../statistik/gruende.ts"
import { computeIndex, type Indexwert, indizes } from "../statistik/indizes.ts"
import type { Umgebung } from "../Umgebung.ts"

type Statistik = Extract<Aufruf, { readonly art: "statistik" }>

/** Computes one index from a table; what is no number, or has no index, is told with its cell. */
export const statistik = (umgebung: Umgebung, aufruf: Statistik): Ergebnis => {
  const { datei, gruppen, gesamt } = aufruf
  const namen = gesamt === undefined ? gruppen : [...gruppen, gesamt]
  const tabelle = Result.flatMap(readDatei(umgebung, datei, aufruf), (text) =>
    Result.mapError(readZahlspalten(datei, text, namen), ({ befunde }) => befunde),
  )
  if (Result.isFailure(tabelle))
    return { ausgang: ausgangOf(tabelle.failure, false), stdout: "", befunde: tabelle.failure }
  return Result.match(computeIndex(aufruf.index, gruppen, gesamt, tabelle.success.spalten), {
    onFailure: (grund) => refuse(grund, aufruf, tabelle.success),
    onSuccess: (kennzahl): Ergebnis => ({
      ausgang: 0,
      stdout: aufruf.format === "json" ? renderJson(encode(kennzahl, aufruf)) : render(kennzahl, aufruf),
      befunde: [],
    }),
  })
}

const refuse = (fehler: NichtDefiniert, aufruf: Statistik, tabelle: Zahlspalten): Ergebnis => {
  const [warum, abhilfe] = satzOf(fehler.grund)
  const orte = listOrte(fehler, aufruf, tabelle)
  return {
    ausgang: 1,
    stdout: "",
    befunde: [],
    meldung: {
      was: `Der Index „${indizes[aufruf.index].titel}“ lässt sich aus dieser Tabelle nicht rechnen.`,
      wo: [
        ...orte.slice(0, orteHoechstens).map(formatOrt),
        ...(orte.length > orteHoechstens ? [`… und ${orte.length - orteHoechstens} weitere`] : []),
      ],
      warum,
      abhilfe,
    },
  }
}

/** So many places are named; a column of the wrong kind has thousands. */
const orteHoechstens = 20

/** A formula stops at the first cell that it cannot take; whoever mends the table wants to know all that are like it. */
const listOrte = (
  { grund, feld, reihe }: NichtDefiniert,
  { datei, gruppen, gesamt }: Statistik,
  { spalten, locate }: Zahlspalten,
): ReadonlyArray<Befund["wo"]> => {
  const [gruppe = "", zweite] = gruppen
  if (grund === "ungueltigeAnzahl")
    return Object.entries(spalten).flatMap(([name, zahlen]) =>
      findReihen(zahlen, (n) => n < 0).map((i) => locate(name, i)),
    )
  if (grund === "gruppeGroesserAlsGesamt" && gesamt !== undefined)
    return findReihen(spalten[gruppe] ?? [], (n, i) => n > (spalten[gesamt]?.[i] ?? n)).map((i) => locate(gruppe, i))
  // the formulas name their parameters, or the column itself
  const spalte = feld === "x" ? gruppe : feld === "total" ? gesamt : feld === "y" ? zweite : feld
  return [reihe === undefined || spalte === undefined ? { datei } : locate(spalte, reihe)]
}

const findReihen = (zahlen: ArrayLike<number>, is: (zahl: number, i: number) => boolean): ReadonlyArray<number> =>
  Array.from(zahlen).flatMap((zahl, i) => (is(zahl, i) ? [i] : []))

const encode = (kennzahl: Indexwert, { index, datei, gruppen, gesamt, ebene }: Statistik): Statistikausgabe => {
  const { wert, einheit, formel, n, verwendet, leer, leereGruppen } = kennzahl
  return {
    version: "1",
    index,
    titel: indizes[index].titel,
    wert,
    einheit,
    formel,
    datei,
    gruppen,
    ...(gesamt === undefined ? {} : { gesamt }),
    ...(ebene === undefined ? {} : { ebene }),
    n,
    verwendet,
    leer,
    ...(leereGruppen === undefined ? {} : { leereGruppen }),
  }
}

const render = (kennzahl: Indexwert, { index, datei, gruppen, gesamt, ebene }: Statistik): string => {
  const { wert, einheit, formel, verwendet, leer, leereGruppen } = kennzahl
  const ohne = leer === 0 ? "" : `; ${formatZahl(leer, 0)} ${leer === 1 ? "weitere ist" : "weitere sind"} ohne Menschen`
  return [
    `${indizes[index].titel}: ${formatZahl(wert, 4)}${einheit === "nats" ? " nats" : ""}`,
    `  Formel:    ${formel}`,
    `  Gruppen:   ${gruppen.join(", ")}${gesamt === undefined ? "" : ` von ${gesamt}`}`,
    ...(leereGruppen === undefined ? [] : [`             ohne ${leereGruppen.join(", ")}: dort ist niemand`]),
    `  Einheiten: ${formatZahl(verwendet, 0)} ${ebene ?? "Zeilen"}${ohne}`,
    `  Tabelle:   ${datei}`,
    ...(ebene === undefined
      ? ["  Ohne die Raumeinheit (--ebene) ist der Wert nicht vergleichbar: feinere geben höhere Werte."]
      : []),
    "",
  ].join("\n")
}

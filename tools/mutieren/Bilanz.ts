import type { Ergebnis } from "./laufe.ts"

/** What many inputs gave. */
export interface Bilanz {
  anzahl: number
  langsamster: Pick<Ergebnis, "nummer" | "eingabe" | "millisekunden"> | undefined
  readonly ausgaenge: Map<number, number>
  /** for each code the number of inputs that had it */
  readonly codes: Map<string, number>
  readonly verstoesse: Array<Ergebnis>
}

/** Nothing yet. */
export const createBilanz = (): Bilanz => ({
  anzahl: 0,
  langsamster: undefined,
  ausgaenge: new Map(),
  codes: new Map(),
  verstoesse: [],
})

/** Adds what one input gave. */
export const addErgebnis = (bilanz: Bilanz, ergebnis: Ergebnis): void => {
  const count = <Key>(zaehler: Map<Key, number>, key: Key) => zaehler.set(key, (zaehler.get(key) ?? 0) + 1)
  bilanz.anzahl += 1
  count(bilanz.ausgaenge, ergebnis.ausgang)
  for (const code of new Set(ergebnis.codes)) count(bilanz.codes, code)
  if (ergebnis.verstoesse.length > 0) bilanz.verstoesse.push(ergebnis)
  if (ergebnis.millisekunden > (bilanz.langsamster?.millisekunden ?? -1)) bilanz.langsamster = ergebnis
}

/** The summary that `npm run mutieren` prints. */
export const renderBilanz = ({ anzahl, langsamster, ausgaenge, codes, verstoesse }: Bilanz): string => {
  const nachZahl = <Key>(zaehler: ReadonlyMap<Key, number>): string =>
    [...zaehler]
      .toSorted(([, a], [, b]) => b - a)
      .map(([key, wieOft]) => `${String(key)} ${wieOft}`)
      .join(", ")
  return [
    `${anzahl} inputs, ${verstoesse.length} with a violation`,
    `exit codes: ${nachZahl(ausgaenge)}`,
    `codes (inputs that had them): ${nachZahl(codes)}`,
    langsamster === undefined
      ? ""
      : `slowest: ${Math.round(langsamster.millisekunden)} ms, input ${langsamster.nummer} (${langsamster.eingabe})`,
  ].join("\n")
}

import { boese } from "./boese.ts"
import { pick, type Zufall } from "./createZufall.ts"

/** The bytes of a file, changed in one to four ways, mostly in one; `andere` gives parts of other files. */
export const mutiere = (bytes: Uint8Array, andere: ReadonlyArray<Uint8Array>, zufall: Zufall): Mutation => {
  const arten: Array<string> = []
  let ergebnis = bytes
  for (let mal = zufall(2) === 0 ? 1 : 1 + zufall(4); mal > 0; mal--) {
    const art = pick(zufall, zufall(3) === 0 ? namen : feine)
    arten.push(art)
    ergebnis = griffe[art]({ bytes: ergebnis, andere, zufall }).subarray(0, grenze)
  }
  return { bytes: ergebnis, arten }
}

/** A file and what was done to it. */
export interface Mutation {
  readonly bytes: Uint8Array
  readonly arten: ReadonlyArray<string>
}

/** Splices must not make files grow without end. */
const grenze = 400_000

interface Griff {
  readonly bytes: Uint8Array
  readonly andere: ReadonlyArray<Uint8Array>
  readonly zufall: Zufall
}

const griffe = {
  bitFlip: ({ bytes, zufall }) => replaceAt(bytes, zufall(bytes.length), (byte) => byte ^ (1 << zufall(8))),
  byteSet: ({ bytes, zufall }) => replaceAt(bytes, zufall(bytes.length), () => zufall(256)),
  cutEnd: ({ bytes, zufall }) => bytes.subarray(0, zufall(bytes.length + 1)),
  cutBegin: ({ bytes, zufall }) => bytes.subarray(zufall(Math.min(bytes.length + 1, 300))),
  cutOut: ({ bytes, zufall }) => {
    const von = zufall(bytes.length + 1)
    return join(bytes.subarray(0, von), bytes.subarray(von + 1 + zufall(60)))
  },
  copyIn: ({ bytes, zufall }) => {
    const von = zufall(bytes.length + 1)
    return insert(bytes, zufall(bytes.length + 1), bytes.subarray(von, von + 1 + zufall(200)))
  },
  repeat: ({ bytes, zufall }) => {
    const von = zufall(bytes.length + 1)
    const teil = bytes.subarray(von, von + 1 + zufall(30))
    return insert(bytes, von, join(...Array.from({ length: 1 + zufall(400) }, () => teil)))
  },
  lineTwice: (griff) => withLines(griff, (zeilen, i) => [...zeilen.slice(0, i + 1), ...zeilen.slice(i)]),
  lineAway: (griff) => withLines(griff, (zeilen, i) => [...zeilen.slice(0, i), ...zeilen.slice(i + 1)]),
  linesSwapped: (griff) => withLines(griff, (zeilen, i, j) => zeilen.with(i, zeilen[j] ?? "").with(j, zeilen[i] ?? "")),
  lineIndented: (griff) =>
    withLines(griff, (zeilen, i) => zeilen.with(i, `${" ".repeat(1 + griff.zufall(3))}${zeilen[i] ?? ""}`)),
  lineOutdented: (griff) => withLines(griff, (zeilen, i) => zeilen.with(i, (zeilen[i] ?? "").replace(/^ {1,2}/u, ""))),
  lineEnds: ({ bytes, zufall }) =>
    encode(decode(bytes).replaceAll("\n", pick(zufall, ["\r\n", "\r", "\n\n", "\u2028"]))),
  wordsSwapped: (griff) => withWords(griff, (worte, i, j) => worte.with(i, worte[j] ?? "").with(j, worte[i] ?? "")),
  wordCopied: (griff) => withWords(griff, (worte, i, j) => worte.with(i, worte[j] ?? "")),
  wordReplaced: (griff) => withWords(griff, (worte, i) => worte.with(i, pick(griff.zufall, boese))),
  wordTyped: (griff) => withWords(griff, (worte, i) => worte.with(i, mistype(worte[i] ?? "", griff.zufall))),
  separator: ({ bytes, zufall }) => encode(decode(bytes).replaceAll(";", pick(zufall, [",", "\t", "|"]))),
  hostile: ({ bytes, zufall }) => insert(bytes, zufall(bytes.length + 1), encode(pick(zufall, boese))),
  hostileRow: (griff) => withLines(griff, (zeilen, i) => zeilen.toSpliced(i, 0, pick(griff.zufall, boese))),
  splice: ({ bytes, andere, zufall }) => {
    const fremd = pick(zufall, andere)
    return join(bytes.subarray(0, zufall(bytes.length + 1)), fremd.subarray(zufall(fremd.length + 1)))
  },
  utf16: ({ bytes }) => Uint8Array.from([0xff, 0xfe, ...[...bytes.subarray(0, 5_000)].flatMap((byte) => [byte, 0])]),
  latin1: ({ bytes }) => Uint8Array.from(decode(bytes), (zeichen) => zeichen.charCodeAt(0)),
  apart: ({ bytes }) => encode(decode(bytes).normalize("NFD")),
} satisfies { readonly [art: string]: (griff: Griff) => Uint8Array }

const namen = Object.keys(griffe) as ReadonlyArray<keyof typeof griffe>
/** Those after which most of a file can still be read, so that its content is looked at. */
const feine = namen.filter((name) => /^(?:line|word)/u.test(name))

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const join = (...teile: ReadonlyArray<Uint8Array>): Uint8Array => {
  const ganzes = new Uint8Array(teile.reduce((laenge, teil) => laenge + teil.length, 0))
  let von = 0
  for (const teil of teile) {
    ganzes.set(teil, von)
    von += teil.length
  }
  return ganzes
}
const insert = (bytes: Uint8Array, an: number, teil: Uint8Array): Uint8Array =>
  join(bytes.subarray(0, an), teil, bytes.subarray(an))
const replaceAt = (bytes: Uint8Array, an: number, change: (byte: number) => number): Uint8Array =>
  bytes.length === 0 ? bytes : bytes.with(an, change(bytes[an] ?? 0))

type Umbau = (teile: ReadonlyArray<string>, i: number, j: number) => ReadonlyArray<string>
const withLines = ({ bytes, zufall }: Griff, umbau: Umbau): Uint8Array => {
  const zeilen = decode(bytes).split("\n")
  return encode(umbau(zeilen, zufall(zeilen.length), zufall(zeilen.length)).join("\n"))
}

/** Words stand at the even places, what separates them at the odd ones. */
const withWords = ({ bytes, zufall }: Griff, umbau: Umbau): Uint8Array => {
  const teile = decode(bytes).split(/([\s;,:[\]{}"]+)/u)
  const wort = (): number => 2 * zufall((teile.length + 1) / 2)
  return encode(umbau(teile, wort(), wort()).join(""))
}

const mistype = (wort: string, zufall: Zufall): string => {
  const an = zufall(wort.length + 1)
  return wort.slice(0, an) + pick(zufall, ["e", "ä", "_", " ", "1", ""]) + wort.slice(an + zufall(2))
}

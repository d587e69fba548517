import { rufe } from "./rufe.ts"

/** What came of one input. */
export interface Befundlage {
  readonly ausgang: number
  readonly codes: ReadonlyArray<string>
  /** of the processor, so that it does not count what else the machine has to do */
  readonly millisekunden: number
  /** what does not hold that always has to */
  readonly verstoesse: ReadonlyArray<string>
}

/** Most milliseconds that one call may take. */
const grenzeZeit = 2_000

/**
 * Does the program answer this folder as it has to: orderly, quickly, bounded, and twice the same?
 *
 * @param geaendert  the file that is not as it was
 * @param nummer     decides which other command is asked as well
 */
export const checkEingabe = (
  dateien: ReadonlyMap<string, Uint8Array>,
  geaendert: string,
  nummer: number,
): Befundlage => {
  const beginn = process.threadCpuUsage()
  const antwort = rufe(["pruefen", "stadt", "--format=json"], dateien)
  const { user, system } = process.threadCpuUsage(beginn)
  const millisekunden = (user + system) / 1_000
  const zweite = rufe(["pruefen", "stadt", "--format=json"], dateien)
  const anders = rufe(weitere[nummer % weitere.length] ?? [], dateien)
  const verstoesse: Array<string> = []
  const expect = (haelt: boolean, was: string): void => {
    if (!haelt) verstoesse.push(was)
  }
  expect(millisekunden <= grenzeZeit, `takes ${Math.round(millisekunden)} ms`)
  expect(antwort.stdout === zweite.stdout && antwort.ausgang === zweite.ausgang, "answers differently the second time")
  expect([0, 1, 3].includes(antwort.ausgang), `ends with ${antwort.ausgang}`)
  expect(antwort.stderr === "", `says on stderr: ${antwort.stderr.slice(0, 200)}`)
  for (const { ausgang, stdout, stderr } of [antwort, anders]) {
    expect(!`${stdout}${stderr}`.includes("Fehler in zielwerk"), `throws: ${stderr.slice(0, 300)}`)
    expect(!steuernd.test(`${stdout}${stderr}`), "prints a character that steers the terminal")
    expect(!verraeterisch.test(`${stdout}${stderr}`), `prints ${verraeterisch.exec(`${stdout}${stderr}`)?.[0]}`)
    expect([0, 1, 3].includes(ausgang), `ends with ${ausgang}`)
  }
  if (nummer % weitere.length !== 0 && anders.ausgang !== 0)
    expect(anders.stdout === "" && anders.stderr.includes("Fehler: "), "prints a result although it has none")
  expect(Object.keys(Object.prototype).length === 0, "pollutes the prototype of all objects")
  const befunde = befundeOf(antwort.stdout)
  // `zeigen` reads no values, `auswerten` no former edition and so no edge that leads to one
  const isFrueher = ({ wo }: Gedruckt): boolean => wo.zeiger?.startsWith("/kontinuitaet") === true
  const ohneFruehere = befunde.filter(({ schwere }) => schwere === "fehler").every(isFrueher)
  const isGleich = antwort.ausgang === 0 || !ohneFruehere
  if (nummer % weitere.length !== 1 && !geaendert.startsWith("fassungen/") && isGleich)
    expect(anders.ausgang === antwort.ausgang, "commands disagree about the exit code")
  verstoesse.push(...befunde.flatMap((b) => checkBefund(b, dateien)), ...checkAnzahl(befunde))
  const isFehler = befunde.some(({ schwere }) => schwere === "fehler")
  expect(isFehler === (antwort.ausgang !== 0), "the exit code does not fit the Befunde")
  return { ausgang: antwort.ausgang, codes: befunde.map(({ code }) => code), millisekunden, verstoesse }
}

const weitere = [
  ["pruefen", "stadt"],
  ["zeigen", "stadt"],
  ["auswerten", "stadt", "--stichtag", "2030-12-31"],
  ["auswerten", "stadt", "--stichtag", "2018-12-31", "--format=json"],
]

const steuernd = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const verraeterisch = /\[object Object\]|\n\s+at .*:\d+:\d+|node_modules|(?:Type|Range|Syntax|Reference)Error:/u

interface Gedruckt {
  readonly code: string
  readonly schwere: string
  readonly was: unknown
  readonly warum: unknown
  readonly abhilfe: unknown
  readonly wo: {
    readonly datei?: string
    readonly zeile?: number
    readonly spalte?: number
    readonly zeiger?: string
  }
}

const befundeOf = (stdout: string): ReadonlyArray<Gedruckt> => {
  try {
    return (JSON.parse(stdout) as { readonly befunde: ReadonlyArray<Gedruckt> }).befunde
  } catch {
    return [{ code: "?", schwere: "fehler", was: "", warum: "", abhilfe: "", wo: {} }]
  }
}

const checkBefund = ({ code, was, warum, abhilfe, wo }: Gedruckt, dateien: ReadonlyMap<string, Uint8Array>) => {
  const schief = [was, warum, abhilfe].filter((satz) => typeof satz !== "string" || !ganzerSatz.test(satz))
  const lang = [was, warum, abhilfe].filter((satz) => String(satz).length > grenzeSatz)
  return [
    ...schief.map((satz) => `${code} has no whole sentence: ${String(satz)}`),
    ...lang.map((satz) => `${code} says too much: ${String(satz).slice(0, 100)}`),
    ...(wo.datei === undefined ? [`${code} has no place`] : []),
    ...(isInside(wo, dateien) ? [] : [`${code} stands at ${JSON.stringify(wo)}, outside of the file`]),
  ]
}
const ganzerSatz = /^[A-ZÄÖÜ„0-9].{9,}[.)]$/su
const grenzeSatz = 1_500

const isInside = ({ datei = "", zeile, spalte }: Gedruckt["wo"], dateien: ReadonlyMap<string, Uint8Array>): boolean => {
  const bytes = dateien.get(datei.replace(/^stadt\//u, ""))
  if (zeile === undefined || bytes === undefined) return true
  // bytes are never fewer than letters
  return zeile >= 1 && zeile <= bytes.length + 1 && (spalte ?? 1) >= 1 && (spalte ?? 1) <= bytes.length + 1
}

const checkAnzahl = (befunde: ReadonlyArray<Gedruckt>): ReadonlyArray<string> =>
  [...Map.groupBy(befunde, ({ wo }) => wo.datei ?? "")].flatMap(([datei, eigene]) => {
    const genannte = eigene.filter(({ code }) => code !== "BefundeGekuerzt").length
    return genannte <= 100 && eigene.length - genannte <= 1 ? [] : [`${eigene.length} Befunde of ${datei}`]
  })

import { KeinWertGrund, nearest, Richtung, type Beobachtung } from "@zielwerk/konzept"
import * as Result from "effect/Result"

type Wert = Beobachtung["wert"]
type Dezimalzeichen = "," | "."

/**
 * What a cell of the column `wert` says: a number with its printed decimals (`7,0` has one), or a hole with its reason
 * and perhaps a bound and a direction: `gesperrt`, `nurInGrafik <2/3`, `nurInGrafik >50 steigend`. A fraction is a
 * share; where the unit is `%` it is told in percent. Nothing is guessed.
 *
 * @returns the value, or the rule that the cell breaks, as a German sentence
 */
export const parseWert = (
  zelle: string,
  einheit: string,
  dezimalzeichen: Dezimalzeichen,
): Result.Result<Wert, string> => {
  if (zelle.length > 60) return Result.fail("Das Feld ist für eine Zahl viel zu lang.")
  const zahl = parseZahl(zelle, dezimalzeichen)
  if (zahl !== undefined) return Result.succeed({ _tag: "Zahl", ...zahl })
  const [grund = "", ...zusatz] = zelle.split(" ")
  if (!isGrund(grund)) return Result.fail(regelOf(zelle, dezimalzeichen))
  const schranke = parseSchranke(zusatz[0] ?? "", einheit, dezimalzeichen)
  const [richtung, ...rest] = schranke === undefined ? zusatz : zusatz.slice(1)
  if (rest.length > 0 || (richtung !== undefined && !isRichtung(richtung))) return Result.fail(zusatzregel)
  return Result.succeed({
    _tag: "KeinWert",
    grund,
    ...(schranke === undefined ? {} : { schranke }),
    ...(richtung === undefined ? {} : { richtung }),
  })
}

const isGrund = (wort: string): wort is KeinWertGrund =>
  (KeinWertGrund.literals as ReadonlyArray<string>).includes(wort)
const isRichtung = (wort: string): wort is Richtung => (Richtung.literals as ReadonlyArray<string>).includes(wort)

const parseZahl = (zelle: string, dezimalzeichen: Dezimalzeichen) => {
  const [, minus, ganze, stellen] = zahlen[dezimalzeichen].exec(zelle) ?? []
  if (ganze === undefined || `${ganze}${stellen ?? ""}`.replace(/^0+/u, "").length > 15) return undefined
  const betrag = Number(`${ganze}.${stellen ?? "0"}`)
  return { zahl: minus === "" || betrag === 0 ? betrag : -betrag, stellen: stellen?.length ?? 0 }
}
const zahlen = { ",": /^([-−]?)(0|[1-9]\d*)(?:,(\d+))?$/u, ".": /^([-−]?)(0|[1-9]\d*)(?:\.(\d+))?$/u }

const parseSchranke = (wort: string, einheit: string, dezimalzeichen: Dezimalzeichen) => {
  const art = wort.startsWith("<") ? "unter" : wort.startsWith(">") ? "ueber" : undefined
  if (art === undefined) return undefined
  const [, zaehler, nenner] = /^(\d{1,4})\/([1-9]\d{0,3})$/u.exec(wort.slice(1)) ?? []
  if (zaehler === undefined) {
    const zahl = parseZahl(wort.slice(1), dezimalzeichen)?.zahl
    return zahl === undefined ? undefined : ({ art, zahl } as const)
  }
  return { art, zahl: (Number(zaehler) * (einheit === "%" ? 100 : 1)) / Number(nenner) } as const
}

const zusatzregel =
  "Hinter dem Grund stehen höchstens eine Schranke (<50, >1/2) und eine Richtung (steigend, sinkend), mit je einem Leerzeichen davor."

/** Signs of German official statistics that say why there is no number. */
const zeichen: { readonly [zeichen: string]: string } = {
  "-": "0 (genau null)",
  "–": "0 (genau null)",
  ".": "unbekannt oder gesperrt",
  "/": "unbekannt",
  "...": "nochNichtErhoben",
  "…": "nochNichtErhoben",
  x: "nichtZutreffend",
  X: "nichtZutreffend",
}

const alleGruende = `Gründe sind: ${KeinWertGrund.literals.join(", ")}.`

/** The first rule that a cell breaks. */
const regelOf = (zelle: string, dezimalzeichen: Dezimalzeichen): string => {
  const [name, andereDatei] = dezimalzeichen === "," ? ["das Komma", "„;“"] : ["der Punkt", "„,“"]
  const amtlich = Object.hasOwn(zeichen, zelle) ? zeichen[zelle] : undefined
  if (zelle.trim() === "") return "Ein leeres Feld sagt nicht, warum der Wert fehlt."
  if (amtlich !== undefined)
    return `Zeichen der amtlichen Statistik werden nicht gedeutet; statt „${zelle}“ steht hier ${amtlich}. ${alleGruende}`
  if (/^\(.*\)$/u.test(zelle))
    return `Klammern der amtlichen Statistik werden nicht gedeutet; eine unsichere Zahl steht ohne sie, mit „geschaetzt“ in der Spalte „status“. ${alleGruende}`
  if (zahlen[dezimalzeichen].test(zelle)) return "Mehr als 15 Ziffern lassen sich nicht genau speichern."
  if (zelle.includes("%")) return "Das Prozentzeichen steht in der Spalte „einheit“."
  if (/^[+]/u.test(zelle)) return "Ein Pluszeichen wird nicht geschrieben."
  if (/^[-−]?\d{1,3}(?:[.,'’\s]\d{3})+(?:[.,]\d+)?$/u.test(zelle)) {
    return `Tausenderzeichen sind nicht erlaubt; das Dezimalzeichen dieser Datei ist ${name} (Trennzeichen ${andereDatei}).`
  }
  if (/^[-−]?\d+[.,]\d+$/u.test(zelle))
    return `Das Dezimalzeichen dieser Datei ist ${name}, denn ihre Felder trennt ${andereDatei}.`
  if (/^[-−]?0\d/u.test(zelle)) return "Führende Nullen gehören zu Schlüsseln, nicht zu Zahlen."
  if (/^\s|\s$/u.test(zelle)) return "Vor und hinter dem Wert steht kein Leerzeichen."
  const naechster = nearest(zelle.split(" ")[0] ?? "", KeinWertGrund.literals)
  const gemeint = naechster === "" ? "" : ` Gemeint ist vielleicht „${naechster}“.`
  return `Hier steht eine Zahl oder ein Grund: ${KeinWertGrund.literals.join(", ")}.${gemeint}`
}

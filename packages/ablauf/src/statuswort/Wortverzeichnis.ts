import type { MassnahmeZustand, Umsetzungslage } from "@zielwerk/konzept"
import { foldWort } from "./foldText.ts"
import type { EigenesStatuswort, Statusherkunft } from "./Statuswort.ts"
import { statuswoerter } from "./tabellen/statuswoerter.ts"

/** What a status word means, in the order in which its readings are preferred; none if nobody knows. */
export interface Eigenschaften {
  readonly herkunft: Statusherkunft | "eigene"
  readonly lesarten: ReadonlyArray<MassnahmeZustand>
  readonly offen: boolean
  readonly nurGenannt: boolean
  readonly umsetzungslage?: Umsetzungslage
  readonly grund?: string
}

/** Words by their spelling, and how many of them make the longest phrase. */
export interface Wortverzeichnis {
  /** how many words from here on are a status word; the longest counts, 0 if none */
  readonly lengthAt: (woerter: ReadonlyArray<{ readonly wort: string }>, stelle: number) => number
  /** what these words mean: more than one meaning only where families contradict each other */
  readonly bedeutungenOf: (
    woerter: ReadonlyArray<{ readonly wort: string }>,
  ) => ReadonlyArray<Eigenschaften> | undefined
}

/** How status words are looked up. */
export interface Wortwahl {
  readonly herkunft?: Statusherkunft
  readonly woerter?: ReadonlyArray<EigenesStatuswort>
  readonly isBeschlossen?: boolean
}

/** The words of one family, or of all; those of the Kommune go first. */
export const createVerzeichnis = ({ herkunft, woerter = [], isBeschlossen = false }: Wortwahl): Wortverzeichnis => {
  const eigene = new Map(woerter.map((wort) => [foldWort(wort.wort), [eigenschaftenOf(wort)]] as const))
  const eingebaut = herkunft === undefined ? alle(isBeschlossen) : listen(isBeschlossen)[herkunft]
  const get = (wort: string) => eigene.get(wort) ?? eingebaut.get(wort)
  const hoechstens = Math.max(eingebauteHoechstens, ...[...eigene.keys()].map((wort) => wort.split(" ").length))
  const keyOf = (teile: ReadonlyArray<{ readonly wort: string }>): string => teile.map(({ wort }) => wort).join(" ")
  return {
    lengthAt: (teile, stelle) => {
      for (let laenge = Math.min(hoechstens, teile.length - stelle); laenge > 0; laenge--)
        if (get(keyOf(teile.slice(stelle, stelle + laenge))) !== undefined) return laenge
      return 0
    },
    bedeutungenOf: (teile) => (teile.length > hoechstens ? undefined : get(keyOf(teile))),
  }
}

const eigenschaftenOf = ({ zustand, umsetzungslage, grund }: EigenesStatuswort): Eigenschaften => ({
  herkunft: "eigene",
  lesarten: zustand === undefined ? [] : [zustand],
  offen: false,
  nurGenannt: false,
  ...(umsetzungslage === undefined ? {} : { umsetzungslage }),
  ...(grund === undefined ? {} : { grund }),
})

type Woerterliste = ReadonlyMap<string, ReadonlyArray<Eigenschaften>>

const createListe = (herkunft: Statusherkunft, isBeschlossen: boolean): Woerterliste =>
  new Map(
    statuswoerter[herkunft].flatMap(
      ({ woerter, zustand, auch = [], offen = false, nurGenannt = false, mitBeschluss, ...rest }) => {
        const erste = isBeschlossen ? (mitBeschluss ?? zustand) : zustand
        const eigenschaften: Eigenschaften = {
          herkunft,
          lesarten: erste === undefined ? [] : [erste, ...auch],
          offen,
          nurGenannt,
          ...(rest.umsetzungslage === undefined ? {} : { umsetzungslage: rest.umsetzungslage }),
          ...(rest.grund === undefined ? {} : { grund: rest.grund }),
        }
        return woerter.map((wort) => [foldWort(wort), [eigenschaften]] as const)
      },
    ),
  )

const herkuenfte = Object.keys(statuswoerter) as ReadonlyArray<Statusherkunft>

const createListen = (isBeschlossen: boolean) =>
  Object.fromEntries(herkuenfte.map((herkunft) => [herkunft, createListe(herkunft, isBeschlossen)])) as {
    readonly [Herkunft in Statusherkunft]: Woerterliste
  }

/** Families that mean the same by a word are one; codes of any of them are looked up as well, to say whose they are. */
const createAlle = (isBeschlossen: boolean): Woerterliste => {
  const zusammen = new Map<string, ReadonlyArray<Eigenschaften>>()
  for (const [wort, [neu]] of Object.values(listen(isBeschlossen)).flatMap((liste) => [...liste])) {
    const bisher = zusammen.get(wort) ?? []
    if (neu !== undefined && !bisher.some((alt) => isGleich(alt, neu))) zusammen.set(wort, [...bisher, neu])
  }
  return zusammen
}

const isGleich = (a: Eigenschaften, b: Eigenschaften): boolean =>
  a.lesarten[0] === b.lesarten[0] && a.umsetzungslage === b.umsetzungslage

const ohneBeschluss = createListen(false)
const mitBeschluss = createListen(true)
const listen = (isBeschlossen: boolean) => (isBeschlossen ? mitBeschluss : ohneBeschluss)
const alleOhne = createAlle(false)
const alleMit = createAlle(true)
const alle = (isBeschlossen: boolean): Woerterliste => (isBeschlossen ? alleMit : alleOhne)

/** How many words the longest built-in phrase has. */
const eingebauteHoechstens = Math.max(...[...alleOhne.keys()].map((wort) => wort.split(" ").length))

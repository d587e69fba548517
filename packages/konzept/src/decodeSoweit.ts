import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Befund } from "./befund/Befund.ts"
import { befundeOfIssue } from "./decode/befundeOfIssue.ts"
import { formatZeiger, parseZeiger } from "./decode/zeiger.ts"
import { Konzept } from "./Konzept.ts"
import { checkKonzept } from "./regeln/checkKonzept.ts"
import { repairAgs } from "./decode/repairAgs.ts"

/** A Konzept as far as it can be read, and every fault of the whole. */
export interface Soweit {
  /** without the entries of a wrong shape; `undefined` if its head is wrong */
  readonly konzept: Konzept | undefined
  /** ids of the entries left out: a reference to one of them is no fault of its own */
  readonly ausgelassen: ReadonlySet<string>
  readonly befunde: ReadonlyArray<Befund>
}

const decode = Schema.decodeUnknownResult(Konzept, { errors: "all", onExcessProperty: "error", reportInput: true })

/**
 * What of a Konzept can be read, and what is wrong with the rest? An entry of a wrong shape is left out, so that the
 * references of all others are still followed: whoever mends a file sees every fault at once.
 *
 * @param plain  parsed YAML or JSON; not changed
 * @returns      never fails; {@link decodeKonzept} is the door for data that must be right
 */
export const decodeSoweit = (plain: unknown): Soweit => {
  const { repariert, befunde } = repairAgs(plain)
  const soweit = decodePlain(repariert)
  return befunde.length === 0 ? soweit : { ...soweit, befunde: [...befunde, ...soweit.befunde] }
}

const decodePlain = (plain: unknown): Soweit => {
  const ganz = decode(plain)
  if (Result.isSuccess(ganz))
    return { konzept: ganz.success, ausgelassen: new Set(), befunde: checkKonzept(ganz.success) }
  const befunde = befundeOfIssue(ganz.failure.issue)
  const rest = omitFaulty(plain, befunde)
  const uebrig = decode(rest.plain)
  if (Result.isFailure(uebrig)) return { konzept: undefined, ausgelassen: new Set(), befunde }
  const verweise = checkKonzept(uebrig.success)
    .filter(({ code, angaben }) => !(code === "VerweisUnbekannt" && rest.kennungen.has(String(angaben["kennung"]))))
    .map((b) => ({ ...b, wo: { ...b.wo, zeiger: rest.restoreZeiger(b.wo.zeiger ?? "") } }))
  return { konzept: uebrig.success, ausgelassen: rest.kennungen, befunde: [...befunde, ...verweise] }
}

interface Rest {
  readonly plain: unknown
  readonly kennungen: ReadonlySet<string>
  readonly restoreZeiger: (zeiger: string) => string
}

/** The same without unknown parts and without every entry of a list that has a fault. */
const omitFaulty = (plain: unknown, befunde: ReadonlyArray<Befund>): Rest => {
  const wege = befunde.map(({ code, wo }) => ({ code, weg: parseZeiger(wo.zeiger ?? "") }))
  const unbekannt = new Set(
    wege.flatMap(({ code, weg }) => (code === "AngabeUnbekannt" && weg.length === 1 ? [weg[0]] : [])),
  )
  const faulty = new Set(wege.map(({ weg: [liste, position] }) => `${liste} ${position}`))
  const kennungen = new Set<string>()
  const positionen = new Map<string, ReadonlyArray<number>>()
  const parts = Object.entries(typeof plain === "object" && plain !== null ? plain : {}).flatMap(
    ([name, value]: [string, unknown]) => {
      if (unbekannt.has(name)) return []
      if (!Array.isArray(value)) return [[name, value] as const]
      const kept = value.flatMap((_, i) => (faulty.has(`${name} ${i}`) ? [] : [i]))
      for (const [i, entry] of value.entries())
        if (faulty.has(`${name} ${i}`)) for (const id of idOf(entry)) kennungen.add(id)
      positionen.set(name, kept)
      return [[name, kept.map((i): unknown => value[i])] as const]
    },
  )
  const restoreZeiger = (zeiger: string): string => {
    const [liste, position, ...weiter] = parseZeiger(zeiger)
    const vorher = typeof position === "number" ? positionen.get(String(liste))?.[position] : undefined
    return liste === undefined || vorher === undefined ? zeiger : formatZeiger([liste, vorher, ...weiter])
  }
  return { plain: Object.fromEntries(parts), kennungen, restoreZeiger }
}

const idOf = (entry: unknown): ReadonlyArray<string> =>
  typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" ? [entry.id] : []

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
    .filter(({ code, angaben }) => {
      if (code !== "VerweisUnbekannt") return true
      const listen = String(angaben["liste"]).split(" oder ")
      return !rest.kennungen.has(String(angaben["kennung"])) && !listen.some((liste) => rest.verworfen.has(liste))
    })
    .map((b) => ({ ...b, wo: { ...b.wo, zeiger: rest.restoreZeiger(b.wo.zeiger ?? "") } }))
  return {
    // what stands in for a faulty head is nobody's Konzept
    konzept: rest.isKopfGanz ? uebrig.success : undefined,
    ausgelassen: rest.kennungen,
    befunde: [...befunde, ...verweise],
  }
}

interface Rest {
  readonly plain: unknown
  readonly kennungen: ReadonlySet<string>
  /** lists that are not there as a whole, so that no reference into them can be followed */
  readonly verworfen: ReadonlySet<string>
  readonly isKopfGanz: boolean
  readonly restoreZeiger: (zeiger: string) => string
}

/** Stands in for what is wrong in the head, so that the references of the rest can still be followed. */
const ersatz: { readonly [name: string]: unknown } = {
  format: "1",
  id: "ersatz",
  titel: "Ersatz",
  fassung: "Ersatz",
  zustand: "entwurf",
  kommune: { ags: "01001000", name: "Ersatz" },
}

/** The same without unknown parts, without faulty parts of the head, and without every entry of a list that has a fault. */
const omitFaulty = (plain: unknown, befunde: ReadonlyArray<Befund>): Rest => {
  const wege = befunde.map(({ code, wo }) => ({ code, weg: parseZeiger(wo.zeiger ?? "") }))
  const unbekannt = new Set(
    wege.flatMap(({ code, weg }) => (code === "AngabeUnbekannt" && weg.length === 1 ? [weg[0]] : [])),
  )
  const faulty = new Set(wege.map(({ weg: [liste, position] }) => `${liste} ${position}`))
  const faultyKopf = new Set(wege.map(({ weg: [name] }) => String(name)))
  const eigene: { readonly [name: string]: unknown } =
    typeof plain === "object" && plain !== null && !Array.isArray(plain) ? { ...plain } : {}
  const kennungen = new Set<string>()
  const positionen = new Map<string, ReadonlyArray<number>>()
  const parts = Object.entries(eigene).flatMap(([name, value]: [string, unknown]) => {
    if (unbekannt.has(name)) return []
    if (!Array.isArray(value)) return faultyKopf.has(name) ? [] : [[name, value] as const]
    const kept = value.flatMap((_, i) => (faulty.has(`${name} ${i}`) ? [] : [i]))
    for (const [i, entry] of value.entries())
      if (faulty.has(`${name} ${i}`)) for (const id of idOf(entry)) kennungen.add(id)
    positionen.set(name, kept)
    return [[name, kept.map((i): unknown => value[i])] as const]
  })
  const restoreZeiger = (zeiger: string): string => {
    const [liste, position, ...weiter] = parseZeiger(zeiger)
    const vorher = typeof position === "number" ? positionen.get(String(liste))?.[position] : undefined
    return liste === undefined || vorher === undefined ? zeiger : formatZeiger([liste, vorher, ...weiter])
  }
  const da = new Set(parts.map(([name]) => name))
  const isEigen = typeof plain === "object" && plain !== null && !Array.isArray(plain)
  const ersetzt = isEigen ? Object.keys(ersatz).filter((name) => !da.has(name)) : []
  const fehlende = Object.keys(eigene).filter((name) => !da.has(name) && !unbekannt.has(name))
  return {
    plain: isEigen
      ? { ...Object.fromEntries(ersetzt.map((name) => [name, ersatz[name]])), ...Object.fromEntries(parts) }
      : plain,
    kennungen,
    verworfen: new Set([...fehlende, ...(da.has("kommune") ? [] : ["raumeinheiten", "gebiete"])]),
    isKopfGanz: ersetzt.length === 0 && fehlende.length === 0,
    restoreZeiger,
  }
}

const idOf = (entry: unknown): ReadonlyArray<string> =>
  typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" ? [entry.id] : []

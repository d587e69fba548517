import { type Befund, befund } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { type AnyStateMachine, transition } from "xstate"
import type { Ablauf, Ablaufstand, Moeglichkeit } from "./Ablauf.ts"
import { AntragAbgelehnt } from "./AntragAbgelehnt.ts"
import type { Arten, Pruefungen, Verbuchungen } from "./Arten.ts"
import { createDecodeAntrag } from "./createDecodeAntrag.ts"
import { createDecodeStand, type Wanderungen } from "./createDecodeStand.ts"
import { isGemeint, letsPass } from "./createErfuellt.ts"
import { verbuche } from "./createVerbuchen.ts"
import { createReplay } from "./createReplay.ts"
import { listPfeile } from "./listPfeile.ts"
import { type Ausgang, check, createWege } from "./wege.ts"

/** What a machine is made of. */
export interface Bauplan<A extends Arten> {
  readonly name: string
  readonly version: number
  readonly maschine: AnyStateMachine
  readonly pruefungen: Pruefungen<A>
  readonly verbuchungen: Verbuchungen<A>
  /** the shapes of its requests */
  readonly antraege: { readonly [Type in A["antrag"]["type"]]: Schema.Codec<A["antrag"], unknown> }
  /** what a granted request is called as a fact */
  readonly tatsachen: { readonly [Type in A["antrag"]["type"]]: string }
  /** the shape of its record */
  readonly akte: Schema.Codec<A["akte"], unknown>
  /** how a record of an older version becomes one of the next */
  readonly wanderungen?: Wanderungen
  /** states that a Kommune does without: nothing leads there, but whatever is there goes on */
  readonly ohne?: ReadonlyArray<A["zustand"]>
}

/** Makes a machine answer: what is allowed, what a request becomes, where the facts have led. */
export const createAblauf = <A extends Arten>(plan: Bauplan<A>): Ablauf<A> => {
  const { name, version, maschine, tatsachen, wanderungen = {}, ohne = [] } = plan
  const zustaende = Object.keys(maschine.states) as ReadonlyArray<A["zustand"]>
  const alle = listPfeile<A>(maschine, tatsachen)
  const pfeile = alle.filter(({ nach }) => !ohne.includes(nach))
  const wege = createWege(pfeile, plan.pruefungen)

  const allowed: Ablauf<A>["allowed"] = ({ zustand, akte }, umstaende) => {
    const moeglichkeiten: Array<Moeglichkeit<A>> = []
    for (const [antrag, ausgaenge] of wege.get(zustand) ?? [])
      moeglichkeiten.push({ antrag, ...weigh(ausgaenge, akte, umstaende) })
    return moeglichkeiten
  }

  const decide: Ablauf<A>["decide"] = (stand, antrag, umstaende) => {
    const gemeint = wege
      .get(stand.zustand)
      ?.get(antrag.type)
      ?.find(({ nach }) => isGemeint(antrag, nach))
    const stattdessen = () => allowed(stand, umstaende).flatMap((m) => (m.erlaubt ? [m.antrag] : []))
    if (gemeint === undefined) return refuse([nichtMoeglich(stand, antrag, stattdessen())], stattdessen())
    const befunde = check(gemeint, stand.akte, umstaende, antrag)
    if (!befunde.every(letsPass)) return refuse(befunde, stattdessen())
    const vorher = maschine.resolveState({ value: stand.zustand, context: stand.akte })
    const [nachher] = transition(maschine, vorher, { ...antrag, umstaende })
    const zustandNach = nachher.value as A["zustand"]
    const type = tatsachen[antrag.type as A["antrag"]["type"]]
    const weg = { aus: stand.zustand, nach: zustandNach }
    return Result.succeed({
      stand: {
        ...stand,
        zustand: zustandNach,
        akte: verbuche(plan.verbuchungen, antrag.type, stand.akte, antrag, weg),
      },
      tatsache: { ...antrag, type, zustandNach },
      hinweise: befunde,
    })
  }

  return {
    name,
    version,
    maschine,
    zustaende,
    pfeile,
    begin: (zustand, akte) => ({ ablauf: name, version, zustand, akte }),
    allowed,
    decide,
    ...createReplay(alle, plan.verbuchungen),
    decodeAntrag: createDecodeAntrag<A>(plan.antraege),
    decodeStand: createDecodeStand<A>({ name, version, zustaende, akte: plan.akte, wanderungen }),
  }
}

/** Of several ways those count that nothing forbids; where everything forbids all, the reasons of the first. */
const weigh = <A extends Arten>(
  ausgaenge: ReadonlyArray<Ausgang<A>>,
  akte: A["akte"],
  umstaende: A["umstaende"],
):
  | { readonly erlaubt: true; readonly nach: ReadonlyArray<A["zustand"]>; readonly hinweise: ReadonlyArray<Befund> }
  | { readonly erlaubt: false; readonly befunde: ReadonlyArray<Befund> } => {
  const nach: Array<A["zustand"]> = []
  let hinweise: ReadonlyArray<Befund> = []
  let gruende: ReadonlyArray<Befund> | undefined
  for (const ausgang of ausgaenge) {
    const befunde = check(ausgang, akte, umstaende, undefined)
    if (befunde.every(letsPass)) {
      nach.push(ausgang.nach)
      hinweise = befunde
    } else gruende ??= befunde
  }
  return nach.length > 0 ? { erlaubt: true, nach, hinweise } : { erlaubt: false, befunde: gruende ?? [] }
}

const nichtMoeglich = <A extends Arten>(
  { zustand }: Ablaufstand<A>,
  antrag: A["antrag"],
  moeglich: ReadonlyArray<string>,
): Befund =>
  befund(
    "AntragNichtMoeglich",
    { zeiger: "/type" },
    {
      antrag: "zustandNach" in antrag ? `${antrag.type} → ${String(antrag.zustandNach)}` : antrag.type,
      zustand,
      moeglich,
    },
  )

const refuse = (
  befunde: ReadonlyArray<Befund>,
  stattdessen: ReadonlyArray<string>,
): Result.Result<never, AntragAbgelehnt> => Result.fail(new AntragAbgelehnt({ befunde, stattdessen }))

import type { Befund } from "@zielwerk/konzept"
import type * as Result from "effect/Result"
import type { AnyStateMachine } from "xstate"
import type { AntragAbgelehnt } from "./AntragAbgelehnt.ts"
import type { Arten } from "./Arten.ts"
import type { StandUngueltig } from "./StandUngueltig.ts"
import type { TatsacheUnmoeglich } from "./TatsacheUnmoeglich.ts"

/** Where one thing stands in its machine: plain JSON, to be stored by whoever embeds it. */
export interface Ablaufstand<A extends Arten> {
  /** the name of the machine */
  readonly ablauf: string
  /** of the shape of the record; an older one is migrated by `decodeStand` */
  readonly version: number
  readonly zustand: A["zustand"]
  readonly akte: A["akte"]
}

/** What a granted request becomes: the same words, under the name of the fact, with the state it led to. */
export type Tatsache<A extends Arten> = Omit<A["antrag"], "type"> & {
  readonly type: string
  readonly zustandNach: A["zustand"]
}

/** Where a request can lead from here, or which guards forbid it and why. */
export type Moeglichkeit<A extends Arten> = {
  readonly antrag: A["antrag"]["type"]
} & (
  | {
      readonly erlaubt: true
      readonly nach: ReadonlyArray<A["zustand"]>
      /** what does not forbid it, and is worth telling */
      readonly hinweise: ReadonlyArray<Befund>
    }
  | { readonly erlaubt: false; readonly befunde: ReadonlyArray<Befund> }
)

/** A request that is granted. */
export interface Entscheidung<A extends Arten> {
  readonly stand: Ablaufstand<A>
  readonly tatsache: Tatsache<A>
  readonly hinweise: ReadonlyArray<Befund>
}

/** One arrow as data: from where to where, by which request, guarded by what, told as which fact. */
export interface Pfeil<A extends Arten> {
  readonly aus: A["zustand"]
  readonly nach: A["zustand"]
  readonly antrag: A["antrag"]["type"]
  readonly tatsache: string
  readonly pruefungen: ReadonlyArray<string>
}

/** A machine and what can be asked of it; every answer is pure, and no date is looked up. */
export interface Ablauf<A extends Arten> {
  readonly name: string
  readonly version: number
  /** the machine itself, for those who work with XState */
  readonly maschine: AnyStateMachine
  readonly zustaende: ReadonlyArray<A["zustand"]>
  /** all arrows, read from the machine */
  readonly pfeile: ReadonlyArray<Pfeil<A>>
  /** Where something stands that is in this state, with this on record. */
  readonly begin: (zustand: A["zustand"], akte: A["akte"]) => Ablaufstand<A>
  /** What can be done now, and what forbids the rest of what this state knows. */
  readonly allowed: (stand: Ablaufstand<A>, umstaende: A["umstaende"]) => ReadonlyArray<Moeglichkeit<A>>
  /** Is the request granted? Then it becomes a fact; else every reason is given, and what could be asked instead. */
  readonly decide: (
    stand: Ablaufstand<A>,
    antrag: A["antrag"],
    umstaende: A["umstaende"],
  ) => Result.Result<Entscheidung<A>, AntragAbgelehnt>
  /** Applies what has happened, one fact after the other, without asking any guard. */
  readonly replay: (
    stand: Ablaufstand<A>,
    tatsachen: Iterable<Tatsache<A>>,
  ) => Result.Result<Ablaufstand<A>, TatsacheUnmoeglich>
  /** The same, for the state alone and not for what is on record. */
  readonly replayZustand: (
    beginn: A["zustand"],
    tatsachen: Iterable<{ readonly type: string; readonly zustandNach: A["zustand"] }>,
  ) => Result.Result<A["zustand"], TatsacheUnmoeglich>
  /** Checks the shape of a request that comes from outside. */
  readonly decodeAntrag: (plain: unknown) => Result.Result<A["antrag"], AntragAbgelehnt>
  /** Reads a stored `Ablaufstand`, also one of an older version. */
  readonly decodeStand: (plain: unknown) => Result.Result<Ablaufstand<A>, StandUngueltig>
}

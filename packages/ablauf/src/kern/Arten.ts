import type { Befund, Datum, Wer } from "@zielwerk/konzept"

/** What every request says: what is asked, by whom, and from which day it holds. */
export interface Antrag {
  readonly type: string
  readonly am: Datum
  readonly von: Wer
}

/** What every machine is asked with: the day on which it is asked. No machine knows another one. */
export interface Umstaende {
  readonly stichtag: Datum
}

/** What every record of a machine keeps: the day of the last request, which no later one may precede. */
export interface Akte {
  readonly zuletztAm?: Datum
}

/** The types that one machine is about. */
export interface Arten {
  readonly zustand: string
  readonly akte: Akte
  readonly antrag: Antrag
  readonly umstaende: Umstaende
}

/** What a check is asked: without `antrag` whether a request could be granted at all, whatever it will say. */
export interface Frage<A extends Arten> {
  readonly akte: A["akte"]
  readonly umstaende: A["umstaende"]
  readonly antrag: A["antrag"] | undefined
  readonly nach: A["zustand"]
}

/** A guard that says why: no Befund of weight `fehler` lets the request pass. */
export type Pruefung<A extends Arten> = (frage: Frage<A>) => ReadonlyArray<Befund>
/** The guards of a machine by name. */
export type Pruefungen<A extends Arten> = { readonly [name: string]: Pruefung<A> }

/** What the machine itself is sent: the request with the circumstances under which it is judged. */
export type Ereignis<A extends Arten> = A["antrag"] & { readonly umstaende: A["umstaende"] }

/** From where to where a request leads. */
export interface Weg<Zustand extends string> {
  readonly aus: Zustand
  readonly nach: Zustand
}
type AntragMit<A extends Arten, Type extends string> = Extract<A["antrag"], { readonly type: Type }>
/** What each request puts on record, by its name; those left out put only their day there. */
export type Verbuchungen<A extends Arten> = {
  readonly [Type in A["antrag"]["type"]]?: (
    akte: A["akte"],
    antrag: Omit<AntragMit<A, Type>, "type">,
    weg: Weg<A["zustand"]>,
  ) => A["akte"]
}

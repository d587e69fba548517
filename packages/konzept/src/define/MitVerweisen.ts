import type { Brand } from "effect/Brand"
import type { Konzept } from "../Konzept.ts"
import type { Atom, EintragOf, Kennungsart, Vergeben } from "./Vergeben.ts"

/** A Konzept in plain form, as a file holds it: ids are texts, lists may be left out. */
export type KonzeptEingabe = typeof Konzept.Encoded

/** The plain form of a Konzept in which every reference names an id that `K` gives. */
export type MitVerweisen<K> = Teil<Konzept, KonzeptEingabe, Vergeben<K>>

/** No value: what a reference would name, where the Konzept gives no id of this kind. */
export interface NichtVergeben<Art extends Kennungsart> {
  readonly nichtVergeben: Art
}

/** One part: the checked side says which texts are ids, the plain side which keys may be left out. */
type Teil<T, E, V> = T extends Atom
  ? Einzelwert<T, V>
  : T extends ReadonlyArray<unknown>
    ? { [Stelle in keyof T]: Teil<T[Stelle], EintragOf<E>, V> }
    : E extends Atom | ReadonlyArray<unknown>
      ? never
      : T extends E
        ? {
            [Name in keyof E]: Name extends "id" ? E[Name] : Name extends keyof T ? Teil<T[Name], E[Name], V> : E[Name]
          }
        : never

type Einzelwert<T, V> =
  T extends Brand<infer Art> ? (Art extends Kennungsart ? Verweis<Art, V> : T extends string ? string : number) : T

type Verweis<Art extends Kennungsart, V> = V extends { readonly [A in Art]: infer Kennung }
  ? [Kennung] extends [never]
    ? NichtVergeben<Art>
    : Kennung
  : never

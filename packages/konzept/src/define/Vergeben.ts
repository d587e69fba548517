import type { Brand } from "effect/Brand"
import type { Konzept } from "../Konzept.ts"

/** What has no parts. */
export type Atom = string | number | boolean | bigint | symbol | null | undefined

/** The entries of a list. */
export type EintragOf<Liste> = Liste extends ReadonlyArray<infer Eintrag> ? Eintrag : never

type Feld<K, Name> = Name extends PropertyKey ? (K extends { readonly [N in Name]?: infer Wert } ? Wert : never) : never

type ArtOf<Kennung> = Kennung extends Brand<infer Art> ? Art : never
type ArtAn<Eintrag> = Eintrag extends { readonly id: infer Kennung } ? ArtOf<Kennung> : never

/** The kinds of ids that entries of lists are given, at whatever depth. */
type ArtenIn<T> = T extends Atom
  ? never
  : T extends ReadonlyArray<infer Eintrag>
    ? ArtAn<Eintrag> | ArtenIn<Eintrag>
    : { [Name in keyof T]-?: ArtenIn<T[Name]> }[keyof T]

/** Every kind of id that a Konzept gives to entries of its lists, such as `"ZielId"`; read off the schemas. */
export type Kennungsart = ArtenIn<Konzept>

/** Pairs of a kind and an id that a plain Konzept gives; parts without entries that have ids are not walked through. */
type PaareIn<T, K> = T extends Atom
  ? never
  : T extends ReadonlyArray<infer Eintrag>
    ? PaarAn<ArtAn<Eintrag>, EintragOf<K>> | PaareIn<Eintrag, EintragOf<K>>
    : { [Name in keyof T]-?: [ArtenIn<T[Name]>] extends [never] ? never : PaareIn<T[Name], Feld<K, Name>> }[keyof T]
type PaarAn<Art, K> = Art extends string ? readonly [Art, Feld<K, "id">] : never

/** By kind, the ids that a plain Konzept gives: literals where it is written as one. */
export type Vergeben<K> = KennungenJeArt<PaareIn<Konzept, K>>
type KennungenJeArt<Paar> = {
  readonly [Art in Kennungsart]: Paar extends readonly [Art, infer Kennung] ? Kennung : never
}

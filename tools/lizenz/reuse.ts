import * as Result from "effect/Result"
import * as Toml from "effect/encoding/Toml"
import type { Verstoesse } from "../haus/datei.ts"

/** Which files and which licence one entry of REUSE.toml ties together. */
export type Angabe = { readonly muster: ReadonlyArray<string>; readonly urheber: string; readonly lizenz: string }

/** The entries of a REUSE.toml, in their order. */
export const readAngaben = (toml: string): ReadonlyArray<Angabe> => {
  const { version, annotations } = Result.getOrThrow(Toml.parse(toml))
  if (version !== 1 || !Array.isArray(annotations)) throw new Error("REUSE.toml: version 1 with annotations expected")
  return (annotations as ReadonlyArray<Readonly<Record<string, unknown>>>).map((angabe) => ({
    muster: listTexte(angabe["path"]),
    urheber: listTexte(angabe["SPDX-FileCopyrightText"]).join(", "),
    lizenz: listTexte(angabe["SPDX-License-Identifier"]).join(" AND "),
  }))
}

/** Files that nothing covers, licences without a text, texts without a licence. */
export const findLizenzluecken = (toml: string, pfade: ReadonlyArray<string>): Verstoesse => {
  const angaben = readAngaben(toml)
  const gebraucht = new Set(angaben.flatMap(({ lizenz }) => lizenz.split(/ (?:AND|OR|WITH) /)))
  const texte = pfade.flatMap((pfad) => /^LICENSES\/(.+)\.txt$/.exec(pfad)?.[1] ?? [])
  return [
    ...pfade
      .filter((pfad) => !isAusgenommen(pfad))
      .filter((pfad) => {
        const angabe = angabeOf(angaben, pfad)
        return angabe === undefined || angabe.urheber === "" || angabe.lizenz === ""
      })
      .map((pfad) => `${pfad}: REUSE.toml names no copyright and licence for it`),
    ...[...gebraucht].filter((name) => !texte.includes(name)).map((name) => `LICENSES/${name}.txt is missing`),
    ...texte.filter((name) => !gebraucht.has(name)).map((name) => `LICENSES/${name}.txt: no file has this licence`),
    ...angaben
      .flatMap(({ muster }) => muster)
      .filter((muster) => !pfade.some((pfad) => toRegExp(muster).test(pfad)))
      .map((muster) => `REUSE.toml: "${muster}" matches no file`),
  ]
}

/** The entry that holds for a file: the last that matches. */
export const angabeOf = (angaben: ReadonlyArray<Angabe>, pfad: string): Angabe | undefined =>
  angaben.findLast(({ muster }) => muster.some((teil) => toRegExp(teil).test(pfad)))

/** What REUSE does not ask about: the licences themselves. */
const isAusgenommen = (pfad: string): boolean =>
  pfad === "REUSE.toml" || pfad.startsWith("LICENSES/") || /(^|\/)LICEN[CS]E([-.][^/]*)?$/.test(pfad)

/** `*` ends at a folder, `**` does not. */
const toRegExp = (muster: string): RegExp =>
  new RegExp(
    `^${muster.replace(/\*\*|\*|[.+?^${}()|[\]\\]/g, (zeichen) => (zeichen === "**" ? ".*" : zeichen === "*" ? "[^/]*" : `\\${zeichen}`))}$`,
  )

const listTexte = (wert: unknown): ReadonlyArray<string> =>
  (Array.isArray(wert) ? wert : [wert]).filter((teil) => typeof teil === "string")

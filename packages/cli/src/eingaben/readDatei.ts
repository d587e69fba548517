import { decodeText } from "@zielwerk/adapter"
import { type Befund, befund } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Dateilesung } from "../aufruf/Aufruf.ts"
import type { Umgebung } from "../Umgebung.ts"

/**
 * The text of a file. UTF-8 is always tried first: `--kodierung` is for files that are not, so that a folder may hold
 * both, and a text in Windows-1252 that happens to be UTF-8 does not exist in practice.
 */
export const readDatei = (
  umgebung: Umgebung,
  datei: string,
  { kodierung, grenzeMb }: Dateilesung,
): Result.Result<string, ReadonlyArray<Befund>> =>
  Result.flatMap(readBytes(umgebung, datei, grenzeMb), (bytes) => {
    const utf8 = decodeText(datei, bytes, "utf-8", grenzeMb)
    const text = kodierung === "utf-8" ? utf8 : Result.orElse(utf8, () => decodeText(datei, bytes, kodierung, grenzeMb))
    return Result.mapError(text, ({ befunde }) => befunde)
  })

/** Asks for the size first, so that a file far too large is never in memory. */
const readBytes = (
  umgebung: Umgebung,
  datei: string,
  grenze: number,
): Result.Result<Uint8Array, ReadonlyArray<Befund>> => {
  try {
    const groesse = umgebung.sizeOf(datei)
    if (groesse <= grenze * 1_000_000) return Result.succeed(umgebung.readFile(datei))
    const megabyte = (Math.ceil(groesse / 100_000) / 10).toFixed(1).replace(".", ",")
    return Result.fail([befund("DateiZuGross", { datei }, { megabyte, grenze })])
  } catch (error) {
    return Result.fail([dateiFehlt(datei, error)])
  }
}

/** A file or folder that is not there or cannot be opened; the cause is the system's code, such as `ENOENT`. */
export const dateiFehlt = (pfad: string, error: unknown): Befund =>
  befund("DateiFehlt", { datei: pfad }, { pfad }, String((error as { readonly code?: unknown }).code))

import type { Aufruf } from "./aufruf/Aufruf.ts"
import type { Schemaname } from "./aufruf/befehle.ts"
import type { Ergebnis } from "./Ergebnis.ts"

/** Where text goes; `write` throws with code `EPIPE` once nobody reads any more. */
export interface Ausgabe {
  readonly write: (text: string) => void
  readonly isTTY: () => boolean
}

/** The few ways to change a disk, for `init` alone; they throw as `node:fs` does. */
export interface Ablage {
  /** What lies under a name; a link is not followed. */
  readonly kindOf: (pfad: string) => "datei" | "ordner" | "anderes" | "nichts"
  /** Makes a folder and those above it. */
  readonly mkdir: (ordner: string) => void
  /** Removes a folder that is empty. */
  readonly rmdir: (ordner: string) => void
  /** Writes a file that must not be there yet. */
  readonly write: (datei: string, text: string) => void
  /** Puts a file in the place of another, all at once. */
  readonly rename: (von: string, nach: string) => void
  /** Removes a file, if it is there. */
  readonly remove: (datei: string) => void
}

/** All that a call may ask of the world. File functions throw as `node:fs` does. */
export interface Umgebung {
  readonly readdir: (ordner: string) => ReadonlyArray<string>
  /** Bytes of a regular file. */
  readonly sizeOf: (datei: string) => number
  readonly readFile: (datei: string) => Uint8Array
  /** A JSON Schema, as they come with the program. */
  readonly readSchema: (von: Schemaname) => string
  readonly ablage: Ablage
  readonly stdout: Ausgabe
  readonly stderr: Ausgabe
  /** The command `ablauf`, which is loaded only where it is called. */
  readonly ablauf?: (umgebung: Umgebung, aufruf: Extract<Aufruf, { readonly art: "ablauf" }>) => Ergebnis
  readonly env: { readonly [name: string]: string | undefined }
}

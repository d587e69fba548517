import type { Ausgabe } from "./Umgebung.ts"

/** An output that takes no more, such as a file on a full disk. */
export class AusgabeVoll extends Error {}

/** Writes a text; that its reader has gone (`| head`) is no fault and needs no word. */
export const write = (ausgabe: Ausgabe, text: string): void => {
  if (text === "") return
  try {
    ausgabe.write(text)
  } catch (error) {
    const { code } = error as { readonly code?: unknown }
    if (code !== "EPIPE") throw new AusgabeVoll(String(code), { cause: error })
  }
}

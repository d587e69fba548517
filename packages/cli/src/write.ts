import type { Ausgabe } from "./Umgebung.ts"
import { escapeSteuerzeichen } from "./escapeSteuerzeichen.ts"

/** Writes a text; that its reader has gone (`| head`) is no fault and needs no word. */
export const write = (ausgabe: Ausgabe, text: string): void => {
  if (text === "") return
  try {
    ausgabe.write(escapeSteuerzeichen(text))
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== "EPIPE") throw error
  }
}

import { type Befund, type Ort, renderBefund } from "./Befund.ts"
import { escapeZeichen } from "./showWert.ts"

/** Befunde as one German text, a line each: for logs and for the message of an error. */
export const formatBefunde = (befunde: ReadonlyArray<Befund>): string =>
  befunde
    .map((befund) => renderBefund(befund))
    .map(({ was, wo, warum, abhilfe }) => `${was} [${escapeZeichen(formatOrt(wo))}] ${warum} ${abhilfe}`)
    .join("\n")

const formatOrt = ({ datei, zeile, spalte, zeiger }: Ort): string =>
  [[datei, zeile, spalte].filter((teil) => teil !== undefined).join(":"), zeiger]
    .filter((teil) => teil !== undefined && teil !== "")
    .join(" ")

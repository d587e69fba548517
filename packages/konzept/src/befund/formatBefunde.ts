import { type Befund, renderBefund } from "./Befund.ts"

/** Befunde as one German text, a line each: for logs and for the message of an error. */
export const formatBefunde = (befunde: ReadonlyArray<Befund>): string =>
  befunde
    .map(renderBefund)
    .map(({ was, wo, warum, abhilfe }) => `${was} [${wo.zeiger ?? wo.datei ?? ""}] ${warum} ${abhilfe}`)
    .join("\n")

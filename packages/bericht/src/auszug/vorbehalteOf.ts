import { renderBefund, type Sprache } from "@zielwerk/konzept"
import type { Auszug } from "./Auszug.ts"

/** What changes how the whole is to be read: values that are withheld, or of which nobody knows since when. */
const vorbehalte = new Set<string>(["WerteZurueckgehalten", "ErfassungUnbekannt"])

/** What a reader has to know before the first figure, as sentences. */
export const vorbehalteOf = ({ befunde }: Auszug, sprache: Sprache): ReadonlyArray<string> =>
  befunde.filter(({ code }) => vorbehalte.has(code)).map((befund) => renderBefund(befund, sprache).was)

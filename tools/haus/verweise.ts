import { posix } from "node:path"
import type { Datei, Verstoesse } from "./datei.ts"
import { withOrdnern } from "./pfade.ts"

/** Which link of a Markdown file leads to nothing in the repository? Links to other sites are not followed. */
export const findToteVerweise = (dateien: ReadonlyArray<Datei>, pfade: ReadonlyArray<string>): Verstoesse => {
  const vorhanden = new Set([".", ...pfade.flatMap(withOrdnern)])
  return dateien
    .filter(({ pfad }) => pfad.endsWith(".md"))
    .flatMap(({ pfad, text }) =>
      withoutCode(text)
        .split("\n")
        .flatMap((line, index) =>
          [...line.matchAll(verweis)].flatMap(([, imText, imFuss]) => {
            const ziel = imText ?? imFuss ?? ""
            if (/^([a-z]+:|#)/i.test(ziel)) return []
            const datei = decodeURI(ziel.replace(/#.*$/, ""))
            return vorhanden.has(posix.join(posix.dirname(pfad), datei).replace(/\/$/, ""))
              ? []
              : [`${pfad}:${index + 1}: "${ziel}" leads nowhere`]
          }),
        ),
    )
}

const verweis = /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|^\[[^\]]+\]:\s*(\S+)/g

/** Code shows links without meaning them; its lines stay, so that the others keep their numbers. */
const withoutCode = (text: string): string =>
  text.replace(/^([ \t]*)(```+|~~~+)[\s\S]*?^\1\2/gm, (code) => code.replace(/[^\n]/g, "")).replace(/`[^`\n]*`/g, "")

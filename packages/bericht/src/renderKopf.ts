import type { Konzept } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"

const zustaende: { readonly [zustand in Konzept["zustand"]]: string } = {
  entwurf: "Entwurf",
  beschlossen: "beschlossen",
  inKraft: "in Kraft",
  abgeloest: "abgelöst",
}

/** Title, edition and Kommune: the head of every text. */
export const renderKopf = (
  { titel, fassung, zustand, kommune }: Konzept,
  darstellung: Darstellung,
): ReadonlyArray<string> => [
  paint(darstellung, "fett", titel),
  `Fassung ${fassung} (${zustaende[zustand]}) · ${kommune.name}, AGS ${kommune.ags}`,
]

/** A heading of a part of a text: marked by its line, with or without colour. */
export const renderTitel = (text: string, darstellung: Darstellung): ReadonlyArray<string> => [
  "",
  paint(darstellung, "fett", text.toUpperCase()),
  "─".repeat(text.length),
]

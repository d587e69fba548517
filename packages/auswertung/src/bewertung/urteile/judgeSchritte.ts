import type { Zielvorgabe } from "@zielwerk/konzept"
import { computeSchritte } from "../computeSchritte.ts"
import { decideAmpel } from "../decideAmpel.ts"
import { snap } from "../snap.ts"
import { clamp, grau, type Urteilsteil, type Zielwertfrage } from "./Urteilsteil.ts"

/** Milestones and yes-or-no goals: judged on the day itself, by what is done. */
export const judgeSchritte = (
  vorgabe: Extract<Zielvorgabe, { readonly art: "meilenstein" | "jaNein" }>,
  { stichtag, bekanntBis, schwellen, richtlinie }: Zielwertfrage,
): Urteilsteil => {
  const stand = computeSchritte(vorgabe, stichtag, bekanntBis)
  if (stand === undefined) return grau("nichtBewertbar", "gewichtNull", ["R-01", "B.5-3"])
  const { e, isFaellig } = stand
  const r = snap(stand.r, [0, 1])
  const masse = { fortschritt: r, gewertet: clamp(r), erwartung: e, abstand: r - e }
  const { regeln, verhaeltnis, ...urteil } = decideAmpel({ r, e, isFaellig }, richtlinie, schwellen)
  const kennzeichen = { kennzeichen: urteil.ampel === "erreicht" && !isFaellig ? (["vorzeitig"] as const) : [] }
  // done or not: there is no grade between
  if (vorgabe.art === "jaNein")
    return {
      ampel: urteil.ampel,
      fortschritt: r,
      gewertet: clamp(r),
      ...kennzeichen,
      herleitung: { regeln: ["B.2-jaNein", ...regeln] },
    }
  return {
    ...urteil,
    ...masse,
    ...(verhaeltnis === undefined ? {} : { verhaeltnis }),
    ...kennzeichen,
    herleitung: { regeln: ["B.2-meilenstein", "P-02", "E-01", ...regeln] },
  }
}

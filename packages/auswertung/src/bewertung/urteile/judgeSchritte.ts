import type { Zielvorgabe } from "@zielwerk/konzept"
import { computeSchritte } from "../computeSchritte.ts"
import { decideAmpel } from "../decideAmpel.ts"
import { snap } from "../snap.ts"
import type { Kennzeichen } from "../Zielwertbewertung.ts"
import { clamp, type Urteilsteil, type Zielwertfrage } from "./Urteilsteil.ts"

/** Milestones and yes-or-no goals: judged on the day itself, by what is done. */
export const judgeSchritte = (
  vorgabe: Extract<Zielvorgabe, { readonly art: "meilenstein" | "jaNein" }>,
  { stichtag, schwellen, richtlinie }: Zielwertfrage,
): Urteilsteil => {
  const { r: roh, e, isFaellig } = computeSchritte(vorgabe, stichtag)
  const r = snap(roh, [0, 1])
  const masse = { fortschritt: r, gewertet: clamp(r), erwartung: e, abstand: r - e }
  if (vorgabe.art === "jaNein") {
    const ampel = r === 1 ? "erreicht" : isFaellig ? "verfehlt" : "nochNichtFaellig"
    const kennzeichen: ReadonlyArray<Kennzeichen> = r === 1 && !isFaellig ? ["vorzeitig"] : []
    return {
      ampel,
      ...masse,
      kennzeichen,
      herleitung: { regeln: ["B.2-jaNein", r === 1 ? "B.5-5" : isFaellig ? "B.5-6" : "B.5-8"] },
    }
  }
  const { regeln, verhaeltnis, ...urteil } = decideAmpel({ r, e, isFaellig }, richtlinie, schwellen)
  return {
    ...urteil,
    ...masse,
    ...(verhaeltnis === undefined ? {} : { verhaeltnis }),
    kennzeichen: urteil.ampel === "erreicht" && !isFaellig ? ["vorzeitig"] : [],
    herleitung: { regeln: ["B.2-meilenstein", "P-02", "E-01", ...regeln] },
  }
}

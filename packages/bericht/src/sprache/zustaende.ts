import type { InSprachen, LautKonzept } from "@zielwerk/konzept"

/** What the Konzept says of a Massnahme, in words. */
export const lautKonzeptWorte: InSprachen<{ readonly [wort in LautKonzept]: string }> = {
  de: { bestehend: "bestehend", geplant: "geplant", angedacht: "angedacht" },
  en: { bestehend: "existing", geplant: "planned", angedacht: "considered" },
}

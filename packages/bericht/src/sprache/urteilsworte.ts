import type { UrteilArt } from "@zielwerk/auswertung"

const de = {
  worte: {
    stimmt: ["stimmt", "stimmen"],
    widerspricht: ["widerspricht", "widersprechen"],
    falscheEinheit: ["trägt die falsche Einheit", "tragen die falsche Einheit"],
    nichtNachrechenbar: ["lässt sich nicht nachrechnen", "lassen sich nicht nachrechnen"],
  } as { readonly [art in UrteilArt]: readonly [einzahl: string, mehrzahl: string] },
  titel: {
    stimmt: "Stimmt",
    widerspricht: "Widersprüche",
    falscheEinheit: "Falsche Einheit",
    nichtNachrechenbar: "Nicht nachrechenbar",
  } as { readonly [art in UrteilArt]: string },
  alle: ["gedruckte Zahl oder Aussage", "gedruckte Zahlen und Aussagen"] as readonly [string, string],
  geprueft: "geprüft",
}

const en: typeof de = {
  worte: {
    stimmt: ["holds", "hold"],
    widerspricht: ["contradicts", "contradict"],
    falscheEinheit: ["carries the wrong unit", "carry the wrong unit"],
    nichtNachrechenbar: ["cannot be recomputed", "cannot be recomputed"],
  },
  titel: {
    stimmt: "Holds",
    widerspricht: "Contradictions",
    falscheEinheit: "Wrong unit",
    nichtNachrechenbar: "Not recomputable",
  },
  alle: ["printed figure or statement", "printed figures and statements"],
  geprueft: "checked",
}

/** What is said of printed figures. */
export const urteilsworte = { de, en }

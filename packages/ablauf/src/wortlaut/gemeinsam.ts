/** Guards that several machines have. */
export const gemeinsam = {
  de: {
    tagPasst: "Der Tag liegt weder in der Zukunft noch vor dem letzten Eintrag.",
    tagDanachSpaeter: "Der Tag, an dem es weitergeht, liegt nach dem Tag des Antrags.",
    gremiumZustaendig: "Entschieden hat ein Gremium, das nach dem Konzept entscheidet, und nicht erst in der Zukunft.",
  },
  en: {
    tagPasst: "The day lies neither in the future nor before the last entry.",
    tagDanachSpaeter: "The day on which it goes on lies after the day of the request.",
    gremiumZustaendig: "It was decided by a body that decides according to the Konzept, and not only in the future.",
  },
} as const

import type { Zielwertbewertung } from "@zielwerk/auswertung"
import type { Richtung, Zielvorgabe } from "@zielwerk/konzept"

type Vergleich = Extract<Zielvorgabe, { readonly art: "schwelle" }>["vergleich"]

const de = {
  vereinbart: (was: string): string => `Vereinbart: ${was}.`,
  vonAuf: (von: string, ueber: string, auf: string): string =>
    ueber === "" ? `von ${von} auf ${auf}` : `von ${von} über ${ueber} auf ${auf}`,
  band: (von: string, bis: string): string => `${von} bis ${bis}`,
  halten: (band: string, frist: string): string => `${band} halten, Frist ${frist}`,
  korridor: (von: string, band: string, frist: string): string => `von ${von} in den Korridor ${band}, Frist ${frist}`,
  vergleiche: { mindestens: "mindestens", hoechstens: "höchstens", genau: "genau" } as {
    readonly [vergleich in Vergleich]: string
  },
  schwelle: (vergleich: string, wert: string, frist: string): string => `${vergleich} ${wert}, Frist ${frist}`,
  stufe: (titel: string, vergleich: string, ab: string): string => `${titel} (${vergleich} ${ab})`,
  stufen: (stufen: string, frist: string): string => `die Stufen ${stufen}, Frist ${frist}`,
  schritt: ["Schritt", "Schritte"] as readonly [string, string],
  schritte: (schritte: string, frist: string): string => `${schritte}, Frist ${frist}`,
  jaNein: (frist: string): string => `ja oder nein, Frist ${frist}`,
  richtungen: { steigend: "steigend", sinkend: "sinkend" } as { readonly [richtung in Richtung]: string },
  richtung: (richtung: string): string => `nur die Richtung, ${richtung}`,
  letzterWert: (wert: string): string => `Letzter Wert: ${wert}`,
  distanz: (abstand: string): string => `Abstand zur Schwelle ${abstand}`,
  fortschritt: (prozent: string): string => `Fortschritt ${prozent}`,
  erwartet: (prozent: string): string => `erwartet ${prozent}`,
  tendenzen: { verbessert: "verbessert", stabil: "stabil", verschlechtert: "verschlechtert" } as {
    readonly [tendenz in NonNullable<Zielwertbewertung["tendenz"]>]: string
  },
  tendenz: (tendenz: string): string => `Seitdem: ${tendenz}`,
  untergrade: {
    teilweise: "teilweise erreicht",
    weitgehendVerfehlt: "weitgehend verfehlt",
    gegenlaeufig: "gegenläufig",
  } as { readonly [grad in NonNullable<Zielwertbewertung["untergrad"]>]: string },
  abstand: "Abstand",
  verhaeltnis: "Verhältnis",
  schwellen: (gruen: string, gelb: string, richtlinie: string): string =>
    `ab ${gruen} im Plan, ab ${gelb} gefährdet; Richtlinie ${richtlinie}`,
  symbol: (wort: string, richtlinie: string): string => `${wort} (Richtlinie ${richtlinie})`,
  prognose: "Ausblick, zählt nicht mit",
  trends: { verbessernd: "zuletzt zum Ziel hin", stabil: "zuletzt gleich", verschlechternd: "zuletzt vom Ziel weg" },
  gerade: (wert: string, zeit: string, punkte: string): string =>
    `die Gerade durch ${punkte} führt zu ${wert} (${zeit})`,
  werte: ["Wert", "Werte"] as readonly [string, string],
  wettersymbol: (wort: string): string => `Wettersymbol ${wort}`,
}

const en: typeof de = {
  vereinbart: (was) => `Agreed: ${was}.`,
  vonAuf: (von, ueber, auf) => (ueber === "" ? `from ${von} to ${auf}` : `from ${von} by way of ${ueber} to ${auf}`),
  band: (von, bis) => `${von} to ${bis}`,
  halten: (band, frist) => `stay within ${band}, due ${frist}`,
  korridor: (von, band, frist) => `from ${von} into the band ${band}, due ${frist}`,
  vergleiche: { mindestens: "at least", hoechstens: "at most", genau: "exactly" },
  schwelle: (vergleich, wert, frist) => `${vergleich} ${wert}, due ${frist}`,
  stufe: (titel, vergleich, ab) => `${titel} (${vergleich} ${ab})`,
  stufen: (stufen, frist) => `the levels ${stufen}, due ${frist}`,
  schritt: ["step", "steps"],
  schritte: (schritte, frist) => `${schritte}, due ${frist}`,
  jaNein: (frist) => `yes or no, due ${frist}`,
  richtungen: { steigend: "rising", sinkend: "falling" },
  richtung: (richtung) => `only the direction, ${richtung}`,
  letzterWert: (wert) => `Latest value: ${wert}`,
  distanz: (abstand) => `distance to the threshold ${abstand}`,
  fortschritt: (prozent) => `Progress ${prozent}`,
  erwartet: (prozent) => `expected ${prozent}`,
  tendenzen: { verbessert: "improved", stabil: "stable", verschlechtert: "worsened" },
  tendenz: (tendenz) => `Since then: ${tendenz}`,
  untergrade: {
    teilweise: "partly achieved",
    weitgehendVerfehlt: "largely missed",
    gegenlaeufig: "moved the wrong way",
  },
  abstand: "gap",
  verhaeltnis: "ratio",
  schwellen: (gruen, gelb, richtlinie) => `on track from ${gruen}, at risk from ${gelb}; policy ${richtlinie}`,
  symbol: (wort, richtlinie) => `${wort} (policy ${richtlinie})`,
  prognose: "Outlook, not counted",
  trends: { verbessernd: "lately towards the goal", stabil: "lately the same", verschlechternd: "lately away from it" },
  gerade: (wert, zeit, punkte) => `the line through ${punkte} leads to ${wert} (${zeit})`,
  werte: ["value", "values"],
  wettersymbol: (wort) => `weather symbol ${wort}`,
}

/** What the sentences of a verdict are made of. */
export const bewertungsworte = { de, en }

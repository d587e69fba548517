import type { Herkunft, Tendenz } from "@zielwerk/auswertung"

const de = {
  quelle: (titel: string): string => `Quelle: ${titel}`,
  nichts: "kein Wert: bis zum Stichtag liegt nichts vor",
  keinWert: (grund: string): string => `kein Wert: ${grund}`,
  herkunft: { gezaehlt: "gezählt", berechnet: "errechnet", gedruckt: "gedruckt" } as {
    readonly [herkunft in Herkunft]: string
  },
  gedruckt: (wert: string): string => `gedruckt ${wert}`,
  aenderung: "Änderung",
  nachStellen: (grenzen: string): string => `nach den gedruckten Stellen ${grenzen}`,
  dasSind: (prozent: string): string => `das sind ${prozent}`,
  tendenz: "Tendenz",
  bewegungen: {
    steigend: "↗ steigend",
    sinkend: "↘ sinkend",
    unveraendert: "→ unverändert",
    unbekannt: "? offen",
  } as { readonly [bewegung in Tendenz["bewegung"]]: string },
  wertungen: {
    verbessert: "verbessert",
    verschlechtert: "verschlechtert",
    ohneWertung: "ohne Wertung",
    unveraendert: "",
    unbekannt: "",
  } as { readonly [bewertung in Tendenz["bewertung"]]: string },
  nachText: "nach dem Text",
  unentschieden: "die gedruckten Stellen entscheiden es nicht",
}

const en: typeof de = {
  quelle: (titel) => `source: ${titel}`,
  nichts: "no value: nothing is there up to the reference date",
  keinWert: (grund) => `no value: ${grund}`,
  herkunft: { gezaehlt: "counted", berechnet: "computed", gedruckt: "printed" },
  gedruckt: (wert) => `printed ${wert}`,
  aenderung: "Change",
  nachStellen: (grenzen) => `by the printed digits ${grenzen}`,
  dasSind: (prozent) => `that is ${prozent}`,
  tendenz: "Trend",
  bewegungen: { steigend: "↗ rising", sinkend: "↘ falling", unveraendert: "→ unchanged", unbekannt: "? open" },
  wertungen: {
    verbessert: "improved",
    verschlechtert: "worsened",
    ohneWertung: "without rating",
    unveraendert: "",
    unbekannt: "",
  },
  nachText: "according to the text",
  unentschieden: "the printed digits do not decide it",
}

/** What is said of the values of an Indikator. */
export const indikatorworte = { de, en }

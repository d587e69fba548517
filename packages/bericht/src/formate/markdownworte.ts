const de = {
  kopf: (fassung: string, kommune: string, ags: string): string => `Fassung ${fassung} · ${kommune} (AGS ${ags})`,
  auswahl: (titel: string): string => `Auswahl: ${titel}`,
  lichter: "Umsetzung und Wirkung",
  umsetzung: "Umsetzung",
  wirkung: "Wirkung",
  ganzes: "Das ganze Konzept",
  zielwerte: "Zielwerte",
  indikator: "Indikator",
  urteil: "Urteil",
  warum: "Warum",
  indikatoren: "Indikatoren",
  zeit: "Zeit",
  wert: "Wert",
  quelle: "Quelle",
  gedruckte: "Gedruckte Zahlen",
}

const en: typeof de = {
  kopf: (fassung, kommune, ags) => `Edition ${fassung} · ${kommune} (AGS ${ags})`,
  auswahl: (titel) => `Selection: ${titel}`,
  lichter: "Implementation and effect",
  umsetzung: "Implementation",
  wirkung: "Effect",
  ganzes: "The whole concept",
  zielwerte: "Targets",
  indikator: "Indicator",
  urteil: "Verdict",
  warum: "Why",
  indikatoren: "Indicators",
  zeit: "Time",
  wert: "Value",
  quelle: "Source",
  gedruckte: "Printed figures",
}

/** Headings and heads of columns. */
export const markdownworte = { de, en }

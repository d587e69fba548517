const de = {
  umsetzung: "Umsetzung: ",
  wirkung: "Wirkung:   ",
  ohneZielwerte: "noch keine Zielwerte vereinbart",
  keineMassnahmen: (massnahmen: string): string => `noch keine ${massnahmen} entwickelt`,
  fortschritt: (prozent: string): string => `Fortschritt ${prozent}`,
  mitErwartung: (prozent: string): string => `wo etwas zu erwarten ist ${prozent}`,
  erwartet: (prozent: string): string => `erwartet ${prozent}`,
  bewertbar: (prozent: string): string => `bewertbar ${prozent}`,
  nichtMit: (anzahl: number): string => `${anzahl} ${anzahl === 1 ? "zählt" : "zählen"} nicht mit`,
  schlechtestes: (name: string): string => `am schwächsten: ${name}`,
  abgeloest: "abgelöst",
  ganzes: "Das ganze Konzept",
  hinweise: (zeichen: string): string => `Hinweis ${zeichen}: `,
}

const en: typeof de = {
  umsetzung: "Implementation: ",
  wirkung: "Effect:         ",
  ohneZielwerte: "no targets agreed yet",
  keineMassnahmen: (massnahmen) => `no ${massnahmen} developed yet`,
  fortschritt: (prozent) => `progress ${prozent}`,
  mitErwartung: (prozent) => `where something is expected ${prozent}`,
  erwartet: (prozent) => `expected ${prozent}`,
  bewertbar: (prozent) => `assessable ${prozent}`,
  nichtMit: (anzahl) => `${anzahl} ${anzahl === 1 ? "does" : "do"} not count`,
  schlechtestes: (name) => `weakest: ${name}`,
  abgeloest: "superseded",
  ganzes: "The whole concept",
  hinweise: (zeichen) => `Note ${zeichen}: `,
}

/** What both lights are described with. */
export const wirkungsworte = { de, en }

const de = {
  strategische: (oberziele: string): string => `Strategische ${oberziele}`,
  ohne: (was: string): string => `ohne ${was}`,
  ohneBeides: (ziel: string, feld: string): string => `ohne ${ziel} und ${feld}`,
  unterfeld: "Unterfeld",
  themen: "Querschnittsthemen",
  keineZiele: (ziele: string): string => `noch keine ${ziele} festgelegt`,
  keineMassnahmen: (massnahmen: string): string => `noch keine ${massnahmen} entwickelt`,
  teilzielVon: (titel: string): string => `Teilziel von ${titel}`,
}

const en: typeof de = {
  strategische: (oberziele) => `Strategic ${oberziele}`,
  ohne: (was) => `without a ${was}`,
  ohneBeides: (ziel, feld) => `without a ${ziel} or a ${feld}`,
  unterfeld: "Sub-field",
  themen: "Cross-cutting themes",
  keineZiele: (ziele) => `no ${ziele} set yet`,
  keineMassnahmen: (massnahmen) => `no ${massnahmen} developed yet`,
  teilzielVon: (titel) => `part of ${titel}`,
}

/** What the tree says beside titles. */
export const baumworte = { de, en }

/** Names whose letters alone would mislead. */
const namen: { readonly [name: string]: string } = {
  id: "Kennung",
  massnahmen: "Maßnahmen",
  messgroessen: "Messgrößen",
  veroeffentlichungen: "Gedruckte Zahlen",
  kontinuitaet: "Kontinuität",
  auspraegungen: "Ausprägungen",
  gezaehlteAntworten: "Gezählte Antworten",
  veroeffentlichtAm: "Veröffentlicht am",
  eintraege: "Einträge",
  zaehler: "Zähler",
  groesse: "Größe",
  messgroesse: "Messgröße",
  fussnote: "Fußnote",
  ueber: "summiert über",
  inAllen: "in allen",
  bei: "ebenso bei",
}

/** Has a name a word of its own? */
export const hasNamen = (name: string): boolean => Object.hasOwn(namen, name)

/** A name as a word: `fragetext` → `Fragetext`, `budgetEuro` → `Budget Euro`. */
export const nameOf = (name: string): string =>
  namen[name] !== undefined && hasNamen(name)
    ? namen[name]
    : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, " ")

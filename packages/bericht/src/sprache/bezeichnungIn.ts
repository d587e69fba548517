import { type Bezeichnung, type InSprachen, type Konzept, type Sprache, ueblicheBezeichnungen } from "@zielwerk/konzept"

type Nomen = keyof typeof ueblicheBezeichnungen

const uebliche: InSprachen<{ readonly [nomen in Nomen]: Bezeichnung }> = {
  de: ueblicheBezeichnungen,
  en: {
    rolle: { einzahl: "role", mehrzahl: "roles" },
    oberziel: { einzahl: "objective", mehrzahl: "objectives" },
    handlungsfeld: { einzahl: "field of action", mehrzahl: "fields of action" },
    ziel: { einzahl: "goal", mehrzahl: "goals" },
    massnahme: { einzahl: "measure", mehrzahl: "measures" },
    gremium: { einzahl: "body", mehrzahl: "bodies" },
  },
}

/** What a noun is called in this language; the Kommune's own word for it stays as it is. */
export const bezeichnungIn = (sprache: Sprache, konzept: Konzept, nomen: Nomen): Bezeichnung =>
  konzept.bezeichnungen?.[nomen] ?? uebliche[sprache][nomen]

/** With a capital at its beginning, as a heading has it. */
export const gross = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

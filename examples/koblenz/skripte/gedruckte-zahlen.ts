// Which printed figures of the concept do not hold, where do they stand, and why? `npm run --silent koblenz:gedruckt`
import { checkVeroeffentlichungen, type Urteil } from "@zielwerk/auswertung"
import { encodePruefung, formatStelle } from "@zielwerk/bericht"
import { readKoblenz } from "../readKoblenz.ts"

/** A printed figure as `zielwerk pruefen --format json` gives it: with the reason as a sentence. */
interface Geprueft extends Pick<Urteil, "gedruckt" | "stelle" | "urteil"> {
  readonly warum: string
}

const { konzept, beobachtungen } = readKoblenz()
const urteile = checkVeroeffentlichungen(konzept, beobachtungen)
const json = encodePruefung({ konzept, befunde: [], urteile })
const { veroeffentlichungen } = json as { readonly veroeffentlichungen: ReadonlyArray<Geprueft> }

const worte = { widerspricht: "widerspricht anderen Angaben", falscheEinheit: "falsche Einheit" }
for (const { gedruckt, stelle, urteil, warum } of veroeffentlichungen)
  if (urteil === "widerspricht" || urteil === "falscheEinheit")
    console.log(`„${gedruckt}“ · ${formatStelle(stelle)} · ${worte[urteil]}\n    ${warum}`)

const count = (art: Urteil["urteil"]): number => urteile.filter(({ urteil }) => urteil === art).length
console.log(
  `Von ${urteile.length} gedruckten Zahlen und Aussagen widersprechen ${count("widerspricht")}, ` +
    `${count("falscheEinheit")} tragen die falsche Einheit, ${count("nichtNachrechenbar")} lassen sich nicht nachrechnen.`,
)

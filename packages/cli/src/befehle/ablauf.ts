import { showMaschine } from "../ablauf/showMaschine.ts"
import { showMoeglichkeiten } from "../ablauf/showMoeglichkeiten.ts"
import { showZyklus } from "../ablauf/showZyklus.ts"
import { ausgangOf } from "../Ausgang.ts"
import type { Aufruf } from "../aufruf/Aufruf.ts"
import { readKonzeptdatei } from "../eingaben/readKonzeptdatei.ts"
import type { Ergebnis } from "../Ergebnis.ts"
import type { Umgebung } from "../Umgebung.ts"

/** Shows a machine, what can be done with a Massnahme, or what was missed in a cycle. */
export const ablauf = (umgebung: Umgebung, aufruf: Extract<Aufruf, { readonly art: "ablauf" }>): Ergebnis => {
  if (aufruf.frage === "maschine") return { ausgang: 0, stdout: showMaschine(aufruf), befunde: [] }
  const { konzept, befunde } = readKonzeptdatei(umgebung, aufruf.ordner, aufruf)
  const ausgang = ausgangOf(befunde, false)
  if (konzept === undefined || ausgang !== 0) return { ausgang, stdout: "", befunde }
  return aufruf.frage === "massnahme"
    ? showMoeglichkeiten(konzept, befunde, aufruf)
    : showZyklus(umgebung, konzept, befunde, aufruf)
}

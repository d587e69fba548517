import { renderBefunde } from "@zielwerk/bericht"
import * as Result from "effect/Result"
import type { Ausgang } from "./Ausgang.ts"
import type { Aufruf } from "./aufruf/Aufruf.ts"
import { renderAufruffehler } from "./aufruf/Aufruffehler.ts"
import { parseAufruf } from "./aufruf/parseAufruf.ts"
import { renderHilfe } from "./aufruf/renderHilfe.ts"
import { auswerten } from "./befehle/auswerten.ts"
import { pruefen } from "./befehle/pruefen.ts"
import { zeigen } from "./befehle/zeigen.ts"
import { readKonzeptdatei } from "./eingaben/readKonzeptdatei.ts"
import { readOrdner } from "./eingaben/readOrdner.ts"
import type { Ergebnis } from "./Ergebnis.ts"
import { hasFarbe } from "./hasFarbe.ts"
import { renderUnerwartet } from "./renderUnerwartet.ts"
import type { Umgebung } from "./Umgebung.ts"
import { version } from "./version.ts"
import { write } from "./write.ts"

/** Runs one command line to its end and returns the exit code; nothing is thrown. */
export const run = (argv: ReadonlyArray<string>, umgebung: Umgebung): Ausgang => {
  try {
    return Result.match(parseAufruf(argv), {
      onFailure: (fehler) => {
        write(umgebung.stderr, renderAufruffehler(fehler))
        return 2
      },
      onSuccess: (aufruf) => {
        const { ausgang, stdout, befunde } = execute(aufruf, umgebung)
        if (befunde.length > 0)
          write(umgebung.stderr, renderBefunde(befunde, { farbe: hasFarbe(umgebung.stderr, umgebung.env) }))
        write(umgebung.stdout, stdout)
        return ausgang
      },
    })
  } catch (error) {
    const { ausgang, text } = renderUnerwartet(error)
    tell(umgebung, text)
    return ausgang
  }
}

const execute = (aufruf: Aufruf, umgebung: Umgebung): Ergebnis => {
  const darstellung = { farbe: hasFarbe(umgebung.stdout, umgebung.env) }
  switch (aufruf.art) {
    case "hilfe":
      return { ausgang: 0, stdout: renderHilfe(aufruf.befehl), befunde: [] }
    case "version":
      return { ausgang: 0, stdout: `zielwerk ${version}\n`, befunde: [] }
    case "pruefen":
      return pruefen(readOrdner(umgebung, aufruf.ordner, aufruf), aufruf, darstellung)
    case "auswerten":
      return auswerten(readOrdner(umgebung, aufruf.ordner, aufruf), aufruf, darstellung)
    case "zeigen":
      return zeigen(readKonzeptdatei(umgebung, aufruf.ordner, aufruf), aufruf, darstellung)
  }
}

/** The last word: where not even stderr takes text, the exit code has to do. */
const tell = (umgebung: Umgebung, text: string): void => {
  try {
    write(umgebung.stderr, text)
  } catch {
    // nobody is left to be told
  }
}

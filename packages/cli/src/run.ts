import { type Darstellung, renderBefunde } from "@zielwerk/bericht"
import * as Result from "effect/Result"
import type { Ausgang } from "./Ausgang.ts"
import type { Aufruf } from "./aufruf/Aufruf.ts"
import { renderAufruffehler, toMeldung } from "./aufruf/Aufruffehler.ts"
import { parseAufruf } from "./aufruf/parseAufruf.ts"
import { renderHilfe } from "./aufruf/renderHilfe.ts"
import { renderVervollstaendigung } from "./aufruf/renderVervollstaendigung.ts"
import { auswerten } from "./befehle/auswerten.ts"
import { init } from "./befehle/init.ts"
import { pruefen } from "./befehle/pruefen.ts"
import { statistik } from "./befehle/statistik.ts"
import { zeigen } from "./befehle/zeigen.ts"
import { addZielwerte, type MitZielwerten } from "./eingaben/addZielwerte.ts"
import { checkFassungen, readVorgaenger } from "./eingaben/readFassungen.ts"
import { readKonzeptdatei } from "./eingaben/readKonzeptdatei.ts"
import { readOrdner } from "./eingaben/readOrdner.ts"
import { resolveFassung } from "./eingaben/resolveFassung.ts"
import type { Ergebnis } from "./Ergebnis.ts"
import { hasFarbe } from "./hasFarbe.ts"
import { renderMeldung } from "./Meldung.ts"
import { renderUnerwartet } from "./renderUnerwartet.ts"
import type { Ausgabe, Umgebung } from "./Umgebung.ts"
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
        const { ausgang, stdout, befunde, meldung } = execute(aufruf, umgebung)
        if (meldung !== undefined) write(umgebung.stderr, renderMeldung(meldung))
        if (befunde.length > 0)
          write(umgebung.stderr, renderBefunde(befunde, darstellungOf(aufruf, umgebung.stderr, umgebung)))
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

/** Colour and language of what is written there. */
const darstellungOf = (aufruf: Aufruf, ausgabe: Ausgabe, { env }: Umgebung): Darstellung => ({
  farbe: hasFarbe(ausgabe, env),
  ...("sprache" in aufruf ? { sprache: aufruf.sprache } : {}),
})

const execute = (aufruf: Aufruf, umgebung: Umgebung): Ergebnis => {
  const darstellung = darstellungOf(aufruf, umgebung.stdout, umgebung)
  switch (aufruf.art) {
    case "hilfe":
      return { ausgang: 0, stdout: renderHilfe(aufruf.befehl), befunde: [] }
    case "version":
      return { ausgang: 0, stdout: `zielwerk ${version}\n`, befunde: [] }
    case "pruefen": {
      const datei = readMitZielwerten(umgebung, aufruf)
      const fruehere = checkFassungen(umgebung, aufruf.ordner, datei, aufruf)
      return pruefen(readOrdner(umgebung, aufruf.ordner, aufruf, datei), fruehere, aufruf, darstellung)
    }
    case "auswerten": {
      const datei = readMitZielwerten(umgebung, aufruf)
      return auswerten(readOrdner(umgebung, aufruf.ordner, aufruf, datei), datei.hinweise, aufruf, darstellung)
    }
    case "zeigen": {
      const name = aufruf.fassung === undefined ? undefined : resolveFassung(umgebung, aufruf.ordner, aufruf.fassung)
      if (name !== undefined && Result.isFailure(name))
        return { ausgang: 2, stdout: "", befunde: [], meldung: toMeldung(name.failure) }
      const datei = readMitZielwerten(umgebung, aufruf, name?.success)
      const vorgaenger = readVorgaenger(umgebung, aufruf.ordner, datei, aufruf)
      return zeigen(datei, vorgaenger?.konzept, aufruf, darstellung)
    }
    case "ablauf":
      if (umgebung.ablauf === undefined) throw new Error("the command ablauf is not loaded")
      return umgebung.ablauf(umgebung, aufruf)
    case "statistik":
      return statistik(umgebung, aufruf)
    case "init":
      return init(umgebung, aufruf)
    case "schema":
      return { ausgang: 0, stdout: umgebung.readSchema(aufruf.von), befunde: [] }
    case "vervollstaendigung":
      return { ausgang: 0, stdout: renderVervollstaendigung(aufruf.shell), befunde: [] }
  }
}

const readMitZielwerten = (
  umgebung: Umgebung,
  aufruf: Extract<Aufruf, { readonly art: "pruefen" | "auswerten" | "zeigen" }>,
  name?: string,
): MitZielwerten => {
  const datei = readKonzeptdatei(umgebung, aufruf.ordner, aufruf, name)
  return addZielwerte(umgebung, datei, aufruf.zielwerte, aufruf)
}

/** The last word: where not even stderr takes text, the exit code has to do. */
const tell = (umgebung: Umgebung, text: string): void => {
  try {
    write(umgebung.stderr, text)
  } catch {
    // nobody is left to be told
  }
}

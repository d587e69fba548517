import type { Ablaufname } from "@zielwerk/ablauf"
import type { Datum, Sprache } from "@zielwerk/konzept"
import type { Argument } from "./Aufruffehler.ts"
import type { Indexname } from "../statistik/indizes.ts"
import type { BefehlName, Schemaname, Shell } from "./befehle.ts"

/** How files are read. */
export interface Dateilesung {
  readonly kodierung: "utf-8" | "windows-1252"
  readonly grenzeMb: number
}

interface Lesend extends Dateilesung {
  readonly ordner: string
  readonly format: "text" | "json"
  /** Further files with Zielwerte. */
  readonly zielwerte: ReadonlyArray<string>
}

/** A value that only the files can say to be right, and the argument it stands in. */
export interface Wunsch {
  readonly wert: string
  readonly argument: Argument
}

/** What of a Konzept is asked for; nothing means the whole tree. */
export interface Suche {
  readonly art?: Wunsch
  readonly id?: Wunsch
  readonly handlungsfeld?: Wunsch
}

/** What `ablauf` is asked: a machine, a Massnahme, or the cycle of a Kommune. */
export type Ablauffrage =
  | { readonly frage: "maschine"; readonly name: Ablaufname; readonly format: "text" | "json" | "mermaid" }
  | {
      readonly frage: "massnahme"
      readonly massnahme: Wunsch
      /** A state in place of the one that the Konzept says. */
      readonly zustand?: Wunsch
      readonly stichtag: Datum
      readonly format: "text" | "json"
    }
  | {
      readonly frage: "zyklus"
      readonly datei: string
      readonly stichtag: Datum
      readonly format: "text" | "json" | "ics"
    }

/** A command line that is understood. */
export type Aufruf =
  | { readonly art: "hilfe"; readonly befehl: BefehlName | undefined }
  | { readonly art: "version" }
  | (Lesend & { readonly art: "pruefen"; readonly streng: boolean; readonly sprache: Sprache })
  | (Omit<Lesend, "format"> & {
      readonly art: "auswerten"
      readonly format: "text" | "md" | "json" | "csv"
      readonly sprache: Sprache
      readonly stichtag: Datum
      readonly bekanntBis?: Datum
      /** Oberziele, Handlungsfelder and Ziele that are asked for; none means everything. */
      readonly ziele: ReadonlyArray<Wunsch>
    })
  | (Lesend & {
      readonly art: "zeigen"
      readonly suche: Suche
      /** A former edition, in place of `konzept.yaml`. */
      readonly fassung?: Wunsch
    })
  | { readonly art: "init"; readonly ordner: string; readonly ueberschreiben: boolean; readonly probe: boolean }
  | (Dateilesung & {
      readonly art: "statistik"
      readonly index: Indexname
      readonly datei: string
      /** Columns of the groups. */
      readonly gruppen: ReadonlyArray<string>
      /** The column of everybody. */
      readonly gesamt?: string
      readonly ebene?: string
      readonly format: "text" | "json"
    })
  | (Dateilesung &
      Ablauffrage & {
        readonly art: "ablauf"
        readonly ordner: string
        readonly sprache: Sprache
        readonly streng: boolean
      })
  | { readonly art: "schema"; readonly von: Schemaname }
  | { readonly art: "vervollstaendigung"; readonly shell: Shell }

import { ablauf } from "./katalog/ablauf.ts"
import { antraege } from "./katalog/antraege.ts"
import { dateien } from "./katalog/dateien.ts"
import type { Eintrag } from "./katalog/Eintrag.ts"
import { fassung } from "./katalog/fassung.ts"
import { gestalt } from "./katalog/gestalt.ts"
import { steuerung } from "./katalog/steuerung.ts"
import { verfahren } from "./katalog/verfahren.ts"
import { zusammenhang } from "./katalog/zusammenhang.ts"

/** The sentences of every Befund in German; one row per cause. */
export const katalog = {
  ...dateien,
  ...gestalt,
  ...zusammenhang,
  ...fassung,
  ...ablauf,
  ...antraege,
  ...steuerung,
  ...verfahren,
} as const

/** The code of a Befund: German, Pascal case, ASCII; never renamed once released. */
export type BefundCode = keyof typeof katalog
/** All codes. */
export const codes = Object.keys(katalog) as ReadonlyArray<BefundCode>
/** What the sentences of a code need. */
export type Angaben<Code extends BefundCode> = (typeof katalog)[Code] extends Eintrag<infer A> ? A : never

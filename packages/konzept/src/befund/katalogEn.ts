import type { BefundCode } from "./katalog.ts"
import { ablauf } from "./katalogEn/ablauf.ts"
import { antraege } from "./katalogEn/antraege.ts"
import { dateien } from "./katalogEn/dateien.ts"
import { fassung } from "./katalogEn/fassung.ts"
import { gestalt } from "./katalogEn/gestalt.ts"
import type { Saetze } from "./katalogEn/Saetze.ts"
import { steuerung } from "./katalogEn/steuerung.ts"
import { verfahren } from "./katalogEn/verfahren.ts"
import { zusammenhang } from "./katalogEn/zusammenhang.ts"

/** The sentences of every Befund in English. */
export const katalogEn: Saetze<BefundCode> = {
  ...dateien,
  ...gestalt,
  ...zusammenhang,
  ...fassung,
  ...ablauf,
  ...antraege,
  ...steuerung,
  ...verfahren,
}

import { type Befund, befund, type Konzept, nearest } from "@zielwerk/konzept"
import type { Zyklusdatei } from "./Zyklusdatei.ts"

/** Which ids of a cycle does its Konzept, or the cycle itself, not know; and which are given twice? */
export const checkZyklusverweise = (konzept: Konzept, zyklus: Zyklusdatei): ReadonlyArray<Befund> => {
  const gremien = konzept.gremien.map(({ id }): string => id)
  const wer = [...gremien, ...konzept.akteure.map(({ id }): string => id)]
  const felder = konzept.handlungsfelder.map(({ id }): string => id)
  const vorlagen = (zyklus.vorlagen ?? []).map(({ id }): string => id)
  return [
    ...(zyklus.sitzungen ?? []).flatMap((sitzung, i) => {
      const hier = `/sitzungen/${i}`
      return [
        ...missing(sitzung.gremiumId, `${hier}/gremiumId`, "gremien", gremien),
        ...missing(sitzung.leitung, `${hier}/leitung`, "akteure", wer),
        ...listMissing(sitzung.eingeladen, `${hier}/eingeladen`, "akteure", wer),
        ...listMissing(sitzung.informiert, `${hier}/informiert`, "akteure", wer),
        ...listMissing(sitzung.geprueft, `${hier}/geprueft`, "handlungsfelder", felder),
        ...(sitzung.ergebnisse ?? []).flatMap(({ gremiumId }, j) =>
          missing(gremiumId, `${hier}/ergebnisse/${j}/gremiumId`, "gremien", gremien),
        ),
      ]
    }),
    ...(zyklus.vorhaben ?? []).flatMap(({ gremiumId, vorlageId }, i) => [
      ...missing(gremiumId, `/vorhaben/${i}/gremiumId`, "gremien", gremien),
      ...missing(vorlageId, `/vorhaben/${i}/vorlageId`, "vorlagen", vorlagen),
    ]),
    ...(zyklus.vorlagen ?? []).flatMap(({ beratungen = [] }, i) =>
      beratungen.flatMap(({ gremiumId }, j) =>
        missing(gremiumId, `/vorlagen/${i}/beratungen/${j}/gremiumId`, "gremien", gremien),
      ),
    ),
    ...(zyklus.eskalation ?? []).flatMap(({ an }, i) => missing(an, `/eskalation/${i}/an`, "akteure", wer)),
    ...(["sitzungen", "vorhaben", "vorlagen"] as const).flatMap((liste) => doubles(zyklus[liste] ?? [], liste)),
  ]
}

const missing = (
  kennung: string | undefined,
  zeiger: string,
  liste: string,
  bekannt: ReadonlyArray<string>,
): ReadonlyArray<Befund> =>
  kennung === undefined || bekannt.includes(kennung)
    ? []
    : [befund("VerweisUnbekannt", { zeiger }, { kennung, liste, bekannt, naechste: nearest(kennung, bekannt) })]

const listMissing = (
  kennungen: ReadonlyArray<string> | undefined,
  zeiger: string,
  liste: string,
  bekannt: ReadonlyArray<string>,
): ReadonlyArray<Befund> =>
  (kennungen ?? []).flatMap((kennung, i) => missing(kennung, `${zeiger}/${i}`, liste, bekannt))

const doubles = (eintraege: ReadonlyArray<{ readonly id: string }>, liste: string): ReadonlyArray<Befund> => {
  const erste = new Map<string, string>()
  return eintraege.flatMap(({ id }, i) => {
    const zeiger = `/${liste}/${i}/id`
    const vorige = erste.get(id)
    if (vorige === undefined) erste.set(id, zeiger)
    return vorige === undefined ? [] : [befund("KennungDoppelt", { zeiger }, { kennung: id, erste: vorige })]
  })
}

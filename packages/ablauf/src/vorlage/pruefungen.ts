import { type Befund, befund } from "@zielwerk/konzept"
import { gremiumZustaendig } from "../beschluss/gremiumZustaendig.ts"
import type { Frage, Pruefungen } from "../kern/Arten.ts"
import { tagDanachSpaeter } from "../kern/tagDanachSpaeter.ts"
import { tagPasst } from "../kern/tagPasst.ts"
import type { Vorlagenakte, Vorlagenarten } from "./Vorlagenakte.ts"

type Vorlagenfrage = Frage<Vorlagenarten>
const erfuellt: ReadonlyArray<Befund> = []

const folgeEntscheidet = ({ umstaende: { beschlussgremiumIds: erlaubt }, antrag }: Vorlagenfrage) => {
  if (antrag?.type !== "vorlage.einbringen") return erfuellt
  const gremium = antrag.beratungsfolge.at(-1)
  return gremium === undefined || erlaubt.includes(gremium)
    ? erfuellt
    : [befund("GremiumNichtZustaendig", { zeiger: "/beratungsfolge" }, { gremium, erlaubt })]
}

const anDerReihe = ({ akte, antrag }: Vorlagenfrage) => {
  const erwartet = offeneStationen(akte)[0] ?? ""
  return antrag === undefined || !("gremiumId" in antrag) || antrag.gremiumId === erwartet
    ? erfuellt
    : [befund("BeratungAusserDerReihe", { zeiger: "/gremiumId" }, { gremium: antrag.gremiumId, erwartet })]
}

const vorberatungOffen = ({ akte }: Vorlagenfrage) => {
  const [gremium = "", ...weitere] = offeneStationen(akte)
  return weitere.length > 0 ? erfuellt : [befund("VorlageEntscheidungsreif", {}, { gremium })]
}

const vorberaten = ({ akte }: Vorlagenfrage) => {
  const offen = offeneStationen(akte).slice(0, -1)
  return offen.length === 0 ? erfuellt : [befund("BeratungFehlt", {}, { offen })]
}

const letztesEntscheidet = ({ akte: { beratungsfolge }, antrag }: Vorlagenfrage) => {
  const erwartet = beratungsfolge.at(-1) ?? ""
  if (antrag === undefined || !("beschluss" in antrag) || antrag.beschluss.gremiumId === erwartet) return erfuellt
  const gremium = antrag.beschluss.gremiumId
  return [befund("BeratungAusserDerReihe", { zeiger: "/beschluss/gremiumId" }, { gremium, erwartet })]
}

/** The bodies that have not dealt with it yet; whoever postponed it still has to. */
const offeneStationen = ({ beratungsfolge, beratungen }: Vorlagenakte) =>
  beratungsfolge.slice(beratungen.filter(({ ergebnis }) => ergebnis !== "vertagt").length)

/** The guards of a Vorlage by the name that stands at the arrows of its machine. */
export const vorlagenpruefungen = {
  tagPasst,
  tagDanachSpaeter,
  folgeEntscheidet,
  anDerReihe,
  vorberatungOffen,
  vorberaten,
  letztesEntscheidet,
  gremiumZustaendig,
} as const satisfies Pruefungen<Vorlagenarten>

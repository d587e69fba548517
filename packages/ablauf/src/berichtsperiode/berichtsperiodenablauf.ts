import type { Verbuchungen } from "../kern/Arten.ts"
import { createAblauf } from "../kern/createAblauf.ts"
import { createMaschine } from "../kern/createMaschine.ts"
import { schritte } from "../kern/schritt.ts"
import { without } from "../kern/without.ts"
import { Berichtsperiodenakte } from "./Berichtsperiodenakte.ts"
import type { Berichtsperiodenarten } from "./Berichtsperiodenarten.ts"
import { berichtsperiodenantraege } from "./Berichtsperiodenantrag.ts"
import { berichtsperiodenpruefungen as pruefungen } from "./pruefungen.ts"

const verbuchungen: Verbuchungen<Berichtsperiodenarten> = {
  "berichtsperiode.vorlegen": (akte, { von }) => ({
    ...without(akte, ["grund"]),
    verfasser: [...new Set([...akte.verfasser, von])],
  }),
  "berichtsperiode.zurueckgeben": (akte, { grund }) => ({ ...akte, grund }),
  "berichtsperiode.freigeben": (akte, { am, von, sha256 }) => ({ ...akte, freigabe: { am, von, sha256 } }),
  "berichtsperiode.veroeffentlichen": (akte, { fundstelle }) => ({ ...akte, fundstelle }),
  "berichtsperiode.neuOeffnen": (akte, { am, grund }) => {
    const { revision, freigabe, fundstelle, revisionen } = akte
    const bisher = { revision, ...(fundstelle === undefined ? {} : { fundstelle }), ersetztAm: am, grund }
    return {
      ...without(akte, ["freigabe", "fundstelle"]),
      revision: revision + 1,
      verfasser: [],
      grund,
      revisionen: freigabe === undefined ? revisionen : [...revisionen, { ...bisher, freigabe }],
    }
  },
}

const aus = schritte<Berichtsperiodenarten["zustand"], keyof typeof pruefungen>()
const [freigegeben, veroeffentlicht] = [aus("freigegeben"), aus("veroeffentlicht")]

/**
 * The life of a Berichtsperiode: what is released is frozen and known by its hash; whoever wrote it does not release it,
 * and a hole in it has a reason. Opened again it becomes the next revision, and the one before can still be cited.
 *
 * @source spec "ablaeufe" C.4
 */
export const berichtsperiodenablauf = createAblauf<Berichtsperiodenarten>({
  name: "berichtsperiode",
  version: 1,
  maschine: createMaschine<Berichtsperiodenarten, keyof typeof pruefungen>({
    name: "berichtsperiode",
    anfang: "offen",
    zustaende: {
      offen: { "berichtsperiode.vorlegen": aus("offen")("inPruefung", "tagPasst") },
      inPruefung: {
        "berichtsperiode.zurueckgeben": aus("inPruefung")("offen", "tagPasst"),
        "berichtsperiode.freigeben": aus("inPruefung")("freigegeben", "tagPasst", "lueckenBegruendet", "vierAugen"),
      },
      freigegeben: {
        "berichtsperiode.veroeffentlichen": freigegeben("veroeffentlicht", "tagPasst"),
        "berichtsperiode.neuOeffnen": freigegeben("offen", "tagPasst"),
      },
      veroeffentlicht: { "berichtsperiode.neuOeffnen": veroeffentlicht("offen", "tagPasst") },
    },
    pruefungen,
    verbuchungen,
  }),
  pruefungen,
  verbuchungen,
  antraege: berichtsperiodenantraege,
  tatsachen: {
    "berichtsperiode.vorlegen": "BerichtsperiodeVorgelegt",
    "berichtsperiode.zurueckgeben": "BerichtsperiodeZurueckgegeben",
    "berichtsperiode.freigeben": "BerichtsperiodeFreigegeben",
    "berichtsperiode.veroeffentlichen": "BerichtsperiodeVeroeffentlicht",
    "berichtsperiode.neuOeffnen": "BerichtsperiodeNeuGeoeffnet",
  },
  akte: Berichtsperiodenakte,
})

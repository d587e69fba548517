import type { Verstoesse } from "../haus/datei.ts"

/**
 * What does a publiccode.yml lack that catalogues ask for? The mandatory keys, their words and lengths; that an address
 * leads somewhere can only be seen with a network.
 *
 * @source publiccode.yml, The Standard (core), 0.7
 */
export const findPubliccodeLuecken = (wert: unknown): Verstoesse => {
  const at = (pfad: string): unknown =>
    pfad.split(".").reduce<unknown>((teil, name) => (isObjekt(teil) ? teil[name] : undefined), wert)
  const sprachen = Object.keys(isObjekt(at("description")) ? (at("description") as object) : {})
  const regeln: ReadonlyArray<Regel> = [
    ["publiccodeYmlVersion", isEinerVon("0", "0.4", "0.5", "0.6", "0.7")],
    ["name", isText(1, 100)],
    ["url", (url) => typeof url === "string" && URL.canParse(url) && url.startsWith("https://")],
    ["platforms", isListe(isText(1, 100))],
    ["developmentStatus", isEinerVon("concept", "development", "beta", "stable", "obsolete")],
    ["softwareType", isEinerVon(...softwareTypen)],
    ["legal.license", isEinerVon("EUPL-1.2")],
    ["maintenance.type", isEinerVon("internal", "contract", "community", "none")],
    ["localisation.localisationReady", (bereit) => typeof bereit === "boolean"],
    ["localisation.availableLanguages", isListe(isSprache)],
    ["description", () => sprachen.length > 0 && sprachen.every(isSprache)],
    ...sprachen.flatMap((sprache): ReadonlyArray<Regel> => [
      [`description.${sprache}.shortDescription`, (text) => isText(1, 150)(text) && !String(text).includes("\n")],
      [`description.${sprache}.longDescription`, isText(150, 10_000)],
      [`description.${sprache}.features`, isListe(isText(1, 200))],
    ]),
    ...zustaendige(at("maintenance.type")),
    // Given at all, an organisation is named by its address.
    ...(at("organisation") === undefined ? [] : [["organisation.uri", isText(1, 1000)] as const]),
  ]
  return regeln
    .filter(([pfad, gilt]) => !gilt(at(pfad)))
    .map(([pfad]) => `publiccode.yml: ${pfad} is missing or not possible`)
}

type Regel = readonly [pfad: string, gilt: (wert: unknown) => boolean]

const softwareTypen = [
  ...["mobile", "iot", "desktop", "web", "backend", "other"].map((art) => `standalone/${art}`),
  "addon",
  "library",
  "configurationFiles",
]

const isObjekt = (wert: unknown): wert is Readonly<Record<string, unknown>> => typeof wert === "object" && wert !== null

const isText =
  (von: number, bis: number) =>
  (wert: unknown): boolean =>
    typeof wert === "string" && wert.trim().length >= von && wert.length <= bis

const isEinerVon =
  (...worte: ReadonlyArray<string>) =>
  (wert: unknown): boolean =>
    typeof wert === "string" && worte.includes(wert)

const isListe =
  (gilt: (wert: unknown) => boolean) =>
  (wert: unknown): boolean =>
    Array.isArray(wert) && wert.length > 0 && wert.every(gilt)

const isSprache = (wert: unknown): boolean => typeof wert === "string" && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(wert)

const zustaendige = (art: unknown): ReadonlyArray<Regel> => {
  const hasName = isListe((wert) => isObjekt(wert) && isText(1, 200)(wert["name"]))
  if (art === "contract") return [["maintenance.contractors", hasName]]
  return art === "internal" || art === "community" ? [["maintenance.contacts", hasName]] : []
}

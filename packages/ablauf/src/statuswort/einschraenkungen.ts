/** How a word takes something back: it denies, it speaks of later or of a doubt, or it speaks of a part. */
export type Einschraenkung = "verneinung" | "vorbehalt" | "frist" | "teil" | "abschnitt"

/**
 * Does a word (in one spelling) take back what stands beside it, and how? The next ones tell 80 % from 100 %, and 3 of 5
 * from 5 of 5.
 */
export const einschraenkungOf = (wort: string, naechstes = "", danach = ""): Einschraenkung | undefined => {
  const art = arten.get(wort)
  if (art !== undefined) return art
  if (wort.startsWith("kein")) return "verneinung"
  // a Teilnahme and a Teilhabe are no part of anything
  if (/^teil(?!nahm|nehm|hab)/u.test(wort)) return /^teil(?:weise|s$)/u.test(wort) ? "teil" : "abschnitt"
  if (/^(?:phase|stufe|etappe|bauabschnitt|abschnitt|modul|baustein|arbeitspaket|meilenstein|schritt)n?$/u.test(wort))
    return "abschnitt"
  if (!/^\d{1,6}$/u.test(wort)) return undefined
  const ganzes = prozent.has(naechstes) ? 100 : naechstes === "von" ? Number(danach) : Number.NaN
  return Number(wort) < ganzes ? "teil" : undefined
}

/** Words that say nothing about the state. */
export const isFuellwort = (wort: string): boolean => fuellwoerter.has(wort)

/** The number of a part: "Phase II", "zweite Phase", "Teil B". */
export const isNummer = (wort: string): boolean =>
  /^(?:\d{1,3}|[ivx]{1,5}|[a-f]|(?:erste|zweite|dritte|vierte|letzte)[rsnm]?)$/u.test(wort)

const words = (text: string): ReadonlyArray<string> => text.split(" ")

const arten = new Map<string, Einschraenkung>([
  ...words("nein nicht nichts nie niemals weder ohne not no never without").map(
    (wort) => [wort, "verneinung"] as const,
  ),
  ...words(
    "wird werden soll sollen sollte muss muessen kann koennen koennte wuerde voraussichtlich vermutlich wahrscheinlich",
  ).map((wort) => [wort, "vorbehalt"] as const),
  ...words("demnaechst bald kuenftig zukuenftig wenn sobald falls sofern vorbehaltlich ausser fraglich ?").map(
    (wort) => [wort, "vorbehalt"] as const,
  ),
  ...words("bis ab").map((wort) => [wort, "frist"] as const),
  ...words(
    "partiell nahezu fast beinahe annaehernd weitgehend weitestgehend groesstenteils grossteils ueberwiegend halb haelfte",
  ).map((wort) => [wort, "teil"] as const),
  ...words("almost nearly partly partially mostly half").map((wort) => [wort, "teil"] as const),
])

const prozent = new Set(["%", "prozent"])

const fuellwoerter = new Set(
  words(
    "status stand sachstand umsetzungsstand projekt massnahme vorhaben umsetzung die das der ist sind wurde wurden worden " +
      "bereits schon noch derzeit aktuell momentan zurzeit weiterhin inzwischen vollstaendig komplett erfolgreich ganz " +
      "zu zum in 100 % prozent",
  ),
)

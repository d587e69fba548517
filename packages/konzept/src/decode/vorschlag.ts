/** The form in which a date was meant, such as `2018-12-31` for `31.12.2018`; "" where nothing is to be guessed. */
export const isoOf = (found: unknown, isMoeglich: (text: string) => boolean): string => {
  const text = typeof found === "string" ? found.trim().slice(0, 40) : ""
  const gemeint = formen.flatMap(([muster, form]) => {
    const teile = muster.exec(text)
    return teile === null ? [] : [form(teile.slice(1).map(String))]
  })[0]
  return gemeint !== undefined && gemeint !== found && isMoeglich(gemeint) ? gemeint : ""
}

type Teile = ReadonlyArray<string>
const zwei = (zahl = ""): string => zahl.padStart(2, "0")

const formen: ReadonlyArray<readonly [muster: RegExp, form: (teile: Teile) => string]> = [
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/u, ([tag, monat, jahr]) => `${jahr}-${zwei(monat)}-${zwei(tag)}`],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u, ([jahr, monat, tag]) => `${jahr}-${zwei(monat)}-${zwei(tag)}`],
  [/^(\d{4})(\d{2})(\d{2})$/u, ([jahr, monat, tag]) => `${jahr}-${monat}-${tag}`],
  [/^(\d{4}-\d{2}-\d{2})[T ].*$/u, ([tag]) => `${tag}`],
  [/^(\d{1,2})[/.](\d{4})$/u, ([monat, jahr]) => `${jahr}-${zwei(monat)}`],
  [/^(\d{4})-(\d)$/u, ([jahr, monat]) => `${jahr}-${zwei(monat)}`],
  [/^(\d{4})[-/ ]?[qQ]([1-4])$/u, ([jahr, quartal]) => `${jahr}-Q${quartal}`],
  [/^[qQ]([1-4])[-/ ]?(\d{4})$/u, ([quartal, jahr]) => `${jahr}-Q${quartal}`],
  [/^(\d{2})(\d{2})\/(\d{2})$/u, ([jahrhundert, beginn, ende]) => `${jahrhundert}${beginn}/${jahrhundert}${ende}`],
]

/** The Schlüssel that lost its leading zero or its quotes, in quotes; `undefined` where it cannot be one. */
export const agsOf = (found: unknown): string | undefined => {
  const ziffern = typeof found === "number" && Number.isInteger(found) ? String(found) : found
  if (typeof ziffern !== "string" || !/^\d{7,8}$/u.test(ziffern)) return undefined
  const ags = ziffern.padStart(8, "0")
  return /^(?:0[1-9]|1[0-6])/u.test(ags) ? `"${ags}"` : undefined
}

/** `24,4` → `24.4`: how a number with a decimal comma is written in YAML and JSON. */
export const punktOf = (found: unknown): string | undefined =>
  typeof found === "string" && /^[-−]?\d{1,15},\d{1,15}$/u.test(found)
    ? found.replace("−", "-").replace(",", ".")
    : undefined

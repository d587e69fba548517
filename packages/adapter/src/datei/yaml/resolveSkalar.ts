/**
 * What an unquoted word of YAML means: a number, `true`, `false`, nothing, or itself as text. Numbers that cannot be
 * kept exactly come back as they are read (`1e400` as Infinity); `checkKnoten` refuses them.
 *
 * @source YAML 1.2.2, 10.3.2 (tag resolution of the core schema)
 */
export const resolveSkalar = (wort: string): string | number | boolean | null => {
  // most words are text: one look at the first letter spares them the rest
  if (!/^[-+.\d~ntfNTF]/u.test(wort)) return wort === "" ? null : wort
  if (/^(?:null|Null|NULL|~)$/u.test(wort)) return null
  if (/^(?:true|True|TRUE)$/u.test(wort)) return true
  if (/^(?:false|False|FALSE)$/u.test(wort)) return false
  if (/^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/u.test(wort)) return Number(wort)
  const unendlich = /^([-+]?)\.(?:inf|Inf|INF)$/u.exec(wort)
  if (unendlich !== null) return unendlich[1] === "-" ? -Infinity : Infinity
  return /^\.(?:nan|NaN|NAN)$/u.test(wort) ? NaN : wort
}

/** Can the number be kept without loss? */
export const isExact = (zahl: number): boolean =>
  Number.isFinite(zahl) && (!Number.isInteger(zahl) || Number.isSafeInteger(zahl))

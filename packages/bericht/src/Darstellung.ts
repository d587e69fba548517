import type { Sprache } from "@zielwerk/konzept"

/** How text is shown; colour only stresses what signs and words say already. Without a language it is German. */
export interface Darstellung {
  readonly farbe: boolean
  readonly sprache?: Sprache
}

const codes = { fett: 1, rot: 31, gruen: 32, gelb: 33, grau: 90 } as const

/** Wraps text in an ANSI style where colour is wanted. */
export const paint = ({ farbe }: Darstellung, stil: keyof typeof codes, text: string): string =>
  farbe ? `\u001B[${codes[stil]}m${text}\u001B[0m` : text

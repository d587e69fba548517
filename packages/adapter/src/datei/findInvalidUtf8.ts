/**
 * Offset of the first byte that is not well-formed UTF-8, or -1: the byte with which an ill-formed sequence begins.
 * `TextDecoder` only says that there is one.
 *
 * @source The Unicode Standard 16.0, table 3-7 (well-formed UTF-8 byte sequences)
 */
export const findInvalidUtf8 = (bytes: Uint8Array): number => {
  let i = 0
  while (i < bytes.length) {
    const laenge = sequenceLength(bytes, i)
    if (laenge === 0) return i
    i += laenge
  }
  return -1
}

const sequenceLength = (bytes: Uint8Array, i: number): 0 | 1 | 2 | 3 | 4 => {
  const erstes = bytes[i] ?? 0
  const isFolge = (abstand: number, von = 0x80, bis = 0xbf): boolean => {
    const byte = bytes[i + abstand] ?? 0
    return byte >= von && byte <= bis
  }
  if (erstes <= 0x7f) return 1
  if (erstes >= 0xc2 && erstes <= 0xdf) return isFolge(1) ? 2 : 0
  if (erstes >= 0xe0 && erstes <= 0xef) {
    const isZweites = erstes === 0xe0 ? isFolge(1, 0xa0) : erstes === 0xed ? isFolge(1, 0x80, 0x9f) : isFolge(1)
    return isZweites && isFolge(2) ? 3 : 0
  }
  if (erstes >= 0xf0 && erstes <= 0xf4) {
    const isZweites = erstes === 0xf0 ? isFolge(1, 0x90) : erstes === 0xf4 ? isFolge(1, 0x80, 0x8f) : isFolge(1)
    return isZweites && isFolge(2) && isFolge(3) ? 4 : 0
  }
  return 0
}

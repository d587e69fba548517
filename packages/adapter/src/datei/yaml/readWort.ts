/** The unquoted word that begins at an offset, as it is written in the file. */
export const readWort = (text: string, von: number): string =>
  /^[^\s,[\]{}]*/u.exec(text.slice(von, von + 80))?.[0] ?? ""

/** What goes wrong in files, or is put there: each stands in for a family. */
export const boese: ReadonlyArray<string> = [
  ["\u0000", "\ufeff", "\r", "\n", "\t", "\u001b[2J", "\u202e", "\u200b", "\u2060", "\u2028", "\u0085", "\ufffd"],
  ['"', "'", '""', "`", "„", "\\", '\\ud800"', "\\x00", "%", "%YAML 1.3\n"],
  [":", ": ", "- ", "? ", "# ", "|", ">", "|2\n", "---\n", "...\n", "<<: ", "~", "null", "true", "no"],
  ["&a ", "*a", "!!js/function ", "!x ", "[", "]", "{", "}", "[[[[", "{a: ", ",", ";", ";;"],
  ["__proto__", "constructor", "prototype", "__proto__: { admin: true }\n", "toString", "hasOwnProperty"],
  ["0x1F", "1e3", "1e400", "-0", "017", ".5", "NaN", ".inf", "12345678901234567890", "24,4", "1.234,5", "1.234"],
  ["2019-02-30", "31.12.2018", "2018-13", "9999-12-31", "0000", "292277026596", "2018/2019", "ohneAngabe"],
  ["-", "–", ".", "...", "/", "x", "()", "nurInGrafik <2/3", "gesperrt", "=1+1", "@x", "31,7%", "−5"],
  ["07111000", "7111000", '"1"', "99", "ä", "a\u0308", "ß", "👩‍👧", "\u0131", "İ", "x".repeat(600)],
  ["[".repeat(70), "- ".repeat(80), "a: ".repeat(70), "(".repeat(200), "1.".repeat(300), " ".repeat(500)],
  ["id: ", "id: z\n", "art: anteil", "einheit: personen", "teile: [mh]", "teilVonId: ", "gebiet", "merkmal:x"],
].flat()

import { fs } from "./eingebaut.ts"
import type { Ablage } from "./Umgebung.ts"

/** The disk, as far as `init` may change it. */
export const ablage: Ablage = {
  kindOf: (pfad) => {
    const stat = fs.lstatSync(pfad, { throwIfNoEntry: false })
    if (stat === undefined) return "nichts"
    return stat.isFile() ? "datei" : stat.isDirectory() ? "ordner" : "anderes"
  },
  mkdir: (ordner) => void fs.mkdirSync(ordner, { recursive: true }),
  rmdir: (ordner) => fs.rmdirSync(ordner),
  write: (datei, text) => fs.writeFileSync(datei, text, { flag: "wx" }),
  rename: (von, nach) => fs.renameSync(von, nach),
  remove: (datei) => fs.rmSync(datei, { force: true }),
}

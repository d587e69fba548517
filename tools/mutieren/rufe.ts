import { run } from "../../packages/cli/src/index.ts"

/** What one call printed, and its exit code. */
export interface Antwort {
  readonly ausgang: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in a world in memory that holds the folder `stadt`. */
export const rufe = (argv: ReadonlyArray<string>, dateien: ReadonlyMap<string, Uint8Array>): Antwort => {
  const fehlt = (): Error => Object.assign(new Error("not there"), { code: "ENOENT" })
  const readFile = (pfad: string): Uint8Array => {
    const bytes = dateien.get(pfad.replace(/^stadt\//u, ""))
    if (bytes === undefined) throw fehlt()
    return bytes
  }
  const geschrieben = { stdout: "", stderr: "" }
  const ausgabe = (name: keyof typeof geschrieben) => ({
    isTTY: () => false,
    write: (text: string) => void (geschrieben[name] += text),
  })
  const ausgang = run(argv, {
    readdir: (ordner) => {
      const davor = `${ordner.replace(/^stadt\//u, "")}/`
      const namen = [...dateien.keys()].filter((pfad) => pfad.startsWith(davor)).map((pfad) => pfad.slice(davor.length))
      if (namen.length === 0) throw fehlt()
      return namen
    },
    sizeOf: (pfad) => readFile(pfad).length,
    readFile,
    readSchema: nie,
    ablage: { kindOf: nie, mkdir: nie, rmdir: nie, write: nie, rename: nie, remove: nie },
    stdout: ausgabe("stdout"),
    stderr: ausgabe("stderr"),
    env: {},
  })
  return { ausgang, ...geschrieben }
}

const nie = (): never => {
  throw new Error("reading needs no schema and writes nothing")
}

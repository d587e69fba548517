import { spawnSync } from "node:child_process"
import { resolve } from "node:path"
import { expect } from "vitest"

const root = resolve(import.meta.dirname, "../..")

export type Aufruf = {
  readonly befehl: string
  readonly exitCode: number
  readonly erwartet: ReadonlyArray<string>
}

/** Runs the command of a console block from the repository root and compares its output with what the text shows. */
export const checkConsole = ({ befehl, exitCode, erwartet }: Aufruf): void => {
  const [programm = "", ...argumente] = resolveBefehl(splitBefehl(befehl))
  const { FORCE_COLOR: _, ...env } = process.env
  const { status, stdout, stderr, error } = spawnSync(programm, argumente, {
    cwd: root,
    encoding: "utf8",
    env: { ...env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  })
  if (error !== undefined) throw error
  const gedruckt = splitAusgabe(stdout)
  // The whole texts go into the assertion, because vitest then shows the lines that differ.
  if (!matchesAusgabe(erwartet, gedruckt)) expect(gedruckt.join("\n"), stderr).toBe(erwartet.join("\n"))
  expect(status, `exit code of "${befehl}"\n${stderr}`).toBe(exitCode)
}

/** Words of a command line; quotes keep a word together. Without a shell, a text runs alike on every system. */
export const splitBefehl = (befehl: string): ReadonlyArray<string> =>
  [...befehl.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, doppelt, einfach, ohne]) => doppelt ?? einfach ?? ohne ?? "",
  )

/** `zielwerk …` is the built CLI of this repository; `npm run …` loses npm's banner. */
export const resolveBefehl = ([name = "", ...rest]: ReadonlyArray<string>): ReadonlyArray<string> =>
  name === "zielwerk"
    ? [process.execPath, "packages/cli/dist/zielwerk.js", ...rest]
    : [name, "run", "--silent", ...rest.slice(1)]

/** True if the lines are equal; a line `…` in the expectation stands for any number of lines. */
export const matchesAusgabe = (erwartet: ReadonlyArray<string>, gedruckt: ReadonlyArray<string>): boolean => {
  const [line, ...rest] = erwartet
  if (line === undefined) return gedruckt.length === 0
  if (line.trim() === "…") {
    return matchesAusgabe(rest, gedruckt) || (gedruckt.length > 0 && matchesAusgabe(erwartet, gedruckt.slice(1)))
  }
  return line === gedruckt[0] && matchesAusgabe(rest, gedruckt.slice(1))
}

/** Lines of an output, without the line end that closes it. */
const splitAusgabe = (text: string): ReadonlyArray<string> =>
  text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/)

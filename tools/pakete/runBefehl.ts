import { execFile } from "node:child_process"

/** Where and with what a command runs beside the environment of this process. */
export type Umstaende = { readonly cwd: string; readonly env?: Readonly<Record<string, string>> }

/** Runs a command to its end and returns its stdout. One that fails throws with all that it printed. */
export const runBefehl = (
  programm: string,
  argumente: ReadonlyArray<string>,
  { cwd, env = {} }: Umstaende,
): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      programm,
      argumente,
      { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", ...env }, maxBuffer: 2 ** 28 },
      (fehler, stdout, stderr) => {
        if (fehler === null) resolve(stdout)
        else reject(new Error(`${[programm, ...argumente].join(" ")}\n${stdout}${stderr || fehler.message}`))
      },
    )
  })

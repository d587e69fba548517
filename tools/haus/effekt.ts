import { existsSync, readFileSync } from "node:fs"
import { type Datei, isPaketquelle, isTest, paketOf, type Verstoesse } from "./datei.ts"
import { listImporte } from "./importe.ts"

/** Which import takes a whole library where one module of it is meant? esbuild then keeps all of it. */
export const findSammelimport = (dateien: ReadonlyArray<Datei>): Verstoesse =>
  dateien
    .filter(({ pfad }) => pfad.endsWith(".ts"))
    .flatMap(listImporte)
    .filter(({ ziel }) => ["effect", "@effect/platform-node"].includes(ziel))
    .map(({ ziel, ort }) => `${ort}: import a module of "${ziel}" by its path, such as "effect/Schema"`)

/**
 * Which module of effect may change in a minor version, and is used by a package others build on? `cli` and `server`
 * may use it, as they pin the exact version; tests may, as they are not shipped.
 */
export const findUnstabil = (dateien: ReadonlyArray<Datei>, isStabil: (modul: string) => boolean): Verstoesse =>
  dateien
    .filter(({ pfad }) => isPaketquelle(pfad) && !isTest(pfad) && !["cli", "server"].includes(paketOf(pfad) ?? ""))
    .flatMap(listImporte)
    .filter(({ ziel }) => ziel.startsWith("effect/") && !isStabil(ziel.slice("effect/".length)))
    .map(({ ziel, ort }) => `${ort}: "${ziel}" is not marked stable by effect`)

/** Reads the `@stability` tags of the installed effect; most tags decide, as `Schema` holds unstable members too. */
export const isStabilInstalled =
  (root: string) =>
  (modul: string): boolean => {
    const datei = [`${modul}.d.ts`, `${modul}/index.d.ts`]
      .map((name) => `${root}/node_modules/effect/dist/${name}`)
      .find((pfad) => existsSync(pfad))
    if (datei === undefined) return false
    const stufen = [...readFileSync(datei, "utf8").matchAll(/@stability (\w+)/g)].map(([, stufe]) => stufe)
    return stufen.filter((stufe) => stufe === "stable").length * 2 > stufen.length
  }

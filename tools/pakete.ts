// Are the packages ready to publish? Builds and packs them, has the tarballs judged, and installs them into empty projects
// that use them: `npm run pakete`. The tarballs stay in `.cache/pakete`; a release publishes these very files.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { checkInhalt } from "./pakete/checkInhalt.ts"
import { copyDateien, findPfade, installiere, listInstalliert } from "./pakete/installiere.ts"
import { packe, packeFremde } from "./pakete/packe.ts"
import { isBibliothek, listPakete } from "./pakete/paket.ts"
import { runBefehl } from "./pakete/runBefehl.ts"
import { veroeffentliche } from "./pakete/veroeffentliche.ts"

const root = resolve(import.meta.dirname, "..")
const bin = (name: string): string => join(root, "node_modules/.bin", name)
const pakete = listPakete(root)
const bibliotheken = pakete.filter(({ manifest }) => isBibliothek(manifest))
const cli = pakete.find(({ manifest }) => "zielwerk" in (manifest.bin ?? {}))

/** Runs one step and says how it ended; a step that fails ends all. */
const schritt = async <A>(name: string, run: () => Promise<A>): Promise<A> => {
  const beginn = performance.now()
  try {
    const ergebnis = await run()
    console.log(`ok      ${name} (${((performance.now() - beginn) / 1000).toFixed(1)} s)`)
    return ergebnis
  } catch (fehler) {
    console.log(`FAILED  ${name}\n`)
    console.error(fehler instanceof Error ? fehler.message : fehler)
    return process.exit(1)
  }
}

const expect = (was: string, gefunden: unknown, erwartet: unknown): void => {
  const [links, rechts] = [JSON.stringify(gefunden), JSON.stringify(erwartet)]
  if (links !== rechts) throw new Error(`${was}:\n  expected ${rechts}\n  found    ${links}`)
}

await schritt("build from nothing", async () => {
  for (const { ordner } of pakete) rmSync(join(root, ordner, "dist"), { recursive: true, force: true })
  await runBefehl(bin("tsc"), ["-b", ...pakete.map(({ ordner }) => ordner)], { cwd: root })
  await runBefehl("npm", ["run", "build:js", ...pakete.flatMap(({ ordner }) => ["-w", ordner])], { cwd: root })
})

const tarballs = await schritt(`npm pack: ${pakete.length} packages`, () => packe(root, pakete))
const tarballOf = (name: string | undefined): string => tarballs.find((tarball) => tarball.name === name)?.datei ?? ""

await schritt("tarballs hold what they promise, and nothing else", async () => {
  const verstoesse = pakete.flatMap(({ manifest }) =>
    checkInhalt(manifest, tarballs.find(({ name }) => name === manifest.name)?.pfade ?? []),
  )
  if (verstoesse.length > 0) throw new Error(verstoesse.join("\n"))
})

await schritt("publint --strict", () =>
  Promise.all(tarballs.map(({ datei }) => runBefehl(bin("publint"), ["run", datei, "--strict"], { cwd: root }))),
)

await schritt("attw --profile esm-only", () =>
  Promise.all(
    bibliotheken.map(({ manifest: { name } }) =>
      runBefehl(bin("attw"), ["--profile", "esm-only", tarballOf(name)], { cwd: root }),
    ),
  ),
)

await schritt("npm publish --dry-run", () =>
  Promise.all(tarballs.map(({ datei }) => veroeffentliche(root, datei, ["--dry-run", "--fetch-retries=0"]))),
)

const fremde = await schritt("npm pack: what they need of others", () => packeFremde(root, pakete))
const ort = mkdtempSync(join(tmpdir(), "zielwerk-pakete-"))
process.once("exit", () => rmSync(ort, { recursive: true, force: true }))

const projekt = join(ort, "bibliothek")
await schritt("install of the libraries into an empty project, offline", async () => {
  await installiere(projekt, [...bibliotheken.map(({ manifest }) => tarballOf(manifest.name)), ...fremde])
  copyDateien(join(import.meta.dirname, "pakete/leeresProjekt"), projekt)
  expect("paths of this machine", findPfade(projekt, root), [])
})

await schritt("a program with every library: strict types, nodenext, TypeScript 7 and 6", () =>
  Promise.all([
    runBefehl(bin("tsc"), ["-p", "."], { cwd: projekt }),
    runBefehl(process.execPath, [join(root, "docs/node_modules/typescript/bin/tsc"), "-p", "."], { cwd: projekt }),
  ]),
)

await schritt("the program runs", () => runBefehl(process.execPath, ["programm.ts"], { cwd: projekt }))

const befehl = join(ort, "befehl")
await schritt("install of zielwerk into an empty project, offline: nothing else comes with it", async () => {
  await installiere(befehl, [tarballOf(cli?.manifest.name)])
  expect("installed packages", listInstalliert(befehl), [cli?.manifest.name])
  expect("paths of this machine", findPfade(befehl, root), [])
})

await schritt("zielwerk --version, init, schema, pruefen, zeigen, auswerten", async () => {
  const zielwerk = (...argumente: ReadonlyArray<string>): Promise<string> =>
    runBefehl(join(befehl, "node_modules/.bin/zielwerk"), argumente, { cwd: befehl })
  const koblenz = join(root, "examples/koblenz")
  expect("--version", await zielwerk("--version"), `zielwerk ${cli?.manifest.version}\n`)
  await zielwerk("init", "musterstadt")
  expect("pruefen", (await zielwerk("pruefen", "musterstadt")).includes("0 Fehler"), true)
  const schema = readFileSync(join(projekt, "node_modules/@zielwerk/konzept/schema/konzept.schema.json"), "utf8")
  expect("schema", JSON.parse(await zielwerk("schema")), JSON.parse(schema))
  expect("zeigen", (await zielwerk("zeigen", koblenz)).includes("Handlungsfeld"), true)
  const auswertung = await zielwerk("auswerten", koblenz, "--stichtag", "2018-12-31")
  expect("auswerten", auswertung, readFileSync(join(koblenz, "auswertung-2018-12-31.txt"), "utf8"))
})

for (const { name, datei } of tarballs) {
  console.log(`${name}  ${(readFileSync(datei).length / 1000).toFixed(0)} kB  ${datei.slice(root.length + 1)}`)
}

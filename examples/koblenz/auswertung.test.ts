import { execFileSync } from "node:child_process"
import { expect, test } from "vitest"

// The kept text is what the Sachgebiet reads; a change of it is looked at line by line before it is accepted.
test("the evaluation of the concept of Koblenz reads as it is kept", async () => {
  const text = execFileSync(
    process.execPath,
    ["packages/cli/dist/zielwerk.js", "auswerten", "examples/koblenz", "--stichtag", "2018-12-31"],
    { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  )
  await expect(text).toMatchFileSnapshot("auswertung-2018-12-31.txt")
})

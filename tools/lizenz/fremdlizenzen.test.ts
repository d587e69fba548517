import { resolve } from "node:path"
import { expect, it } from "vitest"
import { renderFremdlizenzen } from "./fremdlizenzen.ts"

it("zielwerk carries the licence of everything it bundles", { timeout: 60_000 }, async () => {
  const text = await renderFremdlizenzen(resolve(import.meta.dirname, "../.."))
  expect(text).toMatch(/^effect \d+\.\d+\.\d+ · MIT$/m)
  await expect(text).toMatchFileSnapshot("../../packages/cli/LICENSE-fremde.txt")
})

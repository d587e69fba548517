import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

/** So often a property is asked under each mutant. */
const laeufe = 15

/** These evaluate whole Konzepte: whatever another test kills, it kills sooner. */
const zuletzt = ["canonicalJson", "inAuswertung", "auswertungen", "withholdKleine", "eigenschaften", "evaluateKonzept"]

class KurzesZuerst extends BaseSequencer {
  override sort(dateien: ReadonlyArray<TestSpecification>): Promise<Array<TestSpecification>> {
    const rang = ({ moduleId }: TestSpecification) => zuletzt.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
    return Promise.resolve(dateien.toSorted((a, b) => rang(a) - rang(b)))
  }
}

/**
 * The tests that a mutant has to survive: those of the two packages that are mutated. Others would kill some more, and
 * take far longer. One worker loads each module once, for loading would be most of the time of a run.
 */
export default defineConfig({
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  plugins: [
    {
      name: "laeufe",
      transform: (code, id) =>
        id.endsWith(".test.ts") ? code.replaceAll(/numRuns: \d[\d_]+/gu, `numRuns: ${laeufe}`) : undefined,
    },
  ],
  test: {
    isolate: false,
    sequence: { sequencer: KurzesZuerst },
    testTimeout: 60_000,
    env: { LAEUFE: String(laeufe) },
    setupFiles: [`${import.meta.dirname}/tools/saat.ts`],
    projects: ["statistik", "auswertung"].map((name) => ({
      extends: true as const,
      test: {
        name,
        root: `packages/${name}`,
        include: ["src/**/*.test.ts"],
        // the one asks whether the generators of other tests draw everything, the other starts programs without mutant
        exclude: ["src/zufallskonzept.test.ts", "src/kanon/umgebung.test.ts"],
      },
    })),
  },
})

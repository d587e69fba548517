import fc from "fast-check"

/**
 * Every run of the tests draws the same examples, so that a change breaks them and chance does not. `npm run suche`
 * draws new ones; a counterexample it finds becomes a test. `npm run mutationen` asks each property fewer times and
 * does not shrink what it finds, because it only wants to know whether there is a counterexample.
 */
const { SAAT, LAEUFE } = process.env
fc.configureGlobal({
  seed: SAAT === undefined ? 20_190_213 : Number(SAAT),
  ...(LAEUFE === undefined ? {} : { numRuns: Number(LAEUFE), endOnFailure: true }),
})

import fc from "fast-check"

/**
 * Every run of the tests draws the same examples, so that a change breaks them and chance does not. `npm run suche`
 * draws new ones; a counterexample it finds becomes a test.
 */
const { SAAT } = process.env
fc.configureGlobal({ seed: SAAT === undefined ? 20_190_213 : Number(SAAT) })

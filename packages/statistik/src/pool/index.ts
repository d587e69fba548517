export { bootstrapInPool, type PoolBootstrapVorgaben } from "./bootstrapInPool.ts"
export type { EinheitOf, Indexname } from "./indices.ts"
export { permutationTestInPool, type PoolPermutationsVorgaben } from "./permutationTestInPool.ts"
export type { PoolVorgaben } from "./runInPool.ts"

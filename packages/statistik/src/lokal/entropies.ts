import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import { surprise } from "../segregation/entropyOf.ts"
import { perUnit } from "./tableKopf.ts"

/** −Σₖ p · ln p of each unit, in nats; 0 where nobody is. */
export const entropies = (table: GroupTable): Float64Array =>
  perUnit(table, (count, t) => (count / t) * surprise(count, t))

// Turns every example of sources and texts into a test: `npm run beispiele`.
import { resolve } from "node:path"
import { writeBeispiele } from "./beispiele/writeBeispiele.ts"

const namen = writeBeispiele(resolve(import.meta.dirname, ".."))
console.log(`${namen.length} Beispiele → .beispiele/`)

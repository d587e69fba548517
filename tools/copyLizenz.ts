// Puts the licence beside the package.json of the package that is being packed: npm runs it there, as `prepack`. npm takes
// a file LICENSE along whatever `files` says, but follows no link to it.
import { copyFileSync } from "node:fs"
import { resolve } from "node:path"

copyFileSync(resolve(import.meta.dirname, "../LICENSE"), resolve(process.cwd(), "LICENSE"))

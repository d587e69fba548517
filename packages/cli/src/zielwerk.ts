#!/usr/bin/env node
// Starts the bundle with Node's compile cache, which lies in the temporary folder; NODE_DISABLE_COMPILE_CACHE=1 turns it
// off. An old Node has to understand this file, so that it can be told that it is too old.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `Fehler: Node.js ${process.versions.node} ist zu alt.\n` +
      "  warum:   zielwerk braucht Node.js 22.19 oder neuer.\n" +
      "  Abhilfe: Node.js erneuern; im Repository von zielwerk nimmt „npm run zielwerk -- …“ das mitgelieferte.",
  )
  process.exitCode = 2
} else {
  process.getBuiltinModule("node:module").enableCompileCache()
  await import("./prozess.ts")
}

#!/usr/bin/env node
// Starts the bundle with Node's compile cache: it lies in the temporary folder, saves about a third of the start, and
// NODE_DISABLE_COMPILE_CACHE=1 turns it off. This file has to be understood by every Node, so it says what is too old.
import module from "node:module"

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `Fehler: Node.js ${process.versions.node} ist zu alt.\n` +
      "  warum:   zielwerk braucht Node.js 22.19 oder neuer.\n" +
      "  Abhilfe: Node.js erneuern; im Projektordner nimmt „npx zielwerk“ das mitgelieferte.",
  )
  process.exitCode = 2
} else {
  module.enableCompileCache()
  await import("./prozess.ts")
}

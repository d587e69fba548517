#!/usr/bin/env node
// Stands in the repository so that npm can link the command before it is built.
await import("../dist/zielwerk.js")

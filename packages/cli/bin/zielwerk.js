#!/usr/bin/env node
// Stands in the repository so that npm can link the command before it is built.
import "../dist/zielwerk.js"

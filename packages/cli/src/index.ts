/**
 * The command line as a function of its world, for whoever runs it without a process of its own.
 * @packageDocumentation
 */
export { run } from "./run.ts"

/**
 * Modules of Node. An `import` of one prepares everything it could export, which costs some milliseconds of each start;
 * this takes only what is used.
 */
export const fs = process.getBuiltinModule("node:fs")
/** Splits a command line. */
export const { parseArgs } = process.getBuiltinModule("node:util")
/** Is the descriptor a screen? Loaded only when asked. */
export const isatty = (fd: number): boolean => process.getBuiltinModule("node:tty").isatty(fd)

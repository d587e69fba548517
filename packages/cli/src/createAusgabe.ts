import { fs, isatty } from "./eingebaut.ts"
import type { Ausgabe } from "./Umgebung.ts"

/**
 * Writes to a file descriptor until everything is out; a reader that has gone is thrown as `EPIPE`. `process.stdout`
 * would take longer to set up than the whole writing.
 */
export const createAusgabe = (fd: 1 | 2): Ausgabe => ({
  isTTY: () => isZeichengeraet(fd) && isatty(fd),
  write: (text) => {
    let rest: Uint8Array = new TextEncoder().encode(text)
    while (rest.length > 0) rest = rest.subarray(writeSome(fd, rest))
  },
})

const writeSome = (fd: 1 | 2, bytes: Uint8Array): number => {
  try {
    return fs.writeSync(fd, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error
    // the reader is slower than we are, and its pipe does not block
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    return 0
  }
}

const isZeichengeraet = (fd: 1 | 2): boolean => {
  try {
    return fs.fstatSync(fd).isCharacterDevice()
  } catch {
    return false // a closed descriptor is nobody's screen
  }
}

/** Names that reach the prototype of an object in JavaScript; no Angabe and no Merkmal needs them. */
export const isVerboten = (name: string): boolean =>
  name === "__proto__" || name === "constructor" || name === "prototype"

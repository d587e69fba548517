/** Id and version of the rules; it changes with every change that can move a result. */
export const regelwerk = "standard/2"

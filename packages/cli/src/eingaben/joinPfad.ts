/** A name in a folder, as the user would type it; the folder itself stays as typed. */
export const joinPfad = (ordner: string, name: string): string =>
  ordner === "." ? name : `${ordner.replace(/\/+$/u, "")}/${name}`

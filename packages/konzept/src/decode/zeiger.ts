/** A path as JSON pointer (RFC 6901): `["ziele", 6, "titel"]` → `/ziele/6/titel`. */
export const formatZeiger = (path: ReadonlyArray<PropertyKey>): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")

/** The steps of a JSON pointer; list positions as numbers. */
export const parseZeiger = (zeiger: string): ReadonlyArray<string | number> =>
  zeiger
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")))

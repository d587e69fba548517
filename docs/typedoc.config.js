// @ts-check
// The reference of all public names: `npm run docs` writes it to `docs/api`. A warning is an error, and a name that is
// exported without a comment is a warning.
import { OptionDefaults } from "typedoc"

const pruefung = {
  // What a public type is made of inside need not be public as well.
  validation: { notExported: false, invalidLink: true, invalidPath: true, notDocumented: true },
  requiredToBeDocumented: ["Function", "Class", "Interface", "Variable", "TypeAlias", "Enum"],
}

/** @type {Partial<import("typedoc").TypeDocOptions>} */
const config = {
  name: "Zielwerk",
  entryPointStrategy: "packages",
  // cli exports nothing: its help is its reference.
  entryPoints: ["statistik", "konzept", "ablauf", "adapter", "auswertung", "bericht"].map(
    (name) => `../packages/${name}`,
  ),
  packageOptions: {
    ...pruefung,
    // Else every schema brings the members that effect's own reference explains.
    excludeExternals: true,
    excludePrivate: true,
    blockTags: [...OptionDefaults.blockTags, "@source", "@reference"],
  },
  ...pruefung,
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  out: "api",
  readme: "none",
  includeVersion: true,
  disableSources: true,
}

export default config

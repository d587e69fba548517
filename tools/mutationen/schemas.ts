interface Knoten {
  readonly type: string
  readonly name?: string
  readonly callee?: Knoten
  readonly object?: Knoten
}

/**
 * Leaves out what stands in a call of `Schema`: names of fields, allowed words, titles. What it declares is a type as
 * well, so a changed one does not compile, and Stryker asks only the tests.
 */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "schemas",
    value: {
      shouldIgnore: ({ node }: { readonly node: Knoten }): string | undefined =>
        node.type === "CallExpression" && rootOf(node).name === "Schema" ? "the type checker holds schemas" : undefined,
    },
  },
]

/** Where `Schema.Struct({ … }).annotate({ … })` begins. */
const rootOf = (knoten: Knoten): Knoten => {
  const inner = knoten.type === "CallExpression" ? knoten.callee : knoten.object
  return inner === undefined ? knoten : rootOf(inner)
}

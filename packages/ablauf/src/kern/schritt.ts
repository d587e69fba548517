/** What one arrow of a machine carries: its guards and the state it leads to, as data that can be drawn. */
export interface Schritt<Zustand extends string, Name extends string> {
  readonly target: Zustand
  readonly guard: {
    readonly type: "erfuellt"
    readonly params: { readonly pruefungen: ReadonlyArray<Name>; readonly nach: Zustand }
  }
  readonly actions: { readonly type: "verbuchen"; readonly params: { readonly aus: Zustand; readonly nach: Zustand } }
}

/**
 * Writes the arrows of a machine: `schritte(aus)` says where they begin, its result where one leads and what guards it.
 * Names of states and guards are checked by the compiler.
 */
export const schritte =
  <Zustand extends string, Name extends string>() =>
  (aus: Zustand) =>
  (nach: Zustand, ...pruefungen: ReadonlyArray<Name>): Schritt<Zustand, Name> => ({
    target: nach,
    guard: { type: "erfuellt", params: { pruefungen, nach } },
    actions: { type: "verbuchen", params: { aus, nach } },
  })

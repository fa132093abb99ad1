/** What a command says, and whether it was done. */
export type Said = { readonly done: boolean; readonly lines: readonly string[] };

export const refused = (line: string): Said => ({ done: false, lines: [line] });

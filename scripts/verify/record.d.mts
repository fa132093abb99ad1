// The types of what the tests use of record.mjs.

export type State = { readonly sitting: object | null };
export function apply(state: State, body: object, actor?: string | null): void;

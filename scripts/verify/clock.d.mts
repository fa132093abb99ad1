// The types of clock.mjs, for the tests: the verifier itself is plain JavaScript, so that it runs with nothing installed.

export type ClockTold = { readonly spent: number; readonly since: object | null; readonly finished: boolean };
export function turnClock(
  state: { readonly clocks: Map<string, ClockTold>; readonly sheets: ReadonlyMap<string, object> },
  body: object,
  at: string,
): void;

/** One line of the rules contract with the verdict it must get; `values` names only what the case is about. */
export type Case = {
  readonly id: string;
  readonly rule: string;
  readonly input: unknown;
  readonly expect:
    | { readonly outcome: 'pass' | 'fail' | 'invalid'; readonly values: Readonly<Record<string, unknown>> }
    | { readonly error: 'bad_input' | 'calendar_missing' | 'unknown_rule' };
};

type Row = readonly [
  input: unknown,
  outcome: 'pass' | 'fail' | 'invalid' | 'bad_input' | 'calendar_missing',
  values?: Readonly<Record<string, unknown>>,
];

/** Numbered cases of one rule. */
export const casesOf = (rule: string, rows: readonly Row[]): readonly Case[] =>
  rows.map(([input, outcome, values = {}], index) => ({
    id: `${rule} ${index + 1}`,
    rule,
    input,
    expect: outcome === 'bad_input' || outcome === 'calendar_missing' ? { error: outcome } : { outcome, values },
  }));

/** `invalid`: the facts break the rule's own procedure, so no result may be signed at all. */
export type Outcome = 'pass' | 'fail' | 'invalid';

/** One clause that decided: `article` as the document numbers it, `text` one Chinese sentence with the figures in it. */
export type Reason = {
  readonly code: string;
  readonly source: string;
  readonly article: string;
  readonly text: string;
};

/** Cited, as source and as article, where no document says it: what the sitting itself was opened with. */
export const OWN_SETTINGS = '本场次规定';

/** A reason that rests on what the sitting was opened with, and on no document. */
export const ownSettings = (code: string, text: string): Reason => ({
  ...{ code, text },
  ...{ source: OWN_SETTINGS, article: OWN_SETTINGS },
});

/** What a rule computed besides its outcome: dates, marks with two decimals, names, lists. Crosses IPC as it is. */
export type Values = Readonly<Record<string, unknown>>;

/** `because` names every clause that decided and is never empty. */
export type Verdict<V extends Values = Values> = {
  readonly outcome: Outcome;
  readonly values: V;
  readonly because: readonly Reason[];
};

/**
 * A verdict with the exact figures it was reached by. They are for whoever signs a result: `values` are what the contract
 * publishes, rounded for display, and nothing is ever computed from a rounded figure again.
 */
export type ExactVerdict<V extends Values, X> = Verdict<V> & { readonly exact: X };

/** One demand of a rule, met or not, with the sentence that says so. */
export type Finding = { readonly met: boolean; readonly reason: Reason };

/** A code and its sentence. */
export type Said = readonly [code: string, text: string];

/** The citations of one source. */
export type Citations = {
  /** A reason under an article of the source. */
  readonly cite: (article: string, code: string, text: string) => Reason;
  /** A demand under an article; says the first sentence where it is met, the second where it is not. */
  readonly finding: (met: boolean, article: string, whenMet: Said, whenNot: Said) => Finding;
};

/** Binds `cite` and `finding` to a policy file or a standard's name. */
export function citing(source: string): Citations {
  const cite = (article: string, code: string, text: string): Reason => ({ code, source, article, text });
  return {
    cite,
    finding: (met, article, whenMet, whenNot) => {
      const [code, text] = met ? whenMet : whenNot;
      return { met, reason: cite(article, code, text) };
    },
  };
}

/** Passes iff every demand is met. A failure cites what failed; a pass cites everything that was asked. */
export function conclude<V extends Values>(findings: readonly Finding[], values: V): Verdict<V> {
  const unmet = findings.filter(({ met }) => !met);
  const deciding = unmet.length === 0 ? findings : unmet;
  return { outcome: unmet.length === 0 ? 'pass' : 'fail', values, because: deciding.map(({ reason }) => reason) };
}

/** The verdict of a rule that only computes. */
export const computed = <V extends Values>(values: V, ...because: readonly Reason[]): Verdict<V> => ({
  outcome: 'pass',
  values,
  because,
});

/** The verdict where the facts break the procedure. */
export const invalid = <V extends Values>(values: V, ...because: readonly Reason[]): Verdict<V> => ({
  outcome: 'invalid',
  values,
  because,
});

import type { z } from 'zod';
import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Calendar, CalendarMissing } from '#shared/base/calendar/working-days.ts';
import { describeIssues } from '#shared/base/describe-issues.ts';
import { isInForce, type Policy } from '#shared/law/parts/policy.ts';
import type { Values, Verdict } from '#shared/law/parts/verdict.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/** What a rule may not know by itself: the holidays, and which day it is. */
export type RuleContext = { readonly calendar: Calendar; readonly today: CivilDate };

/** Why there is no verdict. */
export type RuleError =
  | { readonly kind: 'bad_input'; readonly message: string }
  | { readonly kind: 'unknown_rule'; readonly message: string }
  | CalendarMissing;

/** A rule with its types wiped off, as the registry lists it: any input in, a verdict or an error out. */
export type AnyRule = {
  readonly id: string;
  /** Null for arithmetic and standards that belong to no policy. */
  readonly policy: Policy | null;
  /** The clauses it implements, by the numbers of the domain report. */
  readonly clauses: string;
  readonly evaluate: (input: unknown, context: RuleContext) => Result<Verdict, RuleError>;
};

/** A rule that needs nothing but its facts. The app calls `judge` with typed facts; marks are hundredths there. */
export type Rule<F, J extends Verdict> = AnyRule & {
  readonly input: z.ZodType<F>;
  readonly judge: (facts: F) => J;
};

/** A rule that also asks the calendar or the date. */
export type DatedRule<F, V extends Values> = AnyRule & {
  readonly input: z.ZodType<F>;
  readonly judge: (facts: F, context: RuleContext) => Result<Verdict<V>, CalendarMissing>;
};

type Spec<F, J> = Pick<AnyRule, 'id' | 'policy' | 'clauses'> & {
  readonly input: z.ZodType<F>;
  readonly judge: J;
};

/** Declares a rule that needs nothing but its facts. Exact figures stay with `judge`: what is published is the verdict. */
export function defineRule<F extends object, J extends Verdict>(spec: Spec<F, (facts: F) => J>): Rule<F, J> {
  const judge = (facts: F): J => noteForce(spec.policy, facts, spec.judge(facts));
  return { ...spec, judge, evaluate: (input) => parse(spec.input, input, (facts) => ok(published(judge(facts)))) };
}

const published = ({ outcome, values, because }: Verdict): Verdict => ({ outcome, values, because });

/** Declares a rule that also asks the calendar or the date. */
export function defineDatedRule<F extends object, V extends Values>(
  spec: Spec<F, (facts: F, context: RuleContext) => Result<Verdict<V>, CalendarMissing>>,
): DatedRule<F, V> {
  const judge = (facts: F, context: RuleContext): Result<Verdict<V>, CalendarMissing> => {
    const verdict = spec.judge(facts, context);
    return verdict.ok ? ok(noteForce(spec.policy, facts, verdict.value)) : verdict;
  };
  return { ...spec, judge, evaluate: (input, context) => parse(spec.input, input, (facts) => judge(facts, context)) };
}

/** Bad input is judged before anything else: no rule ever sees facts that its schema has not accepted. */
function parse<F>(
  schema: z.ZodType<F>,
  input: unknown,
  judge: (facts: F) => Result<Verdict, RuleError>,
): Result<Verdict, RuleError> {
  const parsed = schema.safeParse(input);
  return parsed.success ? judge(parsed.data) : err({ kind: 'bad_input', message: describeIssues(parsed.error) });
}

/** A policy asked about a day outside its validity still computes, and says so; what follows from that is for people. */
function noteForce<J extends Verdict>(policy: Policy | null, facts: object, verdict: J): J {
  const { on, asOf }: { readonly on?: CivilDate; readonly asOf?: CivilDate } = facts;
  const day = on ?? asOf;
  if (policy === null || day === undefined || isInForce(policy, day)) return verdict;
  if (verdict.because.some(({ code }) => code === NOT_IN_FORCE)) return verdict;
  const { source, title, validity } = policy;
  const from = validity.from === null ? '发布之日起' : `${validity.from} 起`;
  const span = from + (validity.to === null ? '施行' : `至 ${validity.to}`);
  const text = `${day} 不在《${title}》施行期内（${span}）`;
  return {
    ...verdict,
    because: [...verdict.because, { code: NOT_IN_FORCE, source, article: validity.article, text }],
  };
}

/** The code of the reason that a policy does not apply on the day asked about. */
export const NOT_IN_FORCE = 'policy_not_in_force';

import { both, eighth, ninth, sixth, slipped, type Edit, type Place } from './edits.ts';
import { candidate, person, rooted, type Forgery } from './row.ts';
import type { Day } from './days.ts';

// A reason for what was never found: a rule that there is not, about somebody it is not about, or a document in force.

const BEFORE: Place = ['sitting_signed'];
type Verdict = { readonly rule: string; readonly candidateId?: string; readonly codes?: readonly string[] };
const answered = (verdict: Verdict | ((day: Day) => Verdict)): Edit =>
  slipped(
    (day) => ({
      type: 'verdicts_answered',
      verdicts: [{ candidateId: null, codes: ['x'], ...(typeof verdict === 'function' ? verdict(day) : verdict) }],
      reason: '市人社局口头同意',
    }),
    'head',
    BEFORE,
  );
const notThere = (name: string, verdict: Verdict | ((day: Day) => Verdict)): Forgery =>
  rooted(name, answered(verdict), 'verdict_not_there', 'procedure: verdict_not_there');
const SIX = ['management', 'occupations', 'funds', 'organisation', 'premises', 'treatment'];
/** That all six conditions of a pilot enterprise hold, but those that are named. */
const conditions = (...failing: readonly string[]): Edit =>
  slipped(
    {
      ...{ type: 'facts_stated', rule: 'tj.enterprise.conditions', candidateId: null },
      facts: Object.fromEntries(SIX.map((name) => [name, !failing.includes(name)])),
    },
    'clerk',
    BEFORE,
  );
const stated = conditions();
const UNMET = ['funds_not_met', ...SIX.map((name) => `${name}_met`)];
/** One of the six does not hold, and the site head answers for it. */
export const answeredDay: Edit = eighth(
  both(conditions('funds'), answered({ rule: 'tj.enterprise.conditions', codes: UNMET })),
);
/** On what day the plan was filed. */
const filed = (filedOn: string): Edit =>
  slipped(
    { type: 'facts_stated', rule: 'tj.enterprise.plan-deadline', candidateId: null, facts: { filedOn } },
    'clerk',
    BEFORE,
  );
const PLAN = 'tj.enterprise.plan-deadline';
/** The plan was filed too late, and the site head answers for it. */
export const answeredLateDay: Edit = ninth(
  both(filed('2026-11-10'), answered({ rule: PLAN, codes: ['plan_too_late'] })),
);
const explained = (what: string): Edit =>
  sixth(slipped({ type: 'exception_explained', what, reason: '同意' }, 'head', BEFORE));

export const ANSWERS: readonly Forgery[] = [
  notThere('an answer to a rule that there is not', { rule: 'tj.enterprise.weather' }),
  notThere('an answer to another document’s rule', { rule: 'cq.plan' }),
  notThere('an answer to a condition as if it were about a candidate', (day) => ({
    ...{ rule: 'tj.enterprise.scope', candidateId: candidate(day, 0).candidateId },
  })),
  notThere('an answer to an application of nobody', { rule: 'eligibility.employee' }),
  notThere('an answer to an application of an official', (day) => ({
    ...{ rule: 'eligibility.employee', candidateId: person('clerk')(day) },
  })),
  notThere('an answer to an application that the document does not know', (day) => ({
    ...{ rule: 'eligibility.chief', candidateId: candidate(day, 0).candidateId },
  })),
  notThere('an answer to the application of somebody absent', (day) => ({
    ...{ rule: 'eligibility.employee', candidateId: candidate(day, 2).candidateId },
  })),
  notThere('an answer to an exemption that nobody has', (day) => ({
    ...{ rule: 'eligibility.theory-exempt', candidateId: candidate(day, 0).candidateId },
  })),
  notThere('an answer to a document not being in force that is', {
    ...{ rule: 'policy.force', codes: ['policy_not_in_force'] },
  }),
  ...(['conditions', 'plan-deadline', 'scope', 'application-file'] as const).map((name) =>
    rooted(
      `an answer to ${name} of which nobody stated anything`,
      eighth(answered({ rule: `tj.enterprise.${name}` })),
      'verdict_not_there',
      'procedure: verdict_not_there',
    ),
  ),
  rooted(
    'an answer to six conditions that all hold',
    eighth(both(stated, answered({ rule: 'tj.enterprise.conditions' }))),
    'verdict_not_there',
    'procedure: verdict_not_there',
  ),
  rooted(
    'an answer to a plan that was filed in time',
    ninth(both(filed('2026-11-06'), answered({ rule: PLAN, codes: ['plan_too_late'] }))),
    'verdict_not_there',
    'procedure: verdict_not_there',
  ),
  rooted(
    'an answer that says nothing of what stands against it',
    ninth(both(filed('2026-11-10'), answered({ rule: PLAN, codes: ['plan_early'] }))),
    'verdict_not_there',
    'procedure: verdict_not_there',
  ),
  rooted(
    'a sitting signed over a plan filed too late that nobody answered for',
    ninth(filed('2026-11-10')),
    'verdicts_unanswered',
    'procedure: verdicts_unanswered',
  ),
  rooted(
    'a document that is in force explained as if it were not',
    explained('policy_not_in_force'),
    'verdict_not_there',
    'procedure: verdict_not_there',
  ),
  rooted(
    'a takeover told without its certificate',
    explained('station_replaced'),
    'takeover_out_of_turn',
    'procedure: takeover_out_of_turn',
  ),
  rooted(
    'a veto witnessed by whoever records it',
    sixth(
      slipped(
        (day) => ({
          ...{ type: 'veto_recorded', candidateId: candidate(day, 0).candidateId, examinerId: person('first')(day) },
          ...{ line: '1.1', applies: true, reason: '裂纹', witness: ` ${day.people.first!.name} ` },
        }),
        'first',
        ['line_scored', 1],
      ),
    ),
    'witness_is_self',
    'procedure: witness_is_self',
  ),
];

import type { Body } from '#shared/record/body.ts';
import type { Day } from './days.ts';
import { changed, indexOf, slipped, type Edit } from './edits.ts';
import { candidate, person, rooted, sittingWith, type Forgery } from './row.ts';
import type { Step } from './rewrite.ts';

// A day of edition 6 whose sitting takes ten percent off a result for breaking the rules: the first candidate does it twice, once
// taken back, and the second once.

const PERCENT = 10;

/** The honest day told so, its incidents just before anyone signs above the sheets. */
export function breachDay(day: Day): Day {
  const settings = { ...day.sitting.settings, breachPercent: PERCENT };
  const sitting = { ...day.sitting, settings, edition: 6 };
  const [first, second] = [candidate(day, 0).candidateId, candidate(day, 1).candidateId];
  const steps = day.steps
    .filter(({ body }) => body.type !== 'time_recorded')
    .map((step) => (step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step));
  const at = steps.findIndex(({ body }) => body.type === 'sitting_signed');
  const by = (key: string, body: Body): Step => ({ body, actor: person(key)(day) });
  const broke = (candidateId: string, time: string): Body => ({
    ...{ type: 'incident_recorded', kind: 'rule_breaking', candidateId, time, text: '考试终了后继续操作' },
    ...{ witness: '罗芳', percent: PERCENT, photo: 'a'.repeat(64) },
  });
  const told: Step[] = [
    by('clerk', broke(first, '10:20')),
    by('clerk', broke(first, '10:24')),
    by('clerk', broke(second, '10:31')),
    by('lead', { type: 'deduction_withdrawn', candidateId: first, incident: at + 1, reason: '认错了人' }),
  ];
  return { ...day, sitting, steps: [...steps.slice(0, at), ...told, ...steps.slice(at)] };
}

const breach = (name: string, edit: Edit, door: string, verifier = door): Forgery =>
  rooted(name, (day) => edit(breachDay(day)), door, `procedure: ${verifier}`);
const withdrawn = (day: Day, change: object): object => ({
  ...day.steps[indexOf(day.steps, ['deduction_withdrawn'])]!.body,
  ...change,
});

/** Deductions that no sitting rules, or that were there no more. */
export const BREACHES: readonly Forgery[] = [
  breach(
    'a deduction of more than the sitting rules',
    changed(['incident_recorded'], { percent: 50 }),
    'deduction_not_ruled',
  ),
  breach(
    'a deduction for a machine that failed',
    changed(['incident_recorded'], { kind: 'equipment_failure' }),
    'deduction_not_ruled',
  ),
  breach(
    'a deduction where the sitting rules none',
    changed(['sitting_opened'], (day: Day) => {
      const { breachPercent, ...settings } = { breachPercent: 0, ...day.sitting.settings };
      return sittingWith({ settings })(day);
    }),
    'deduction_not_ruled',
  ),
  breach(
    'a deduction by somebody who is recused',
    slipped(
      (day) => ({
        ...{ type: 'recusal_recorded', candidateId: candidate(day, 0).candidateId, personId: person('clerk')(day) },
        ...{ relation: 'relative', applies: true, reason: '外甥' },
      }),
      'lead',
      ['incident_recorded'],
    ),
    'recused',
  ),
  breach(
    'a deduction taken back by an examiner',
    changed(['deduction_withdrawn'], {}, (day: Day) => ({ actor: person('first')(day) })),
    'role_may_not',
  ),
  breach(
    'a deduction taken back from somebody else',
    changed(['deduction_withdrawn'], (day: Day) => ({ candidateId: candidate(day, 1).candidateId })),
    'deduction_gone',
  ),
  breach(
    'a deduction taken back twice',
    slipped((day) => withdrawn(day, { reason: '再撤一次' }), 'lead', ['sitting_signed']),
    'deduction_gone',
  ),
];

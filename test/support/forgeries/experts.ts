import { OCCUPATION_RULE } from '#shared/documents/concerns/card-occupations.ts';
import { EXPERT_RULE } from '#shared/documents/concerns/experts.ts';
import { findPolicy } from '#shared/law/registry.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { sixthDay, type Day } from './days.ts';
import { changed, indexOf, left, slipped, type Edit } from './edits.ts';
import type { Step } from './rewrite.ts';
import { candidate, person, type Forgery } from './row.ts';

// A day of edition 10 in 重庆 with one panel and two experts beside it, on which an expert's field is another occupation, and one without
// any of the qualifications stands in for one who is recused from the first candidate. The site head answers for both.

const PANEL = '第一组';
const answer =
  (rule: string, key: string, code: string) =>
  (day: Day): Body => ({
    type: 'verdicts_answered',
    verdicts: [{ rule, candidateId: null, codes: [`${code}.${person(key)(day)}`] }],
    reason: '评审组一致同意，已书面报备',
  });
const answerField = answer(OCCUPATION_RULE, 'first', 'occupation_unfit');
const answerExpert = answer(EXPERT_RULE, 'spare', 'expert_unfit');

/** The honest day of a panel told so; `change` is what the stand-in is instead. */
export function expertsDay(honest: Day, change: Partial<Person> = {}): Day {
  const plain = sixthDay(honest, 10);
  const version = findPolicy(plain.sitting.policy.id)?.version ?? '';
  const sitting = {
    ...{ ...plain.sitting, policy: { ...plain.sitting.policy, version } },
    settings: { ...plain.sitting.settings, cardOccupation: 'answered' as const },
  };
  const [first, second, spare] = ['first', 'second', 'spare'].map((key) => person(key)(plain));
  const about = candidate(plain, 0).candidateId;
  const card = (one: Person): Person => ({
    ...{ ...one, occupations: one.personId === first ? '电工' : `钳工、${sitting.occupation}` },
    ...(one.personId === spare ? { title: '工程师', qualification: '考评员', ...change } : {}),
  });
  const people = Object.fromEntries(Object.entries(plain.people).map(([key, one]) => [key, card(one)]));
  const day: Day = { ...plain, sitting, people };
  const steps = plain.steps.map((step): Step => {
    const { body } = step;
    if (body.type === 'sitting_opened') return { ...step, body: { ...body, sitting } };
    if (body.type === 'staff_named') return { ...step, body: { ...body, people: body.people.map(card) } };
    const isTheirs = 'examinerId' in body && body.examinerId === second && body.candidateId === about;
    return isTheirs ? { ...step, actor: spare!, body: { ...body, examinerId: spare! } } : step;
  });
  const by = (body: Body, key: string): Step => ({ body, actor: person(key)(day) });
  const scorers = ['lead', 'first', 'second'].map((key) => person(key)(day));
  const places = day.candidates.map(({ candidateId }) => ({ candidateId, panel: PANEL }));
  const recusal = { relation: 'teacher', applies: true, reason: '曾任其指导老师' } as const;
  const early = [
    by({ type: 'panels_formed', panels: [{ name: PANEL, scorers }], reason: '' }, 'head'),
    by({ type: 'candidates_assigned', places, reason: '' }, 'clerk'),
    by({ type: 'recusal_recorded', candidateId: about, personId: second!, ...recusal }, 'second'),
    by({ type: 'stand_in_named', candidateId: about, leaves: second!, takes: spare!, reason: '回避' }, 'lead'),
  ];
  const told = steps.toSpliced(indexOf(steps, ['attendance_recorded']), 0, ...early);
  const said = [answerField(day), answerExpert(day)].map((body) => by(body, 'head'));
  return { ...day, steps: told.toSpliced(indexOf(told, ['sitting_signed']), 0, ...said) };
}

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery => ({
  ...{ name, day: 'panel', rooted: true, door, verifier: `procedure: ${verifier}` },
  edit: (day) => edit(expertsDay(day)),
});
const isAnswerTo =
  (rule: string) =>
  ({ body }: Step): boolean =>
    body.type === 'verdicts_answered' && body.verdicts.some((one) => one.rule === rule);

/** Experts whom nobody answers for, and answers for those who need none. */
export const EXPERTS: readonly Forgery[] = [
  forged(
    'a sitting signed over an expert of another field',
    left(isAnswerTo(OCCUPATION_RULE)),
    'verdicts_unanswered',
    'occupation_unanswered',
  ),
  forged(
    'a sitting signed over a stand-in without any of the qualifications',
    left(isAnswerTo(EXPERT_RULE)),
    'verdicts_unanswered',
    'expert_unanswered',
  ),
  forged(
    'an answer for an expert who sits on a panel',
    changed(['verdicts_answered', 1], answer(EXPERT_RULE, 'second', 'expert_unfit')),
    'verdict_not_there',
  ),
  forged(
    'an answer for a stand-in before their first mark',
    slipped(answerExpert, 'head', ['line_scored']),
    'verdict_not_there',
  ),
  {
    ...forged('an answer for a stand-in who is 高级技师', (day) => day.steps, 'verdict_not_there'),
    edit: (day) => expertsDay(day, { title: '高级技师' }).steps,
  },
];

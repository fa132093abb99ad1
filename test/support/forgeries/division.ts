import type { Body } from '#shared/record/body.ts';
import { sixthDay, type Day } from './days.ts';
import { bodyAt, changed, indexOf, left, slipped, type Edit, type Place } from './edits.ts';
import type { Step } from './rewrite.ts';
import { candidate, markBy, person, sittingWith, type Forgery } from './row.ts';

// A practical day of edition 10 on which the two tasks are divided (按任务分工), two examiners each: the first marks both, the second the
// first one and the third the second one.

const SHARES = [
  ['first', [1, 2]],
  ['second', [1]],
  ['third', [2]],
] as const;

const divided = (day: Day, change: object = {}): Body => ({
  type: 'tasks_divided',
  shares: SHARES.map(([key, tasks]) => ({ personId: person(key)(day), tasks: [...tasks] })),
  reason: '',
  ...change,
});

/** The honest day told so: what the second gave for the second task, the third gives. */
export function divisionDay(honest: Day): Day {
  const day = sixthDay(honest, 10);
  const [second, third] = [person('second')(day), person('third')(day)];
  const steps = day.steps.flatMap((step): Step[] => {
    const { body } = step;
    if (!('examinerId' in body) || body.examinerId !== second) return [step];
    const theirs = { actor: third, body: { ...body, examinerId: third } };
    if (body.type === 'sheet_signed') return [step, theirs];
    return 'line' in body && body.line.startsWith('2.') ? [theirs] : [step];
  });
  const early = { body: divided(day), actor: day.head };
  return { ...day, steps: steps.toSpliced(indexOf(steps, ['attendance_recorded']), 0, early) };
}

/** The same, divided once more by the lead with a word; and while the second task’s clock runs, whoever has the first one alone signs. */
export function timedDivisionDay(honest: Day): Day {
  const day = divisionDay(honest);
  const { candidateId } = candidate(day, 0);
  const clock = (act: 'start' | 'finish', ms: number): Step => ({
    actor: person('third')(day),
    body: { type: 'task_timed', candidateId, task: 2, tick: { run: 'a'.repeat(16), ms }, act: { kind: act } },
  });
  const signs =
    (key: string) =>
    ({ body }: Step): boolean =>
      body.type === 'sheet_signed' && body.candidateId === candidateId && body.examinerId === person(key)(day);
  const again = { body: divided(day, { reason: '第二题改由两人评' }), actor: person('lead')(day) };
  const ofFirst = day.steps.find(signs('first'))!;
  const steps = day.steps.flatMap((step, at): Step[] => {
    if (step === ofFirst) return [];
    if (signs('second')(step)) return [step, clock('finish', 61_000), ofFirst];
    if (at === indexOf(day.steps, ['attendance_recorded'])) return [again, step];
    return at === indexOf(day.steps, ['line_scored']) ? [clock('start', 1000), step] : [step];
  });
  return { ...day, steps };
}

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery => ({
  ...{ name, day: 'practical', rooted: true, door, verifier: `procedure: ${verifier}` },
  edit: (day) => edit(divisionDay(day)),
});
const shares =
  (...said: readonly (readonly [key: string, tasks: readonly number[]])[]): Edit =>
  (day) =>
    changed(['tasks_divided'], {
      shares: said.map(([key, tasks]) => ({ personId: person(key)(day), tasks: [...tasks] })),
    })(day);
const MARKED: Place = ['note_added'];
const BEFORE: Place = ['attendance_recorded'];
const settled = (change: object): Edit =>
  changed(['sitting_opened'], (day: Day) => sittingWith({ settings: { ...day.sitting.settings, ...change } })(day));
const UNSOUND = 'division_unsound';

/** Divisions that are none, or that come too late, and whoever writes on somebody else's task. */
export const DIVISIONS: readonly Forgery[] = [
  forged(
    'tasks divided in a sitting of an edition that had no such thing',
    changed(['sitting_opened'], (day: Day) => sittingWith({ edition: 9 })(day)),
    'division_not_here',
  ),
  forged('a task with one examiner', shares(['first', [1, 2]], ['second', [1]]), 'division_size', UNSOUND),
  forged(
    'a task with three examiners',
    shares(['first', [1, 2]], ['second', [1, 2]], ['third', [2]]),
    'division_size',
    UNSOUND,
  ),
  forged(
    'an examiner who stands in a division twice',
    shares(['first', [1, 2]], ['second', [1]], ['first', [2]]),
    'division_twice',
    UNSOUND,
  ),
  forged(
    'a task that the scheme has not',
    shares(['first', [1, 2]], ['second', [1]], ['third', [2, 3]]),
    'line_unknown',
    UNSOUND,
  ),
  forged(
    'a task for the checker',
    shares(['first', [1, 2]], ['second', [1]], ['checker', [2]]),
    'role_may_not',
    UNSOUND,
  ),
  forged(
    'tasks divided by an examiner',
    changed(['tasks_divided'], {}, (day: Day) => ({ actor: person('first')(day) })),
    'role_may_not',
  ),
  forged(
    'tasks divided anew without a word',
    slipped((day: Day) => divided(day), 'head', BEFORE),
    'reason_needed',
    'reason_missing',
  ),
  forged(
    'tasks divided anew once there are marks',
    slipped((day: Day) => divided(day, { reason: '调整分工' }), 'head', MARKED),
    'division_frozen',
  ),
  forged(
    'a division taken back once there are marks',
    slipped((day: Day) => divided(day, { shares: [], reason: '不再分工' }), 'lead', MARKED),
    'division_frozen',
  ),
  forged(
    'a mark on a task of others',
    slipped(
      (day) => ({
        ...{ type: 'line_scored', candidateId: candidate(day, 0).candidateId, examinerId: person('third')(day) },
        ...{ line: '1.1', score: { kind: 'mark', mark: 6000 }, cause: 'correction', reason: '补录' },
      }),
      'third',
      MARKED,
    ),
    'task_of_others',
  ),
  forged(
    'a veto on a task of others',
    slipped(
      (day) => ({
        ...{ type: 'veto_recorded', candidateId: candidate(day, 0).candidateId, examinerId: person('third')(day) },
        ...{ line: '1.1', applies: true, reason: '裂纹', witness: '罗芳' },
      }),
      'third',
      MARKED,
    ),
    'task_of_others',
  ),
  forged(
    'the clock of a task of others',
    slipped(
      (day) => ({
        ...{ type: 'task_timed', candidateId: candidate(day, 0).candidateId, task: 1 },
        ...{ tick: { run: 'a'.repeat(16), ms: 1000 }, act: { kind: 'start' } },
      }),
      'third',
      BEFORE,
    ),
    'task_of_others',
  ),
  forged(
    'a mark of somebody without a task',
    slipped(markBy('spare', 0), 'spare', MARKED),
    'not_expected',
    'not_the_examiner',
  ),
  forged(
    'a sheet signed without one of its tasks',
    (day) =>
      left(
        ({ body }) => body.type === 'line_scored' && body.line === '2.1' && body.examinerId === person('first')(day),
      )(day),
    'sheet_incomplete',
  ),
  forged(
    'a sitting signed without the sheet of somebody with one task',
    (day) => left(({ body, actor }) => body.type === 'sheet_signed' && actor === person('third')(day))(day),
    'signing_order',
  ),
  forged(
    'another scheme over divided tasks',
    slipped((day: Day) => bodyAt(day, 'scheme_adopted'), 'clerk', BEFORE),
    'division_first',
  ),
  forged(
    'groups formed over divided tasks',
    slipped(
      (day: Day) => ({
        ...{ type: 'panels_formed', reason: '' },
        panels: [{ name: '第一组', scorers: [person('first')(day), person('second')(day)] }],
      }),
      'head',
      BEFORE,
    ),
    'groups_of_division',
  ),
  forged(
    'tasks divided where a third settles wide spreads',
    settled({ maxSpread: 1000, whenTooWide: 'third_mean' }),
    'division_with_third',
  ),
  forged(
    'somebody with tasks named for something else',
    slipped(
      (day: Day) => ({
        ...{ type: 'person_corrected', personId: person('third')(day), field: 'role', reason: '登记有误' },
        ...{ old: 'examiner', fresh: 'checker' },
      }),
      'head',
      BEFORE,
    ),
    'division_member',
  ),
];

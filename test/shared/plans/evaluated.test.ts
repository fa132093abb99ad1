import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluationSchema, type Evaluated, type Evaluation, type Slot } from '#shared/model/evaluation.ts';
import { jointResults, reasonsOf, subjectsIn } from '#shared/plans/joint.ts';
import type { Brought, Part } from '#shared/plans/part.ts';
import { resitsOf } from '#shared/plans/resit.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { ownSettings } from '#shared/law/parts/verdict.ts';
import { aPart, inPart, somebody } from '#test/support/plan-people.ts';

const ANNA = somebody('陈婷华', '420200199001010011');
type Taken = Slot & {
  readonly mark: number | 'absent' | 'void' | 'open';
  readonly on?: string;
  readonly again?: number;
};

const brings = ({ holds, mark }: Taken): Brought => {
  const outcome = mark === 'absent' || mark === 'void' || mark === 'open' ? mark : mark >= 6000 ? 'passed' : 'failed';
  const shown = typeof mark === 'number' ? (mark / 100).toFixed(2) : '';
  const exact = typeof mark === 'number' ? { exact: `${String(mark)}/1` } : {};
  return { subject: holds, outcome, shown, because: [ownSettings('given', shown)], ...exact };
};

const under = (evaluation: Omit<Evaluation, 'holds' | 'part'>, id = 'huangshi-reform') => {
  const partOf = (taken: Taken, nth: number): Part => {
    const { holds, part, on = '2026-11-20', again } = taken;
    const slot = part === undefined ? { holds } : { holds, part };
    const resit =
      again === undefined
        ? {}
        : { resit: { subject: holds, people: [{ candidateId: ANNA.candidateId, attempt: again }] } };
    const source = { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '' };
    return aPart([inPart(ANNA, { brings: [brings(taken)] })], {
      ...{ sittingId: `00000000-0000-4000-8000-0000000000${String(10 + nth)}`, heldOn: on, channel: 'recognition' },
      ...{ policy: { id, version: '2', rulesHash: 'a'.repeat(64) }, evaluation: { ...evaluation, ...slot } },
      plan: { planId: ANNA.candidateId, title: '计划', source, people: 1, applicants: 1, share: 1, ...resit },
    });
  };
  return (taken: readonly Taken[], theory?: number) => {
    const { name, idNumber } = ANNA;
    const listed = theory === undefined ? [] : [{ name, idNumber, scores: [{ score: theory, on: '2026-11-10' }] }];
    const { people } = jointResults({
      ...{ parts: taken.map(partOf), theory: listed, settings: FIRST_SETTINGS, today: '2026-11-28' },
    });
    const [person] = people;
    if (person === undefined) throw new Error('nobody');
    const again = resitsOf(person, FIRST_SETTINGS, '2026-11-28').filter(({ isOffered }) => isOffered);
    return { person, again: again.map(({ subject, part }) => `${subject}${String(part ?? '')}`) };
  };
};

const whole = (mode: Evaluation['mode'], subjects: Evaluated[], passMark = 6000) => ({ mode, subjects, passMark });
const COMPREHENSIVE = whole('comprehensive', [
  { subject: 'theory' },
  { subject: 'practical' },
  { subject: 'interview' },
]);
const days = (join: 'each' | 'mean', weight?: number): Evaluated => ({
  ...{ subject: 'process', parts: { count: 3, join } },
  ...(weight === undefined ? {} : { weight }),
});

describe('综合鉴定', () => {
  const joint = under(COMPREHENSIVE);
  test('asks its subjects by the clause that names them, and passes where all are passed', () => {
    const { person, again } = joint(
      [
        { holds: 'practical', mark: 8000 },
        { holds: 'interview', mark: 6000 },
      ],
      7000,
    );
    expect(person.verdict).toBe('pass');
    expect(person.standings.map(({ subject, asked }) => `${subject} ${asked.article}`)).toEqual([
      'theory （九）1',
      'practical （九）1',
      'interview （九）1',
    ]);
    expect(again).toEqual([]);
    expect(subjectsIn([person])).toEqual(['theory', 'practical', 'interview']);
  });
  test('offers who fails the interview the interview alone', () => {
    const taken: Taken[] = [
      { holds: 'practical', mark: 8000 },
      { holds: 'interview', mark: 5999 },
    ];
    const { person, again } = joint(taken, 7000);
    expect([person.verdict, again]).toEqual(['fail', ['interview']]);
    const later = joint([...taken, { holds: 'interview', mark: 7000, on: '2026-11-25', again: 2 }], 7000);
    expect([later.person.verdict, later.again]).toEqual(['pass', []]);
    expect(later.person.standings[2]?.attempts).toHaveLength(2);
  });
  test('is open while a subject is missing', () => {
    expect(joint([{ holds: 'practical', mark: 8000 }], 7000).person.verdict).toBe('open');
  });
});

test('somebody whose sittings name different evaluations has no joint result until that is looked into', () => {
  const one = under(COMPREHENSIVE)([{ holds: 'practical', mark: 8000 }]).person.place;
  const two = under(whole('comprehensive', [{ subject: 'practical' }]))([{ holds: 'practical', mark: 9000 }]).person
    .place;
  const people = [inPart(ANNA, { brings: [brings({ holds: 'practical', mark: 9000 })] })];
  const parts = [one, two].map((sitting) => ({ sitting, isClosed: true, people }));
  const [person] = jointResults({ parts, theory: [], settings: FIRST_SETTINGS, today: '2026-11-28' }).people;
  expect(person?.verdict).toBe('open');
  expect(reasonsOf(person!).map(({ code }) => code)).toEqual(['evaluations_differ']);
  expect(resitsOf(person!, FIRST_SETTINGS, '2026-11-28')).toEqual([]);
});

describe('过程考核 in three parts', () => {
  const three = (marks: readonly Taken['mark'][]): Taken[] =>
    marks.map((mark, at) => ({ holds: 'process', part: at + 1, mark, on: `2026-11-0${String(at + 1)}` }));
  test('each of which has to be passed: who failed one takes that one again', () => {
    const joint = under(whole('process', [days('each')]));
    expect(joint(three([7000, 6000, 9000])).person.verdict).toBe('pass');
    const failed = joint(three([7000, 5000, 9000]));
    expect([failed.person.verdict, failed.again]).toEqual(['fail', ['process2']]);
    const again = joint([
      ...three([7000, 5000, 9000]),
      { holds: 'process', part: 2, mark: 6500, on: '2026-11-20', again: 2 },
    ]);
    expect([again.person.verdict, again.again]).toEqual(['pass', []]);
  });
  test('whose mean counts: exactly, before any rounding', () => {
    const joint = under(whole('process', [days('mean')]));
    const { person, again } = joint(three([5000, 6000, 7000]));
    expect([person.verdict, person.standings[0]?.shown, again]).toEqual(['pass', '60.00', []]);
    const below = joint(three([5999, 6000, 6000]));
    expect([below.person.verdict, below.person.standings[0]?.shown]).toEqual(['fail', '59.997']);
    expect(below.again).toEqual(['process1']);
    expect(joint(three([9000, 'absent', 9000])).again).toEqual(['process2']);
    expect(joint(three([9000, 9000])).person.verdict).toBe('open');
    const void_ = joint(three([9000, 'void', 9000]));
    expect([void_.person.verdict, void_.again]).toEqual(['fail', []]);
  });
});

describe('考评结合 by weights', () => {
  const WEIGHED = whole('combined', [
    { subject: 'practical', weight: 60 },
    { subject: 'process', weight: 40 },
  ]);
  const joint = under(WEIGHED, 'tianjin-enterprise');
  test('passes by its total, also with one subject below 60, and says how by the plan', () => {
    const { person, again } = joint([
      { holds: 'practical', mark: 8000 },
      { holds: 'process', mark: 5000 },
    ]);
    expect([person.verdict, person.total?.shown, again]).toEqual(['pass', '68.00', []]);
    expect(person.total?.because[0]?.text).toBe(
      '折算总分 技能操作 80.00×60% + 过程考核 50.00×40% = 68.00 分，达到 60.00 分',
    );
    expect(person.standings[0]?.asked.article).toBe('计划规定');
  });
  test('offers after a total that fails what lies below the mark, and nothing while it is open', () => {
    const failed = joint([
      { holds: 'practical', mark: 5000 },
      { holds: 'process', mark: 7000 },
    ]);
    expect([failed.person.verdict, failed.again]).toEqual(['fail', ['practical']]);
    const open = joint([{ holds: 'practical', mark: 5000 }]);
    expect([open.person.verdict, open.again]).toEqual(['open', []]);
    const gone = joint([
      { holds: 'practical', mark: 9000 },
      { holds: 'process', mark: 'absent' },
    ]);
    expect([gone.person.verdict, gone.again]).toEqual(['fail', ['process']]);
  });
});

describe('an evaluation', () => {
  const sound = { ...COMPREHENSIVE, holds: 'interview' };
  test.each<[string, object]>([
    ['holds a subject it has not', { holds: 'process' }],
    ['holds theory', { holds: 'theory' }],
    ['has a subject twice', { subjects: [{ subject: 'interview' }, { subject: 'interview' }] }],
    ['weighs some', { subjects: [{ subject: 'interview', weight: 99 }, { subject: 'practical' }] }],
    [
      'weighs 99 in all',
      {
        subjects: [
          { subject: 'interview', weight: 50 },
          { subject: 'practical', weight: 49 },
        ],
      },
    ],
    ['has a part of what has none', { part: 1 }],
    ['has parts of an interview', { subjects: [{ subject: 'interview', parts: { count: 2, join: 'each' } }], part: 1 }],
    ['passes below 60', { passMark: 5999 }],
    ['has a part beyond the last', { subjects: [days('mean')], holds: 'process', part: 4 }],
    ['does not say which part it is', { subjects: [days('mean')], holds: 'process' }],
  ])('that %s is none', (_, change) => {
    expect(evaluationSchema.safeParse(sound).success).toBe(true);
    expect(evaluationSchema.safeParse({ ...sound, ...change }).success).toBe(false);
  });
});

/** The same told slowly, in whole numbers over one denominator: 100 percent times the number of parts. */
function slowly(subjects: readonly Evaluated[], passMark: number, markOf: (slot: Slot) => Taken['mark']): string {
  let [sum, fails, opens] = [0n, false, false];
  let isGone = false;
  for (const { subject, weight = 0, parts } of subjects) {
    const holds = subject as Slot['holds'];
    const slots: Slot[] =
      parts === undefined ? [{ holds }] : Array.from({ length: parts.count }, (_, at) => ({ holds, part: at + 1 }));
    const marks = slots.map(markOf);
    const gone = marks.some((mark) => mark === 'absent' || mark === 'void');
    const given = marks.filter((mark) => typeof mark === 'number');
    const isWhole = given.length === marks.length;
    const total = given.reduce((all, mark) => all + BigInt(mark), 0n);
    const low = given.some((mark) => mark < 6000);
    const mean = parts?.join === 'mean';
    const reached = mean ? total >= BigInt(passMark) * BigInt(marks.length) : !low;
    // of parts that each have to be passed one below decides at once, and there is no mean
    const isDecided = gone || (isWhole ? true : !mean && low);
    if (gone) isGone = true;
    if (isDecided && (gone || !reached)) fails = true;
    if (!isDecided) opens = true;
    sum += (BigInt(weight) * total * 6n) / BigInt(marks.length);
    if (weight > 0 && !gone && !isWhole) opens = true;
    // nothing is weighed of a subject whose parts did not all pass
    if (parts?.join === 'each' && low) isGone = true;
  }
  if ((subjects[0]?.weight ?? 0) === 0) return fails ? 'fail' : opens ? 'open' : 'pass';
  return isGone ? 'fail' : opens ? 'open' : sum >= BigInt(passMark) * 600n ? 'pass' : 'fail';
}

test('comes to what a slow count comes to, whatever subjects, parts, weights and marks', () => {
  const mark = fc.oneof(
    fc.constantFrom<Taken['mark']>('absent', 'void', 'open', 5999, 6000),
    fc.integer({ min: 0, max: 10_000 }),
  );
  const names = fc.subarray(['practical', 'process', 'performance', 'showcase', 'interview'] as const, {
    minLength: 1,
  });
  const any = fc.record({
    ...{ names, count: fc.integer({ min: 1, max: 3 }), join: fc.constantFrom('each' as const, 'mean' as const) },
    ...{ byWeight: fc.boolean(), marks: fc.array(mark, { minLength: 8, maxLength: 8 }) },
    passMark: fc.constantFrom(6000, 6001, 7500),
  });
  fc.assert(
    fc.property(any, ({ names: held, count, join, byWeight, marks, passMark }) => {
      const isWeighed = byWeight && held.length > 1;
      const share = Math.floor(100 / held.length);
      const subjects = held.map((subject, at): Evaluated => {
        const weight = at === 0 ? 100 - share * (held.length - 1) : share;
        const parts = subject === 'process' && count > 1 ? { parts: { count, join } } : {};
        return { subject, ...(isWeighed ? { weight } : {}), ...parts };
      });
      const slots = subjects.flatMap(({ subject, parts }): Slot[] => {
        const holds = subject as Slot['holds'];
        return parts === undefined
          ? [{ holds }]
          : Array.from({ length: parts.count }, (_, at) => ({ holds, part: at + 1 }));
      });
      const markAt = (at: number): Taken['mark'] => marks[at] ?? 'open';
      const taken = slots.map((slot, at): Taken => ({ ...slot, mark: markAt(at) }));
      const told = slowly(subjects, passMark, (slot) =>
        markAt(slots.findIndex((one) => one.holds === slot.holds && one.part === slot.part)),
      );
      const { person } = under(whole('combined', subjects, passMark), 'tianjin-enterprise')(taken);
      expect(person.verdict).toBe(told);
    }),
    { numRuns: 400 },
  );
});

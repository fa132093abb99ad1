import { expect, test } from 'vitest';
import { agreeTable } from '#shared/exporting/picture-tables.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { markingOf, planAgreement, planTimes, type Marking } from '#shared/plans/plan-marking.ts';
import type { Body } from '#shared/record/body.ts';
import { fold } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { say } from '#shared/words/say.ts';
import { aCandidate, linksOf, readySitting } from '#test/support/sitting.ts';

const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };
const ID_NUMBERS = ['120000197001010010', '120000197001010029', '120000197001010037'];

type Day = {
  readonly title: string;
  readonly level?: 'advanced' | 'technician';
  /** What each examiner gives less than the first, in hundredths. */
  readonly less?: readonly [number, number, number];
  readonly signatures?: number;
  readonly identified?: boolean;
};

/** A sitting of three candidates, with 50, 55 and 60 minutes on the first task. */
function day({ title, level = 'advanced', less = [0, 0, 500], signatures = 3, identified = true }: Day): SittingState {
  const candidates = ['赵一', '钱二', '孙三'].map((name, at) => aCandidate(String(at + 1), `${name}${title}`));
  const ready = readySitting({ edition: EDITION, title, level }, candidates);
  const on = (state: SittingState, bodies: readonly Body[]): SittingState =>
    linksOf(
      ready.sitting,
      bodies.map((body) => [body, null] as const),
      state,
    ).reduce(fold, state);
  // the examiners of every sitting are the same three people under other ids
  const people = new Map(ready.state.people);
  ready.scorers.forEach((scorer, at) =>
    people.set(scorer.personId, { ...scorer, name: `考评${String(at)}`, idNumber: identified ? ID_NUMBERS[at]! : '' }),
  );
  return candidates.reduce<SittingState>(
    (before, { candidateId }, at) =>
      on(before, [
        {
          ...{ type: 'task_timed', candidateId, task: 1, tick: { run: '0'.repeat(16), ms: 0 } },
          act: { kind: 'correct', seconds: (50 + at * 5) * 60, reason: '补记', witness: '王敏' },
        },
        ...ready.scorers.flatMap(({ personId: examinerId }, seat) =>
          ['1.1', '1.2', '2.1'].map((line): Body => {
            const score = { kind: 'mark' as const, mark: 3000 + at * 300 - (less[seat] ?? 0) };
            return { type: 'line_scored', candidateId, examinerId, line, score, cause: 'typed', reason: '' };
          }),
        ),
        ...ready.scorers
          .slice(0, signatures)
          .map(({ personId: examinerId }): Body => ({ type: 'sheet_signed', candidateId, examinerId, ...SIGNED })),
      ]),
    { ...ready.state, people },
  );
}
const markings = (...days: readonly Day[]): Marking[] => days.map((one) => markingOf(day(one))!);
const zh = (sentence: readonly [string, string], blanks?: Readonly<Record<string, string | number>>) =>
  say(sentence, 'zh', blanks);

test('an examiner of several sittings is one row over all of them, and each sitting says how far its group agrees', () => {
  const all = markings({ title: '第一场' }, { title: '第二场', less: [0, 0, 1000] });
  const { people, agreement } = planAgreement(all);
  expect(people).toHaveLength(1);
  expect(people[0]!.people.map(({ name, apart }) => [name, apart.length])).toEqual([
    ['考评0', 6],
    ['考评1', 6],
    ['考评2', 6],
  ]);
  const [first, , third] = people[0]!.people;
  const [of, than] = all.map((one) => planAgreement([one]).people[0]!.people[2]!.meanApart);
  expect(third!.meanApart).toBeCloseTo((of! + than!) / 2, 9);
  expect(third!.meanApart).toBeLessThan(0);
  expect(first!.meanApart).toBeGreaterThan(0);
  expect(agreement.map(({ name, alike }) => [name[0], alike])).toEqual([
    ['第一场', 3],
    ['第二场', 3],
  ]);
  const icc = agreement.map(({ agreement: one }) => (typeof one === 'string' ? NaN : one.single));
  expect(icc[0]).toBeGreaterThan(icc[1]!);
  const { rows } = agreeTable(people, agreement, zh);
  expect(rows.map(([of, what]) => [of, what])).toEqual(
    expect.arrayContaining([
      ['总分', '考评2'],
      ['第二场', 'ICC(A,1)'],
    ]),
  );
});

test('who has no ID number is nobody’s namesake', () => {
  const { people } = planAgreement(
    markings({ title: '第一场', identified: false }, { title: '第二场', identified: false }),
  );
  expect(people[0]!.people).toHaveLength(6);
});

test('a task of several sittings is one row of times; of another level it is another', () => {
  const same = planTimes(markings({ title: '第一场' }, { title: '第二场' }));
  expect(same.map(({ described, times }) => [described.count, times.length, described.median])).toEqual([[6, 6, 55]]);
  const two = planTimes(markings({ title: '第一场' }, { title: '第二场', level: 'technician' }));
  expect(two.map(({ name, described }) => [name, described.count])).toEqual([
    [expect.stringContaining('三级/高级工'), 3],
    [expect.stringContaining('二级/技师'), 3],
  ]);
});

test('nothing is told of marks that may not be seen yet, nor of a void sitting', () => {
  const [open] = markings({ title: '第一场', signatures: 2 });
  expect(planAgreement([open!])).toEqual({ people: [], agreement: [] });
  expect(planTimes([open!])).toEqual([]);
  const state = day({ title: '第一场' });
  const voided = linksOf(state.sitting!, [[{ type: 'sitting_voided', reason: '重复建立' }, null]], state);
  expect(markingOf(voided.reduce(fold, state))).toBeNull();
});

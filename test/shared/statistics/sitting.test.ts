import { describe, expect, it } from 'vitest';
import { agreeTable, linesTable, reachedTable, timesTable, wentTable } from '#shared/exporting/picture-tables.ts';
import type { Body } from '#shared/record/body.ts';
import { fold } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { timesOf } from '#shared/statistics/how-long.ts';
import { distributionsOf } from '#shared/statistics/how-it-went.ts';
import { reachedIn } from '#shared/statistics/how-many-reached.ts';
import { scoredOf } from '#shared/statistics/scored.ts';
import { linesOfScheme } from '#shared/statistics/which-lines.ts';
import { concordsOf } from '#shared/statistics/who-is-strict.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { say } from '#shared/words/say.ts';
import { aCandidate, linksOf, readySitting } from '#test/support/sitting.ts';

const PEOPLE = ['赵一', '钱二', '孙三', '李四'].map((name, at) => aCandidate(String(at + 1), name));
/** Marks by candidate: what the first examiner gives on 1.1 (of 40), 1.2 (of 60) and 2.1 (of 100); the others give less by so much. */
const GIVEN = [
  [4000, 6000, 10_000],
  [3000, 5000, 8000],
  [2000, 3000, 4000],
  [4000, 2000, 3000],
] as const;
const LESS = [0, 0, 500] as const;
const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };

const ready = readySitting({ edition: EDITION }, PEOPLE);
const on = (state: SittingState, bodies: readonly Body[]): SittingState =>
  linksOf(
    ready.sitting,
    bodies.map((body) => [body, null] as const),
    state,
  ).reduce(fold, state);

/** Sheets of the first so many candidates, with so many signatures under the last one's. */
function scored(people: number, signatures = 3): SittingState {
  return PEOPLE.slice(0, people).reduce((before, { candidateId }, at) => {
    const timed: Body = {
      ...{ type: 'task_timed', candidateId, task: 1, tick: { run: '0'.repeat(16), ms: 0 } },
      act: { kind: 'correct', seconds: (50 + at * 5) * 60, reason: '补记', witness: '王敏' },
    };
    const marked = on(before, [
      timed,
      ...ready.scorers.flatMap(({ personId: examinerId }, seat) =>
        ['1.1', '1.2', '2.1'].map((line, which): Body => {
          const mark = (GIVEN[at]?.[which] ?? 0) - (LESS[seat] ?? 0);
          return {
            ...{ type: 'line_scored', candidateId, examinerId, line, score: { kind: 'mark', mark } },
            ...{ cause: 'typed', reason: '' },
          };
        }),
      ),
    ]);
    const isLast = at === people - 1;
    return on(
      marked,
      ready.scorers
        .slice(0, isLast ? signatures : 3)
        .map(({ personId: examinerId }) => ({ type: 'sheet_signed', candidateId, examinerId, ...SIGNED })),
    );
  }, ready.state);
}

describe('whom the pictures are of', () => {
  it('nobody whose sheets are not all signed is in any of them', () => {
    const [three, open] = [scored(3), scored(4, 2)];
    expect(scoredOf(open).marked.map(({ candidate }) => candidate.name)).toEqual(['赵一', '钱二', '孙三']);
    expect(scoredOf(open).waiting).toBe(1);
    for (const figures of [distributionsOf, reachedIn, concordsOf, linesOfScheme, timesOf])
      expect(figures(open)).toEqual(figures(three));
    expect(distributionsOf(scored(4))).not.toEqual(distributionsOf(three));
  });
  it('nothing is drawn of a sitting without marks', () => {
    expect(distributionsOf(ready.state)).toEqual([]);
    expect(reachedIn(ready.state)).toEqual([]);
    expect(concordsOf(ready.state)).toEqual([]);
    expect(timesOf(ready.state)).toEqual([]);
  });
});

describe('what they say', () => {
  const state = scored(4);
  it('how results lie about the pass mark', () => {
    const [one] = distributionsOf(state);
    expect(one).toMatchObject({ passMark: 6000, passed: 2, described: { count: 4 } });
    expect(one!.bins.reduce((sum, { passed, failed }) => sum + passed + failed, 0)).toBe(4);
    expect(one!.bins.filter(({ failed }) => failed > 0).every(({ to }) => to <= 60)).toBe(true);
  });
  it('how many reached it, in the verdict and in each task', () => {
    expect(reachedIn(state).map(({ kind, reached, of }) => [kind, reached, of])).toEqual([
      ['result', 2, 4],
      ['task', 2, 4],
      ['task', 2, 4],
    ]);
  });
  it('who is stricter, and how far they agree', () => {
    const [one] = concordsOf(state);
    const [first, , third] = one!.people;
    // 5 points less on each line: 10 · 0.6 + 5 · 0.4 = 8 points in all
    expect(third!.meanApart).toBeCloseTo(-8, 6);
    expect(first!.meanApart).toBeCloseTo(4, 6);
    expect(one!.agreement).toMatchObject({ candidates: 4, examiners: 3 });
    expect((one!.agreement as { consistency: number }).consistency).toBeCloseTo(1, 6);
    expect((one!.agreement as { single: number }).single).toBeLessThan(1);
  });
  it('which line is hard, and which is answered backwards', () => {
    const lines = linesOfScheme(state);
    expect(lines.map(({ id }) => id)).toEqual(['1.1', '1.2', '2.1']);
    // (40 + 30 + 20 + 40) / 4, less a third of 5, of 40
    expect(lines[0]!.difficulty).toBeCloseTo((32.5 - 5 / 3) / 40, 6);
    expect(lines[2]!.discrimination).toBeGreaterThan(0);
  });
  it('who was over time', () => {
    const [first] = timesOf(state);
    expect(first).toMatchObject({ limit: 60, over: 1, described: { median: 57.5, highest: 65 } });
  });
  it('a line of a task that a veto ended was never judged, and counts nowhere', () => {
    const { candidateId } = PEOPLE[3]!;
    const vetoed = on(
      scored(3),
      ready.scorers.flatMap(({ personId: examinerId }): Body[] => [
        {
          ...{ type: 'veto_recorded', candidateId, examinerId, line: '1.2', applies: true },
          ...{ reason: '裂纹', witness: '王敏' },
        },
        {
          ...{ type: 'line_scored', candidateId, examinerId, line: '2.1', cause: 'typed', reason: '' },
          score: { kind: 'mark', mark: 9000 },
        },
        { type: 'sheet_signed', candidateId, examinerId, ...SIGNED },
      ]),
    );
    expect(linesOfScheme(vetoed).map(({ candidates }) => candidates)).toEqual([3, 4, 4]);
    expect(linesOfScheme(vetoed)[0]).toEqual(linesOfScheme(scored(3))[0]);
    expect(linesOfScheme(vetoed)[2]!.discrimination).toBe(linesOfScheme(scored(3))[2]!.discrimination);
  });
});

it('every picture has its figures as a table, in both languages', () => {
  const state = scored(4);
  for (const language of ['zh', 'en'] as const) {
    const t = (sentence: readonly [string, string], blanks?: Readonly<Record<string, string | number>>): string =>
      say(sentence, language, blanks);
    const tables = [
      wentTable(distributionsOf(state), t),
      reachedTable(reachedIn(state), t),
      agreeTable(concordsOf(state), concordsOf(state), t),
      linesTable(linesOfScheme(state), t),
      timesTable(timesOf(state), t),
    ];
    for (const { heads, rows, sheet } of tables) {
      expect(rows.length).toBeGreaterThan(0);
      expect(sheet).toMatch(/^[^?:*]{1,31}$/);
      for (const row of rows) expect(row).toHaveLength(heads[0]!.length);
      expect(JSON.stringify([heads, rows])).not.toMatch(/NaN|undefined|\{\w+\}/);
    }
  }
});

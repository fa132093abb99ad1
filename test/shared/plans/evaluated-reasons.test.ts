import { describe, expect, it } from 'vitest';
import type { AskedSubject } from '#shared/documents/parts/subjects.ts';
import type { Evaluation } from '#shared/model/evaluation.ts';
import { askedByEvaluation, isBelow, readExact, standingOverParts, totalOf } from '#shared/plans/evaluated.ts';
import { byPlan } from '#shared/plans/settings.ts';
import type { Attempt, Standing } from '#shared/plans/standing.ts';
import { aSitting } from '#test/support/sitting.ts';

// What a joined result rests on, said so that whoever failed can check it: which part decided, of which marks the mean is, what is lacking.

const SITTING = '00000000-0000-4000-8000-0000000000a1';
const asked: AskedSubject = { subject: 'process', because: byPlan('process_asked', '计划考核过程考核') };
const attempt = (
  part: number,
  outcome: Attempt['outcome'],
  mark: number | null,
  over: Partial<Attempt> = {},
): Attempt => ({
  ...{ subject: 'process', outcome, shown: mark === null ? '' : (mark / 100).toFixed(2), because: [] },
  ...{ on: `2026-11-0${String(part)}`, sittingId: SITTING, isClosed: true, attempt: null, part },
  ...(mark === null ? {} : { exact: `${String(mark)}/1` }),
  ...over,
});
const over = (join: 'each' | 'mean', own: readonly Attempt[], count = 3, passMark = 6000): Standing =>
  standingOverParts(asked, { count, join }, own, {
    ...{ passMark, settings: { validMonths: null } },
  });
const said = ({ state, shown, because }: Pick<Standing, 'state' | 'shown' | 'because'>) => [
  state,
  shown,
  ...because.map(({ code, text }) => `${code} ${text}`),
];
const three = (...marks: readonly number[]): Attempt[] =>
  marks.map((mark, at) => attempt(at + 1, mark >= 6000 ? 'passed' : 'failed', mark));

describe('a subject in parts says', () => {
  it('of which marks its mean is, and whether it reaches the mark', () => {
    expect(said(over('mean', three(5000, 6000, 7000)))).toEqual([
      ...['passed', '60.00'],
      'parts_reached 过程考核共 3 次，成绩 50.00、60.00、70.00，平均 60.00 分，达到 60.00 分',
    ]);
    expect(said(over('mean', three(5999, 6000, 6000)))).toEqual([
      ...['failed', '59.997'],
      'parts_below 过程考核共 3 次，成绩 59.99、60.00、60.00，平均 59.997 分，低于 60.00 分',
    ]);
  });

  it('that each was passed, with its marks', () => {
    expect(said(over('each', three(7000, 6000, 9050)))).toEqual([
      ...['passed', '73.50'],
      'parts_each 过程考核共 3 次，各次成绩 70.00、60.00、90.50，每次都合格',
    ]);
  });

  it.each([
    ['failed', 'each', 'failed', '不合格'],
    ['absent', 'mean', 'absent', '缺考'],
    ['void', 'mean', 'void', '违纪，成绩无效'],
    ['ineligible', 'each', 'ineligible', '资格不符，不予考核'],
    ['ineligible', 'mean', 'ineligible', '资格不符，不予考核'],
  ] as const)('which part decides against it: %s where %s counts', (outcome, join, state, words) => {
    const own = byPlan('own', '本次');
    const bad = attempt(2, outcome, outcome === 'failed' ? 5000 : null, { because: [own] });
    const standing = over(join, [attempt(1, 'passed', 7000), bad, attempt(3, 'passed', 9000)]);
    expect(said(standing)).toEqual([state, '', 'own 本次', `part_decides 过程考核第 2 次${words}`]);
    expect(standing.counts).toMatchObject({ outcome: state, shown: '', on: '2026-11-03', sittingId: SITTING });
  });

  it('what it waits for: nothing was taken, a part is missing, or a part is not decided', () => {
    const waits = (at: number): string => `parts_open 过程考核共 3 次，第 ${String(at)} 次还没有合格成绩`;
    expect(said(over('mean', []))).toEqual(['missing', '', waits(1)]);
    expect(over('mean', []).counts).toBeNull();
    for (const join of ['each', 'mean'] as const) {
      expect(said(over(join, three(7000, 8000)))).toEqual(['open', '', waits(3)]);
      const invalid = [attempt(1, 'passed', 7000), attempt(2, 'invalid', null), attempt(3, 'passed', 7000)];
      expect(said(over(join, invalid))).toEqual(['invalid', '', waits(2)]);
    }
  });

  it('nothing of a part that it does not have', () => {
    const stray = [...three(7000, 8000, 9000), attempt(4, 'failed', 1000), attempt(0, 'failed', 1000)];
    const standing = over('mean', stray);
    expect([standing.state, standing.shown, standing.attempts.length]).toEqual(['passed', '80.00', 3]);
    expect(standing.parts?.map(({ counts }) => counts?.part)).toEqual([1, 2, 3]);
  });

  it('as one attempt: of the last day, closed once all of them are, exact', () => {
    const [first, second, third] = three(7000, 8000, 9001);
    expect(over('mean', [first!, { ...second!, on: '2026-12-01' }, third!]).counts).toEqual({
      ...{ subject: 'process', on: '2026-12-01', sittingId: SITTING, outcome: 'passed', shown: '80.00' },
      ...{ isClosed: true, attempt: null, exact: '24001/3', because: expect.any(Array) as unknown },
    });
    const open = over('mean', [first!, { ...second!, isClosed: false }, third!]).counts;
    expect(open?.isClosed).toBe(false);
    const waiting = over('mean', [first!, second!]).counts;
    expect([waiting?.outcome, waiting?.isClosed, 'exact' in waiting!]).toEqual(['open', false, false]);
  });

  it('marks as they stand on a list where no sitting gave them exactly, and none of what is no mark', () => {
    const bare = (shown: string, exact?: string): Attempt => {
      const { exact: _, ...rest } = attempt(1, 'passed', 7000);
      return { ...rest, shown, ...(exact === undefined ? {} : { exact }) };
    };
    const of = (one: Attempt) => over('mean', [one, attempt(2, 'passed', 8000)], 2);
    expect(of(bare('70.00')).shown).toBe('75.00');
    expect(of(bare('70.25', '')).shown).toBe('75.13');
    for (const shown of ['合格', '70', '70.000', 'x70.00', '']) expect(of(bare(shown)).state).toBe('open');
    expect(said(of(bare('合格')))[2]).toContain('第 1 次还没有合格成绩');
  });
});

describe('an exact mark', () => {
  it('is two whole numbers, however large, and nothing else', () => {
    expect([readExact('17999/3'), readExact('0/1')]).toEqual([
      { num: 17_999, den: 3 },
      { num: 0, den: 1 },
    ]);
    expect(readExact('1234567890123456/3')?.num).toBe(1_234_567_890_123_456n);
    expect(readExact('123456789012345/3')?.num).toBe(123_456_789_012_345);
    for (const bad of ['', '6000', '/3', '6000/', '60.5/1', '-1/2', '1/2/3', ' 1/2', '1/x'])
      expect(readExact(bad)).toBeNull();
  });
});

describe('a total by weights', () => {
  const evaluation = (weights: readonly [number?, number?]): Evaluation => ({
    ...{ mode: 'combined', passMark: 6000, holds: 'practical' },
    subjects: (['practical', 'process'] as const).map((subject, at) => {
      const weight = weights[at];
      return { subject, ...(weight === undefined ? {} : { weight }) };
    }),
  });
  const standing = (subject: 'practical' | 'process', state: Standing['state'], mark: number | null): Standing => {
    const counts = mark === null ? null : { ...attempt(1, 'passed', mark), subject };
    const shown = mark === null ? '' : (mark / 100).toFixed(2);
    return { subject, state, shown, asked: asked.because, because: [], attempts: [], counts };
  };
  const total = (...standings: readonly Standing[]) => {
    const found = totalOf(standings, evaluation([60, 40]));
    return [found?.verdict, found?.shown, ...(found?.because ?? []).map(({ code, text }) => `${code} ${text}`)];
  };

  it('is one only where the evaluation has weights', () => {
    const both = [standing('practical', 'passed', 7000), standing('process', 'passed', 7000)];
    expect([totalOf(both, undefined), totalOf(both, evaluation([]))]).toEqual([null, null]);
  });

  it('reaches the mark or not, to the hundredth, and says by which terms', () => {
    expect(total(standing('practical', 'passed', 8000), standing('process', 'failed', 3000))).toEqual([
      ...['pass', '60.00'],
      'total_reached 折算总分 技能操作 80.00×60% + 过程考核 30.00×40% = 60.00 分，达到 60.00 分',
    ]);
    expect(total(standing('practical', 'passed', 8000), standing('process', 'failed', 2999))).toEqual([
      ...['fail', '59.996'],
      'total_below 折算总分 技能操作 80.00×60% + 过程考核 29.99×40% = 59.996 分，低于 60.00 分',
    ]);
  });

  it('cannot be made of who is gone, or of parts that were not all passed', () => {
    const passed = standing('practical', 'passed', 8000);
    for (const [state, words] of [
      ['absent', '缺考'],
      ['void', '违纪，成绩无效'],
      ['ineligible', '资格不符，不予考核'],
      ['failed', '不合格'],
    ] as const)
      expect(total(passed, standing('process', state, null))).toEqual([
        ...['fail', ''],
        `total_without 过程考核${words}，不能折算总分`,
      ]);
  });

  it('is open while a subject has no mark that counts', () => {
    const open = ['open', '', 'total_open 过程考核还没有成绩，不能折算总分'];
    expect(total(standing('practical', 'passed', 8000), standing('process', 'missing', null))).toEqual(open);
    expect(total(standing('practical', 'passed', 8000), standing('process', 'open', 9000))).toEqual(open);
    expect(total(standing('practical', 'passed', 8000), standing('process', 'passed', null))).toEqual(open);
  });

  it('lies below a mark only where there is a mark', () => {
    const below = (state: Standing['state'], mark: number | null): boolean =>
      isBelow(standing('process', state, mark), 6000);
    expect([below('failed', 5999), below('failed', 6000), below('passed', 7000)]).toEqual([true, false, false]);
    expect([below('absent', null), below('open', 5999)]).toEqual([false, false]);
  });
});

describe('what an evaluation asks', () => {
  const evaluation: Evaluation = {
    ...{ mode: 'process', passMark: 6000, holds: 'process', part: 1 },
    subjects: [
      { subject: 'process', weight: 40, parts: { count: 3, join: 'mean' } },
      { subject: 'theory', weight: 60 },
    ],
  };
  const askedIn = (id: string, over: Partial<Evaluation> = {}) => {
    const own = { ...evaluation, ...over };
    const sitting = aSitting({ policy: { id, version: '2', rulesHash: 'a'.repeat(64) }, evaluation: own });
    return askedByEvaluation(sitting, own).map(({ because: { code, article, text } }) => [code, article, text]);
  };

  it('stands by the clause that names its way, each subject with its weight and parts, theory first', () => {
    expect(askedIn('huangshi-reform')).toEqual([
      ['theory_asked', '（九）3', '过程考核，计划采用理论，占 60%'],
      ['process_asked', '（九）3', '过程考核，计划采用过程考核，占 40%，分 3 次，取平均'],
    ]);
  });

  it('stands by the plan where no document names its subjects', () => {
    const subjects: Evaluation['subjects'] = [{ subject: 'process', parts: { count: 2, join: 'each' } }];
    expect(askedIn('tianjin-enterprise', { subjects })).toEqual([
      ['process_asked', '计划规定', '过程化评价，文件没有规定科目，计划考核过程考核，分 2 次，每次都须合格'],
    ]);
    expect(askedIn('no-document', { subjects: [{ subject: 'process' }] })).toEqual([
      ['process_asked', '计划规定', '，文件没有规定科目，计划考核过程考核'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { readRoster } from '#shared/importing/read-roster.ts';
import { AS_SCORES, matchTheory, NOT_READ } from '#shared/plans/match-theory.ts';
import type { PlanBody, PlanEntry, TheoryRow } from '#shared/plans/plan-entry.ts';
import { mayKeep, planRecordOf } from '#shared/plans/plan-record.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { SCORE_COLUMNS } from '#shared/importing/candidate-layout.ts';
import { plainSheet } from '#shared/importing/cell.ts';
import { residentIdCheck } from '#shared/importing/resident-id.ts';

const PLAN = '00000000-0000-4000-8000-00000000000b';
const PEOPLE = [
  { name: '陈婷华', idNumber: '120000199001010015' },
  { name: '彭博', idNumber: '120000199002020020' },
  { name: '陈婷华', idNumber: '120000199003030036' },
  { name: '罗芳', idNumber: '120000199004040041' },
];
const [ANNA, BO, OTHER] = PEOPLE as [TheoryRow, TheoryRow, TheoryRow];
const imported = (
  scores: readonly TheoryRow[],
  over: Partial<Extract<PlanBody, { type: 'theory_imported' }>> = {},
) => ({
  ...{ type: 'theory_imported' as const, on: '2026-11-10', reason: '', scores: [...scores] },
  source: { file: '理论成绩.xlsx', sha256: 'a'.repeat(64), sheet: '成绩' },
  ...over,
});
const entry = (body: PlanBody, seq = 0): PlanEntry => ({
  ...{
    v: 1,
    planId: PLAN,
    seq,
    at: '2026-11-20T01:00:00.000Z',
    by: '赵洋浩',
    personId: PLAN,
    log: PLAN,
    prev: null,
    body,
  },
});

describe('a score roster', () => {
  const rowOf = ({ name, idNumber }: { name: string; idNumber: string }, theory: string): string[] => [
    ...['1', '001', name, '', idNumber, '某单位', '焊工', '三级', theory, '--', '--', '--'],
  ];
  const twoHeads = [
    [...Array.from({ length: 8 }, (_, at) => SCORE_COLUMNS[at] ?? ''), '考核成绩', '', '', ''],
    ['', '', '', '', '', '', '', '', ...SCORE_COLUMNS.slice(8)],
  ];
  const read = (rows: readonly (readonly string[])[]) =>
    readRoster(
      [
        plainSheet(
          '成绩',
          rows.map((row) => row.map((text) => ({ kind: 'text', text }))),
        ),
      ],
      { ...AS_SCORES, checkId: residentIdCheck('2026-11-28'), today: '2026-11-28' },
      { mapping: NOT_READ },
    );
  const match = (rows: readonly (readonly string[])[]) => {
    const { accepted, flaws } = read(rows);
    return matchTheory(accepted, PEOPLE, flaws);
  };
  test.each([
    ['with two rows of heads', twoHeads],
    ['with one', [[...SCORE_COLUMNS]]],
    ['with no more than it needs', [['姓名', '身份证号', '理论成绩']]],
  ])('%s is matched by number and name', (_, heads) => {
    const rows = PEOPLE.map((one, at) =>
      heads[0]?.length === 3 ? [one.name, one.idNumber, String(60 + at)] : rowOf(one, String(60 + at)),
    );
    const { matched, findings } = match([...heads, ...rows.reverse()]);
    expect(findings).toEqual([]);
    expect(Object.fromEntries(matched.map(({ idNumber, score }) => [idNumber, score]))).toEqual(
      Object.fromEntries(PEOPLE.map(({ idNumber }, at) => [idNumber, (60 + at) * 100])),
    );
  });
  test('says of every row why it stays out', () => {
    const { matched, findings } = match([
      [...SCORE_COLUMNS],
      rowOf(ANNA, '100.5'),
      rowOf({ name: '陈婷花', idNumber: BO.idNumber }, '70'),
      rowOf({ name: '彭博', idNumber: '120000199005050057' }, '70'),
      rowOf(OTHER, '--'),
      rowOf(PEOPLE[3]!, '合格'),
    ]);
    expect(matched).toEqual([]);
    expect(findings.map(({ kind, sheetRow }) => `${kind} ${String(sheetRow)}`)).toEqual([
      'out_of_range 2',
      'name_differs 3',
      'unknown 4',
      'score_missing 5',
      'score_unreadable 6',
    ]);
    expect(match([[...SCORE_COLUMNS], rowOf(ANNA, '-1')]).findings[0]?.kind).toBe('out_of_range');
    expect(match([[...SCORE_COLUMNS], rowOf(ANNA, '缺考')]).matched[0]?.score).toBe('absent');
  });
  test('takes neither row of somebody who stands in it twice', () => {
    const { matched, findings } = match([[...SCORE_COLUMNS], rowOf(ANNA, '70'), rowOf(ANNA, '50'), rowOf(BO, '80')]);
    expect(matched.map(({ idNumber }) => idNumber)).toEqual([BO.idNumber]);
    expect(findings).toMatchObject([{ kind: 'twice', sheetRow: 2 }]);
  });
});

describe('the record of a plan', () => {
  const scored = (one: TheoryRow, score: TheoryRow['score']): TheoryRow => ({ ...one, score });
  const first = entry(imported([scored(ANNA, 7000), scored(BO, 'absent')]));
  test('keeps a score, and both where one puts another right', () => {
    const record = planRecordOf([first, entry(imported([scored(ANNA, 7100)], { reason: '登分有误' }), 1)]);
    expect(record.theory[0]?.scores).toEqual([{ score: 7100, on: '2026-11-10' }]);
    expect(record.corrections).toMatchObject([{ old: 7000, fresh: 7100, reason: '登分有误', by: '赵洋浩', seq: 1 }]);
    expect(record.files.map(({ count, source }) => `${source.file} ${String(count)}`)).toEqual([
      '理论成绩.xlsx 2',
      '理论成绩.xlsx 1',
    ]);
  });
  test('keeps one of a later day beside it', () => {
    const record = planRecordOf([first, entry(imported([scored(BO, 8000)], { on: '2026-12-10' }), 1)]);
    expect(record.theory[1]?.scores).toHaveLength(2);
    expect(record.corrections).toEqual([]);
  });
  test('takes only people of the plan, each once, and only what is new', () => {
    const record = planRecordOf([first]);
    const says = (body: Parameters<typeof mayKeep>[2]) => mayKeep(record, PEOPLE, body);
    expect(says(imported([scored({ ...ANNA, name: '陈婷花' }, 1)]))).toEqual({ kind: 'plan_person_unknown', count: 1 });
    expect(says(imported([scored(OTHER, 1), scored(OTHER, 2)]))).toEqual({ kind: 'plan_person_twice', count: 1 });
    expect(says(imported([scored(ANNA, 7000)]))).toEqual({ kind: 'plan_nothing_new', count: 0 });
    expect(says(imported([scored(ANNA, 7100), scored(OTHER, 1)]))).toEqual({ kind: 'plan_reason_needed', count: 1 });
    expect(says(imported([scored(ANNA, 7100)], { reason: '登分有误' }))).toBeNull();
    expect(says(imported([scored(ANNA, 7000), scored(OTHER, 1)]))).toBeNull();
    expect(says({ type: 'plan_settled', settings: FIRST_SETTINGS, reason: '' })?.kind).toBe('plan_nothing_new');
  });
});

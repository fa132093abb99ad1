import { expect, test } from 'vitest';
import { EVERY_SITTING, sittingsWith, standingIn, yearsOf } from '#renderer/features/home/sitting-filter.ts';
import { aSummary } from '#test/gallery/homes.ts';
import { aSitting } from '#test/support/sitting.ts';

const sittings = [
  aSummary({
    sitting: aSitting({ title: '焊工第一场', occupation: '焊工', room: '焊接实训室', heldOn: '2026-11-20' }),
  }),
  aSummary({ sitting: aSitting({ title: '电工第一场', occupation: '电工', room: '电气室', heldOn: '2025-03-02' }) }),
  aSummary({ practice: true, sitting: aSitting({ title: '模拟考核', occupation: '钳工' }) }),
  aSummary({ sitting: null, lastAt: '2024-01-05T02:00:00.000Z' }),
  aSummary({ sitting: null, lastAt: null }),
];
const NONE_AWAY = { away: new Set<string>(), damaged: false };
const titles = (filter: Partial<typeof EVERY_SITTING>) =>
  sittingsWith({ ...EVERY_SITTING, ...filter }, sittings, NONE_AWAY).map(({ sitting }) => sitting?.title ?? null);

test('every word has to occur, wherever it stands', () => {
  expect(titles({})).toHaveLength(5);
  expect(titles({ query: ' 焊工 2026-11 ' })).toEqual(['焊工第一场']);
  expect(titles({ query: '第一场' })).toEqual(['焊工第一场', '电工第一场']);
  expect(titles({ query: '电气室' })).toEqual(['电工第一场']);
  expect(titles({ query: 'ADVANCED 电工' })).toEqual(['电工第一场']);
  expect(titles({ query: '没有' })).toEqual([]);
});

test('practice and years are told apart; what cannot be read keeps the year of its last entry', () => {
  expect(titles({ area: 'practice' })).toEqual(['模拟考核']);
  expect(titles({ area: 'real' })).toEqual(['焊工第一场', '电工第一场', null, null]);
  expect(yearsOf(sittings)).toEqual(['2026', '2025', '2024']);
  expect(titles({ year: '2025' })).toEqual(['电工第一场']);
  expect(titles({ year: '2024' })).toEqual([null]);
});

test('what was put away is shown only to who looks there, unless its journal needs somebody', () => {
  const [open, closed, gone, away, broken] = [
    aSummary({}, '未结束'),
    aSummary({ closed: true }, '已结束'),
    aSummary({ closed: true, voided: '重复建立' }, '作废'),
    aSummary({ closed: true }, '归档'),
    aSummary({ closed: true, problem: { kind: 'chain_broken', seq: 3 } }, '要看的'),
  ];
  const all = [open, closed, gone, away, broken];
  const archive = { away: new Set([away.log, broken.log]), damaged: false };
  const shown = (state: typeof EVERY_SITTING.state) =>
    sittingsWith({ ...EVERY_SITTING, state }, all, archive).map(({ sitting }) => sitting?.title);
  expect(shown('all')).toEqual(['未结束', '已结束', '作废', '要看的']);
  expect(shown('open')).toEqual(['未结束']);
  expect(shown('closed')).toEqual(['已结束', '要看的']);
  expect(shown('void')).toEqual(['作废']);
  expect(shown('archived')).toEqual(['归档']);
  expect(all.map((one) => standingIn(archive, one))).toEqual(['open', 'closed', 'void', 'archived', 'closed']);
});

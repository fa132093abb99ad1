import { expect, test } from 'vitest';
import { EVERY_SITTING, sittingsWith, yearsOf } from '#renderer/features/home/sitting-filter.ts';
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
const titles = (filter: Partial<typeof EVERY_SITTING>) =>
  sittingsWith({ ...EVERY_SITTING, ...filter }, sittings).map(({ sitting }) => sitting?.title ?? null);

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

import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { ok } from '#shared/base/result.ts';
import type { AgendaItem, Standing } from '#shared/documents/desk/agenda.ts';
import {
  deskCalendar,
  deskItems,
  groupCounts,
  groupOf,
  waitingForYear,
  yearsOwed,
  type DeskGroup,
  type DeskItem,
  type SittingDuties,
} from '#shared/documents/desk/desk-agenda.ts';
import type { Duty } from '#shared/documents/parts/duty.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { aSitting } from '#test/support/sitting.ts';

const BECAUSE = { code: 'due', source: '津人社规字', article: '四', text: '到期' };
const duty = (rule: string): Duty => ({
  ...{ rule, title: ['成绩上报', 'Report the results'], passive: false, from: [] },
  applies: () => true,
  due: () => ok({ on: '2026-11-20', because: BECAUSE }),
});
const due = (rule: string, on: string, standing: Standing): AgendaItem => ({
  ...{ duty: duty(rule), doneOn: null, kind: 'due', on, because: BECAUSE, standing },
});
const dateless = (rule: string, doneOn: string | null = null): AgendaItem => ({
  ...{ duty: duty(rule), doneOn, kind: 'dates_missing', names: ['endedOn'] },
});
const waiting = (rule: string, year: number, doneOn: string | null = null): AgendaItem => ({
  ...{ duty: duty(rule), doneOn, kind: 'calendar_missing', year },
});
const of = (over: Partial<Sitting>, ...items: readonly AgendaItem[]): SittingDuties => ({
  ...{ sitting: aSitting(over), items, years: [], kept: [] },
});
const rulesOf = (items: readonly DeskItem[]) => items.map(({ item }) => item.duty.rule);

describe('the duties of the desk', () => {
  const OVERDUE: Standing = { kind: 'overdue' };
  const one = of(
    { heldOn: '2026-11-20', title: '乙' },
    due('b.early', '2026-11-02', OVERDUE),
    due('b.late', '2026-11-09', OVERDUE),
    dateless('b.first'),
    waiting('b.second', 2027),
    dateless('b.third'),
  );
  const two = of(
    { heldOn: '2026-11-20', title: '甲' },
    due('a.early', '2026-11-01', OVERDUE),
    due('a.late', '2026-11-09', OVERDUE),
    dateless('a.first'),
  );
  const three = of({ heldOn: '2026-11-19', title: '丙' }, due('c.late', '2026-11-09', OVERDUE), dateless('c.first'));
  const inOrder = [
    ...['a.early', 'b.early', 'c.late', 'b.late', 'a.late'],
    ...['c.first', 'b.first', 'b.second', 'b.third', 'a.first'],
  ];

  it('come by their day, then by the day and the title of the sitting, and else as the sitting has them', () => {
    // 乙 (U+4E59) stands before 甲 (U+7532)
    expect(rulesOf(deskItems([one, two, three]))).toEqual(inOrder);
    expect(rulesOf(deskItems([three, two, one]))).toEqual(inOrder);
  });

  it('stand beside their own sitting', () => {
    expect(deskItems([three, of({}, dateless('d.first'))])[0]).toEqual({
      sitting: three.sitting,
      item: three.items[0],
    });
    expect([deskItems([]), deskItems([of({})])]).toEqual([[], []]);
  });
});

describe('where a duty stands', () => {
  const ahead = (days: number): Standing => ({ kind: 'ahead', days, workingDays: null });
  const cases: readonly (readonly [string, AgendaItem, DeskGroup])[] = [
    ['past its day', due('a', '2026-11-19', { kind: 'overdue' }), 'overdue'],
    ['due today', due('a', '2026-11-20', { kind: 'today' }), 'soon'],
    ['due tomorrow', due('a', '2026-11-21', ahead(1)), 'soon'],
    ['due in seven days', due('a', '2026-11-27', ahead(7)), 'soon'],
    ['due in eight days', due('a', '2026-11-28', ahead(8)), 'later'],
    ['done', due('a', '2026-11-20', { kind: 'done' }), 'settled'],
    ['done late', due('a', '2026-11-20', { kind: 'done-late' }), 'settled'],
    ['run out', due('a', '2026-11-19', { kind: 'over' }), 'settled'],
    ['without a date', dateless('a'), 'lacking'],
    ['without a date, but done', dateless('a', '2026-11-18'), 'settled'],
    ['without a calendar', waiting('a', 2027), 'lacking'],
    ['without a calendar, but done', waiting('a', 2027, '2026-11-18'), 'settled'],
  ];
  it.each(cases)('%s', (_, item, group) => {
    expect(groupOf(item)).toBe(group);
  });

  it('is counted for each group', () => {
    const sitting = aSitting();
    expect(groupCounts(cases.map(([, item]) => ({ sitting, item })))).toEqual({
      ...{ overdue: 1, soon: 3, lacking: 2, later: 1, settled: 5 },
    });
    expect(groupCounts([])).toEqual({ overdue: 0, soon: 0, lacking: 0, later: 0, settled: 0 });
  });
});

it('only what lacks the calendar of that very year waits for it', () => {
  const items = deskItems([
    of(
      {},
      due('due', '2027-01-04', { kind: 'ahead', days: 45, workingDays: null }),
      dateless('dateless'),
      waiting('waits-2027', 2027),
      waiting('waits-2028', 2028),
    ),
  ]);
  expect(rulesOf(waitingForYear(items, 2027))).toEqual(['waits-2027']);
  expect(rulesOf(waitingForYear(items, 2028))).toEqual(['waits-2028']);
  expect(waitingForYear(items, 2026)).toEqual([]);
});

describe('the holidays of the desk', () => {
  const next = (daysOff: readonly string[]) => ({ year: 2027, notice: '试', daysOff, workingWeekends: [] });
  it('are those that ship with the app where nothing else is known', () => {
    expect(deskCalendar([])).toEqual(BUNDLED_CALENDAR);
    expect(deskCalendar([of({})])).toEqual(BUNDLED_CALENDAR);
  });

  it('are what the computer says over what a sitting brought', () => {
    const brought = { ...of({}), years: [next(['2027-01-01'])] };
    const added = (installed?: Parameters<typeof deskCalendar>[1]) =>
      [...deskCalendar([brought], installed).daysOff].filter((day) => day.startsWith('2027'));
    expect([added(), added([next(['2027-01-04'])])]).toEqual([['2027-01-01'], ['2027-01-04']]);
  });

  it.each([
    ['2027-10-31', [2027]],
    ['2027-11-01', [2027, 2028]],
    ['2027-12-31', [2027, 2028]],
    ['2026-12-01', [2027]],
    ['2026-10-31', []],
  ] as const)('owe on %s the years %j', (today, years) => {
    expect(yearsOwed(BUNDLED_CALENDAR, today)).toEqual(years);
  });
});

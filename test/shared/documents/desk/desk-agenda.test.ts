import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR, BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { buildCalendar } from '#shared/base/calendar/working-days.ts';
import {
  deskCalendar,
  deskItems,
  dutiesIn,
  groupCounts,
  groupOf,
  waitingForYear,
  yearsOwed,
} from '#shared/documents/desk/desk-agenda.ts';
import { adoptYears } from '#shared/documents/desk/calendar-of.ts';
import { DUTY_FACTS } from '#shared/documents/parts/duty-dates.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE, type SittingState } from '#shared/record/state.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const TODAY = '2026-11-20';
const NEXT = { year: 2027, notice: '国办发明电〔2026〕1 号', daysOff: ['2027-01-01'], workingWeekends: [] };

function stateWith(facts: Readonly<Record<string, string>>): SittingState {
  const { state } = readySitting({
    policy: { id: 'tianjin-appraisal', version: '1', rulesHash: 'a'.repeat(64) },
    level: 'technician',
  });
  const body = { type: 'facts_stated', rule: DUTY_FACTS, candidateId: null, facts } as const;
  return foldAll(state, linksOf(state.sitting!, [[body, null]], state));
}
const dutiesWith = (facts: Readonly<Record<string, string>>) => dutiesIn(stateWith(facts), TODAY)!;

describe('the calendar of the office', () => {
  it('has the duties of every sitting by day, those without a day last', () => {
    const late = dutiesWith({ theoryEndedOn: '2026-11-02' });
    const early = dutiesWith({ theoryEndedOn: '2026-10-12' });
    const items = deskItems([late, early]);
    expect(items).toHaveLength(late.items.length + early.items.length);
    const days = items.map(({ item }) => (item.kind === 'due' ? item.on : 'none'));
    expect(days).toEqual([...days].sort());
    expect(items.at(-1)!.item.kind).not.toBe('due');
  });

  it('tells what is overdue, what is soon, what lacks a date', () => {
    const items = deskItems([
      dutiesWith({ publicityEndsOn: '2026-10-12' }),
      dutiesWith({ publicityEndsOn: '2026-11-27' }),
    ]);
    const counts = groupCounts(items);
    expect(counts.overdue).toBeGreaterThan(0);
    expect(counts.lacking).toBeGreaterThan(0);
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(items.length);
    for (const { item } of items) if (item.kind === 'dates_missing') expect(groupOf(item)).toBe('lacking');
  });

  it('is empty of a journal without a sitting', () => {
    expect(dutiesIn(EMPTY_STATE, TODAY)).toBeNull();
  });
});

describe('a year whose holidays are not known', () => {
  it('is owed from November of the year before on', () => {
    expect(yearsOwed(BUNDLED_CALENDAR, '2026-10-31')).toEqual([]);
    expect(yearsOwed(BUNDLED_CALENDAR, '2026-11-01')).toEqual([2027]);
    expect(yearsOwed(BUNDLED_CALENDAR, '2027-01-02')).toEqual([2027]);
    expect(yearsOwed(buildCalendar([...BUNDLED_YEARS, NEXT]), '2026-11-01')).toEqual([]);
  });

  it('names what waits for it, until any sitting has it', () => {
    const before = dutiesWith({ publicityEndsOn: '2026-12-30', receivedOn: '2026-12-30' });
    const waiting = waitingForYear(deskItems([before]), 2027);
    expect(waiting.length).toBeGreaterThan(0);
    const state = stateWith({ publicityEndsOn: '2026-12-30', receivedOn: '2026-12-30' });
    const after = foldAll(state, linksOf(state.sitting!, [[adoptYears(state, [NEXT]), null]], state));
    const duties = dutiesIn(after, TODAY)!;
    expect(waitingForYear(deskItems([duties]), 2027)).toEqual([]);
    expect(yearsOwed(deskCalendar([before, duties]), TODAY)).toEqual([]);
  });
});

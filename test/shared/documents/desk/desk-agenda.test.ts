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
import { earliestByPlan } from '#shared/documents/desk/retention.ts';
import { adoptYears } from '#shared/documents/desk/calendar-of.ts';
import { DUTY_FACTS } from '#shared/documents/parts/duty-dates.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
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

describe('what is kept, and until when', () => {
  const held = (endedOn: string, plan?: { planId: string; title: string }) => {
    const { state } = readySitting({
      policy: { id: 'chongqing-crossover', version: '1', rulesHash: 'a'.repeat(64) },
      ...(plan === undefined
        ? {}
        : {
            plan: {
              ...plan,
              ...{ people: 9, applicants: 9, share: 3 },
              source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
            },
          }),
    });
    const body = { type: 'facts_stated', rule: DUTY_FACTS, candidateId: null, facts: { endedOn } } as const;
    return dutiesIn(foldAll(state, linksOf(state.sitting!, [[body, null]], state)), TODAY)!;
  };

  it('is five years from the end for videos and files, and for good for the papers that 六（六） names', () => {
    const { kept } = held('2026-11-21');
    expect(kept.map(({ title: [zh], mayGoFrom }) => [zh, mayGoFrom])).toEqual([
      ['视频资料', '2031-11-22'],
      ['其他电子资料', '2031-11-22'],
      ['贯通评价工作方案', null],
      ['申报表', null],
      ['专家及考评员签字确认的评审及评价表', null],
      ['获证人员名册', null],
    ]);
    expect(new Set(kept.map(({ because }) => because.article))).toEqual(new Set(['六（六）']));
  });

  it('is the last of its sittings for a plan, and nothing where the document does not speak of it', () => {
    const plan = { planId: '11111111-2222-4333-8444-666666666666', title: '第三批' };
    const silent = dutiesWith({});
    expect(silent.kept).toEqual([]);
    expect(
      earliestByPlan([held('2026-11-21', plan), held('2026-12-05', plan), held('2026-11-30', plan), silent]),
    ).toEqual([{ plan, sittings: 3, mayGoFrom: '2031-12-06' }]);
  });
});

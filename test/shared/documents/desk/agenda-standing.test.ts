import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { ok } from '#shared/base/result.ts';
import { agendaKey, agendaOf, standingOf, workingDaysBetween } from '#shared/documents/desk/agenda.ts';
import { DUTY_FACTS } from '#shared/documents/parts/duty-dates.ts';
import type { Duty } from '#shared/documents/parts/duty.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { after, readyUnder, stating } from '#test/support/conditions.ts';

const context = (today: string) => ({ calendar: BUNDLED_CALENDAR, today });
const duty = (passive: boolean): Duty => ({
  ...{ rule: 'tj.appraisal.report-deadline', title: ['成绩上报', 'Report the results'], passive, from: [] },
  applies: () => true,
  due: () => ok({ on: '2026-11-20', because: { code: 'due', source: '津人社规字', article: '四', text: '到期' } }),
});

describe('how a duty of 2026-11-20 stands', () => {
  const ahead = (days: number, workingDays: number | null) => ({ kind: 'ahead', days, workingDays });
  it.each([
    ['2026-11-21', null, 'overdue', 'over'],
    ['2026-11-20', null, 'today', 'today'],
    ['2026-11-21', '2026-11-19', 'done', 'done'],
    ['2026-11-21', '2026-11-20', 'done', 'done'],
    ['2026-11-21', '2026-11-21', 'done-late', 'done-late'],
    ['2026-11-19', '2026-11-21', 'done-late', 'done-late'],
  ] as const)('on %s, done on %s', (today, doneOn, active, passive) => {
    const standing = (isPassive: boolean) => standingOf(duty(isPassive), '2026-11-20', doneOn, context(today));
    expect([standing(false), standing(true)]).toEqual([{ kind: active }, { kind: passive }]);
  });

  it.each([
    ['2026-11-20', '2026-11-21', ahead(1, 0)],
    ['2026-11-20', '2026-11-23', ahead(3, 1)],
    ['2026-11-20', '2026-11-27', ahead(7, 5)],
    ['2026-12-31', '2027-01-01', ahead(1, null)],
  ])('from %s a day of %s lies ahead', (today, on, standing) => {
    expect(standingOf(duty(false), on, null, context(today))).toEqual(standing);
  });

  it('counts no working day up to the day itself', () => {
    expect(workingDaysBetween(BUNDLED_CALENDAR, '2026-11-20', '2026-11-20')).toBe(0);
    expect(workingDaysBetween(BUNDLED_CALENDAR, '2026-11-20', '2026-11-19')).toBe(0);
  });
});

it('tells a duty of one person from that of another, and from one of the whole sitting', () => {
  const item = { duty: duty(false), doneOn: null, kind: 'dates_missing', names: [] } as const;
  expect([agendaKey(item), agendaKey({ ...item, person: 'a' }), agendaKey({ ...item, person: 'b' })]).toEqual([
    'tj.appraisal.report-deadline',
    'tj.appraisal.report-deadline-a',
    'tj.appraisal.report-deadline-b',
  ]);
});

describe('the agenda', () => {
  it('is empty before a sitting is opened', () => {
    expect(agendaOf(EMPTY_STATE, context('2026-11-20'))).toEqual([]);
  });

  it('keeps the order of its document where no day is known', () => {
    const { state } = readyUnder('tianjin-appraisal', { level: 'technician', procedure: 'review' });
    expect(agendaOf(state, context('2026-11-20')).map((item) => [agendaKey(item), item.kind])).toEqual([
      ['tj.review.hand-in', 'dates_missing'],
      ['tj.review.completion', 'dates_missing'],
      ['tj.review.re-review', 'dates_missing'],
      ['tj.appraisal.report-deadline', 'dates_missing'],
    ]);
  });

  it('puts a day that is known before those that are not, and says which dates these lack', () => {
    const { state } = readyUnder('tianjin-chief', { level: 'special' });
    const known = after(state, stating(DUTY_FACTS, { publicityStartsOn: '2026-09-25' }));
    expect(
      agendaOf(known, context('2026-10-10')).map((item) => [
        agendaKey(item),
        item.kind === 'due' ? item.standing : item.kind === 'dates_missing' ? item.names : item.year,
      ]),
    ).toEqual([
      ['tj.chief.publicity', { kind: 'over' }],
      ['tj.chief.appraisal', ['appointedOn', 'nextAppraisalOn']],
    ]);
    const appointed = stating(DUTY_FACTS, { appointedOn: '2026-10-12', nextAppraisalOn: '2027-10-12' });
    expect(agendaOf(after(state, appointed), context('2026-10-10')).map(agendaKey)).toEqual([
      ...['tj.chief.appraisal', 'tj.chief.publicity'],
    ]);
  });
});

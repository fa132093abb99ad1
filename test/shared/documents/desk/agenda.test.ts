import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { agendaOf, workingDaysBetween } from '#shared/documents/desk/agenda.ts';
import { adoptYears, calendarOf, isCountedBy, yearsToAdopt } from '#shared/documents/desk/calendar-of.ts';
import { DUTY_FACTS } from '#shared/documents/parts/duty-dates.ts';
import { monthOf } from '#shared/documents/desk/month.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';
import { by } from '#test/support/moment.ts';

const stateOf = (id: string, over: Partial<Sitting> = {}): SittingState =>
  readySitting({ policy: { id, version: '1', rulesHash: 'a'.repeat(64) }, ...over }).state;
const after = (state: SittingState, ...bodies: Body[]): SittingState =>
  foldAll(
    state,
    linksOf(
      state.sitting!,
      bodies.map((body) => [body, null]),
      state,
    ),
  );
const dates = (facts: Extract<Body, { type: 'facts_stated' }>['facts']): Body => ({
  type: 'facts_stated',
  rule: DUTY_FACTS,
  candidateId: null,
  facts,
});
const agenda = (state: SittingState, today = '2026-11-20') => agendaOf(state, { calendar: calendarOf(state), today });
const shown = (state: SittingState, today?: string) =>
  agenda(state, today).map((item) => [item.duty.rule, item.kind === 'due' ? item.on : item.kind]);

describe('a plan', () => {
  it.each([
    ['tianjin-enterprise', '报送实施计划'],
    ['chongqing-crossover', '报备'],
  ])('is not called filed under %s where nothing was filed', (id, what) => {
    const item = agenda(stateOf(id))[0]!;
    const text = item.kind === 'due' ? item.because.text : '';
    expect(text).toContain('2026-11-06');
    expect(text).toContain(what);
    expect(text).not.toMatch(/符合规定|逾期/);
    expect(item.doneOn).toBeNull();
  });
});

describe('the duties of a sitting', () => {
  it('are those of its document, in the order of their days', () => {
    const tianjin = stateOf('tianjin-appraisal', { level: 'technician' });
    expect(shown(tianjin).every(([, day]) => day === 'dates_missing')).toBe(true);
    const known = after(
      tianjin,
      dates({ theoryEndedOn: '2026-11-18', receivedOn: '2026-11-30', publicityEndsOn: '2026-11-27' }),
    );
    expect(shown(known)).toEqual([
      ['tj.review.hand-in', '2026-11-27'],
      ['tj.appraisal.report-deadline', '2026-12-04'],
      ['tj.review.completion', '2026-12-30'],
    ]);
    expect(shown(stateOf('tianjin-enterprise'))).toEqual([
      ['tj.enterprise.plan-deadline', '2026-11-06'],
      ['tj.enterprise.result-deadline', '2026-12-04'],
    ]);
    expect(shown(stateOf('chongqing-crossover', { procedure: 'panel' }))).toEqual([
      ['cq.plan', '2026-11-06'],
      ['cq.retention', '2031-11-20'],
    ]);
    const review = stateOf('tianjin-appraisal', { level: 'technician', procedure: 'review' });
    // the material is due after the practical exam, not after the review that it is for
    const handIn = (facts: Parameters<typeof dates>[0]) =>
      shown(after(review, dates({ theoryEndedOn: '2026-11-01', ...facts }))).find(
        ([rule]) => rule === 'tj.review.hand-in',
      );
    expect(handIn({})).toEqual(['tj.review.hand-in', 'dates_missing']);
    expect(handIn({ practicalEndedOn: '2026-11-02' })).toEqual(['tj.review.hand-in', '2026-11-09']);
    const failed = after(review, dates({ reviewFailedOn: '2028-02-29' }));
    const again = agenda(failed).find(({ duty }) => duty.rule === 'tj.review.re-review');
    expect(again).toMatchObject({ kind: 'due', on: '2029-02-28', because: { article: '综合评审工作流程 四' } });
    expect(again?.kind === 'due' && again.because.text).toContain('一年期限 2029-02-28');
    const chief = stateOf('tianjin-chief', { level: 'special' });
    expect(shown(after(chief, dates({ publicityStartsOn: '2026-09-25' })))).toEqual([
      ['tj.chief.publicity', '2026-10-09'],
      ['tj.chief.appraisal', 'dates_missing'],
    ]);
    const appointed = dates({ appointedOn: '2026-10-12', nextAppraisalOn: '2027-10-12' });
    expect(shown(after(chief, appointed))[0]).toEqual(['tj.chief.appraisal', '2027-10-12']);
    expect(shown(stateOf('huangshi-reform'))).toEqual([]);
  });

  it('stand as today and the day they were done have it', () => {
    const state = stateOf('tianjin-enterprise');
    const standing = (today: string, from = state) =>
      agenda(from, today).flatMap((item) =>
        item.kind === 'due' && item.duty.rule === 'tj.enterprise.result-deadline' ? [item.standing] : [],
      )[0];
    expect(standing('2026-12-03')).toEqual({ kind: 'ahead', days: 1, workingDays: 1 });
    expect(standing('2026-12-04')).toEqual({ kind: 'today' });
    expect(standing('2026-12-05')).toEqual({ kind: 'overdue' });
    const done = (on: string) => after(state, dates({ done: { 'tj.enterprise.result-deadline': on } }));
    expect(standing('2026-12-09', done('2026-12-04'))).toEqual({ kind: 'done' });
    expect(standing('2026-12-09', done('2026-12-05'))).toEqual({ kind: 'done-late' });
  });

  it('takes a plan as filed on the day that its condition states', () => {
    const filed: Body = {
      type: 'facts_stated',
      rule: 'tj.enterprise.plan-deadline',
      candidateId: null,
      facts: { filedOn: '2026-11-06' },
    };
    expect(agenda(after(stateOf('tianjin-enterprise'), filed))[0]).toMatchObject({
      doneOn: '2026-11-06',
      standing: { kind: 'done' },
    });
  });

  it('ignores dates that do not exist', () => {
    const state = after(stateOf('tianjin-enterprise'), dates({ endedOn: '2026-02-30' }));
    expect(shown(state)[1]).toEqual(['tj.enterprise.result-deadline', '2026-12-04']);
  });

  it('may be stated after the closing entry and leave signatures alone', () => {
    const signed = { ...stateOf('tianjin-enterprise'), signatures: [{}] as unknown as SittingState['signatures'] };
    const closed = { ...signed, closing: {} as unknown as SittingState['closing'] };
    expect(mayRecord(closed, dates({ endedOn: '2026-11-21' }), by(null)).ok).toBe(true);
    const other: Body = { type: 'facts_stated', rule: 'cq.plan', candidateId: null, facts: {} };
    expect(mayRecord(closed, other, by(null)).ok).toBe(false);
    expect(after(signed, dates({})).signatures).toHaveLength(1);
    expect(after(signed, other).signatures).toHaveLength(0);
  });
});

describe('calendars', () => {
  const year: YearCalendar = {
    year: 2027,
    notice: '国办发明电〔2026〕9号',
    daysOff: ['2027-01-01'],
    workingWeekends: [],
  };

  it('are missed by name, and found once imported', () => {
    const state = stateOf('tianjin-enterprise', { heldOn: '2026-12-28' });
    expect(agenda(state).at(-1)).toMatchObject({ kind: 'calendar_missing', year: 2027 });
    const imported = after(state, adoptYears(state, [year]));
    expect(shown(imported).at(-1)).toEqual(['tj.enterprise.result-deadline', '2027-01-12']);
  });

  it('replace the same year imported before', () => {
    const state = stateOf('tianjin-enterprise', { heldOn: '2026-12-28' });
    const first = after(state, adoptYears(state, [{ ...year, daysOff: [] }]));
    const second = after(first, adoptYears(first, [year]));
    expect(calendarOf(second).daysOff.has('2027-01-01')).toBe(true);
    expect(shown(first).at(-1)?.[1]).toBe('2027-01-11');
    expect(shown(second).at(-1)?.[1]).toBe('2027-01-12');
  });

  it('confirmed on the computer count where the sitting has none of that year, and are taken into it', () => {
    const state = stateOf('tianjin-enterprise', { heldOn: '2026-12-28' });
    expect(calendarOf(state, [year]).daysOff.has('2027-01-01')).toBe(true);
    expect(yearsToAdopt(state, [year])).toEqual([year]);
    const adopted = after(state, adoptYears(state, [year]));
    const corrected = { ...year, daysOff: ['2027-01-01', '2027-01-04'] };
    expect(yearsToAdopt(adopted, [corrected])).toEqual([]);
    expect(calendarOf(adopted, [corrected]).daysOff.has('2027-01-04')).toBe(false);
    // what ships with the app is what a sitting from before a correction was counted by
    const later = { year: 2026, notice: '更正', daysOff: ['2026-11-20'], workingWeekends: [] };
    expect(calendarOf(state, [later]).daysOff.has('2026-11-20')).toBe(false);
    expect(yearsToAdopt(state, [later])).toEqual([]);
  });

  it('are taken in only as they were confirmed', () => {
    const state = stateOf('tianjin-enterprise');
    const entry = adoptYears(state, [year]);
    expect(isCountedBy(state, entry, [year])).toBe(true);
    expect(isCountedBy(state, entry, [])).toBe(false);
    expect(isCountedBy(state, entry, [{ ...year, daysOff: [] }])).toBe(false);
    const kept = after(state, entry);
    expect(isCountedBy(kept, adoptYears(kept, []), [])).toBe(true);
    expect(isCountedBy(state, { ...entry, facts: { years: [{ year: 2027 }] } }, [year])).toBe(false);
    expect(isCountedBy(state, { ...entry, facts: {} }, [year])).toBe(false);
    expect(isCountedBy(state, dates({}), [])).toBe(true);
  });

  it('count working days with make-up days, and not at all into a year nobody has', () => {
    expect(workingDaysBetween(BUNDLED_CALENDAR, '2026-09-30', '2026-10-10')).toBe(3);
    expect(workingDaysBetween(BUNDLED_CALENDAR, '2026-12-30', '2027-01-04')).toBeNull();
  });

  it('draw a month from Monday on, with holidays and make-up days', () => {
    const weeks = monthOf(BUNDLED_CALENDAR, '2026-10-15');
    expect(weeks[0]?.map(({ date }) => date.slice(5))).toEqual([
      '09-28',
      '09-29',
      '09-30',
      '10-01',
      '10-02',
      '10-03',
      '10-04',
    ]);
    expect(weeks.at(-1)?.at(-1)?.date).toBe('2026-11-01');
    const kind = (date: string) => weeks.flat().find((day) => day.date === date)?.kind;
    expect(['2026-10-01', '2026-10-10', '2026-10-11', '2026-10-12'].map(kind)).toEqual([
      'off',
      'make-up',
      'weekend',
      'working',
    ]);
    expect(monthOf(BUNDLED_CALENDAR, '2027-02-01').flat()[0]?.kind).toBe('unknown');
    expect(monthOf(BUNDLED_CALENDAR, '2027-02-01')).toHaveLength(4);
  });
});

import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { adoptedYears, adoptYears, calendarOf, isCountedBy, yearsToAdopt } from '#shared/documents/desk/calendar-of.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { after, readyUnder, stating } from '#test/support/conditions.ts';

const NEXT: YearCalendar = {
  year: 2027,
  notice: '国办发明电〔2026〕9号',
  daysOff: ['2027-01-01', '2027-02-08'],
  workingWeekends: ['2027-02-06'],
};
const LATER: YearCalendar = {
  ...{ year: 2028, notice: '国办发明电〔2027〕9号', daysOff: ['2028-01-03'], workingWeekends: ['2028-01-08'] },
};
/** The same as it stands in an entry. */
const plain = ({ daysOff, workingWeekends, ...one }: YearCalendar) => ({
  ...{ ...one, daysOff: [...daysOff], workingWeekends: [...workingWeekends] },
});
const bare = () => readyUnder('tianjin-enterprise').state;
const withYears = (...years: readonly YearCalendar[]) =>
  after(bare(), stating('calendar.year', { years: years.map(plain) }));

describe('the years taken into a sitting', () => {
  it('are those of its entry that can be read', () => {
    expect([adoptedYears(EMPTY_STATE), adoptedYears(bare())]).toEqual([[], []]);
    expect(adoptedYears(withYears(NEXT, LATER))).toEqual([NEXT, LATER]);
    const years = [{ year: 2027 }, '2027', plain({ ...NEXT, daysOff: ['2027-01-02'] }), plain(LATER), null];
    expect(adoptedYears(after(bare(), stating('calendar.year', { years })))).toEqual([LATER]);
    expect(adoptedYears(after(bare(), stating('calendar.year', { years: plain(NEXT) })))).toEqual([]);
    expect(adoptedYears(after(bare(), stating('calendar.years', { years: [plain(NEXT)] })))).toEqual([]);
  });

  it('are recorded whole and in their order, each once', () => {
    expect(adoptYears(bare(), [LATER, NEXT])).toEqual({
      ...{ type: 'facts_stated', rule: 'calendar.year', candidateId: null },
      facts: { years: [plain(NEXT), plain(LATER)] },
    });
    const corrected = { ...NEXT, workingWeekends: ['2027-02-20'] };
    expect(adoptYears(withYears(NEXT, LATER), [corrected]).facts).toEqual({
      years: [plain(corrected), plain(LATER)],
    });
    expect(adoptYears(withYears(LATER), [NEXT]).facts).toEqual({ years: [plain(NEXT), plain(LATER)] });
    expect(adoptYears(bare(), []).facts).toEqual({ years: [] });
  });
});

describe('the calendar a sitting counts by', () => {
  it('is the one that ships with the app where nothing else is known', () => {
    expect(calendarOf(bare())).toEqual(BUNDLED_CALENDAR);
    expect(calendarOf(bare(), [])).toEqual(BUNDLED_CALENDAR);
    // nothing is built anew for it
    expect(calendarOf(EMPTY_STATE)).toBe(BUNDLED_CALENDAR);
  });

  it('has the years taken in and those of the computer, beside what ships', () => {
    const ofNext = ['2027-01-01', '2027-02-08'];
    const known = (state = bare(), installed: readonly YearCalendar[] = []) => {
      const { years, daysOff, workingWeekends } = calendarOf(state, installed);
      expect(years.has(2026)).toBe(true);
      return {
        years: [2027, 2028].filter((year) => years.has(year)),
        off: [...daysOff].filter((day) => day > '2027').sort(),
        worked: [...workingWeekends].filter((day) => day > '2027').sort(),
      };
    };
    expect(known(bare(), [NEXT])).toEqual({ years: [2027], off: ofNext, worked: ['2027-02-06'] });
    expect(known(withYears(NEXT))).toEqual({ years: [2027], off: ofNext, worked: ['2027-02-06'] });
    const both = {
      years: [2027, 2028],
      off: [...ofNext, '2028-01-03'],
      worked: ['2027-02-06', '2028-01-08'],
    };
    expect(known(withYears(NEXT), [LATER])).toEqual(both);
    expect(known(withYears(LATER), [{ ...LATER, daysOff: [] }, NEXT])).toEqual(both);
  });

  it('lacks of the years of the computer those that it does not know yet', () => {
    expect(yearsToAdopt(bare(), [NEXT, { ...NEXT, year: 2026 }, LATER])).toEqual([NEXT, LATER]);
    expect(yearsToAdopt(withYears(NEXT), [NEXT, LATER])).toEqual([LATER]);
    expect(yearsToAdopt(bare(), [])).toEqual([]);
  });
});

describe('an entry that takes years in', () => {
  const entry = stating('calendar.year', { years: [plain(NEXT), plain(LATER)] });
  it('is counted by where every year of it was confirmed or stands there already', () => {
    expect(isCountedBy(bare(), entry, [LATER, NEXT])).toBe(true);
    expect(isCountedBy(withYears(NEXT), entry, [LATER])).toBe(true);
    expect(isCountedBy(withYears(NEXT, LATER), entry, [])).toBe(true);
    expect(isCountedBy(bare(), entry, [NEXT])).toBe(false);
    expect(isCountedBy(bare(), entry, [LATER])).toBe(false);
    expect(isCountedBy(bare(), stating('calendar.year', { years: [] }), [])).toBe(true);
  });

  it.each([
    ['year', { ...NEXT, year: 2028 }],
    ['notice', { ...NEXT, notice: '国办发明电〔2026〕8号' }],
    ['days off', { ...NEXT, daysOff: ['2027-01-01'] }],
    ['weekends worked', { ...NEXT, workingWeekends: [] }],
  ])('is not where its %s was confirmed otherwise', (_, confirmed) => {
    const one = stating('calendar.year', { years: [plain(NEXT)] });
    expect([isCountedBy(bare(), one, [NEXT]), isCountedBy(bare(), one, [confirmed])]).toEqual([true, false]);
  });

  it('is none under another name or of another kind', () => {
    const file = { name: 'years', file: '放假通知.pdf', sha256: 'a'.repeat(64), stands: true, note: '' };
    expect(isCountedBy(bare(), { type: 'evidence_recorded', rule: 'calendar.year', ...file }, [])).toBe(true);
    expect(isCountedBy(bare(), stating('calendar.duties', { years: [plain(NEXT)] }), [])).toBe(true);
    expect(isCountedBy(bare(), { type: 'sitting_voided', reason: '误建' }, [])).toBe(true);
  });
});

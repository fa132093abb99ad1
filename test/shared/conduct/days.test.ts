import { describe, expect, test } from 'vitest';
import { awayFrom, daysHold } from '#shared/conduct/days.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answered, HAPPENED, no, only, sheetsOf } from '#test/support/judged.ts';
import { aSitting } from '#test/support/sitting.ts';

const HELD = '2026-11-20';
/** The last moment of a day in Beijing, and the first. */
const endOf = (day: string): string => `${day}T15:59:59.999Z`;
const EVE_LATE = '2026-11-19T16:00:00.000Z';

const room = (over: Partial<SittingState> = {}, sitting: Partial<Sitting> = {}): SittingState =>
  only({ sitting: aSitting({ edition: 10, ...sitting }), ...over });
const asked = (body: Body, at: string, state = room()) => answered(daysHold(state, body, at));

const ref = { candidateId: 'c', examinerId: 'p' };
const mark: Body = { type: 'line_scored', ...ref, line: '1.1', score: null, cause: 'typed', reason: '' };
const veto: Body = { type: 'veto_recorded', ...ref, line: '1.1', applies: true, reason: '裂纹', witness: '' };
const decision: Body = { type: 'decision_recorded', candidateId: 'c', decision: 'pass', reason: '' };
const letter = (date: string): Body => ({
  type: 'supervisor_confirmed',
  personId: 'p',
  number: '1',
  date,
  issuer: '局',
});

test('how far a day lies from others, in milliseconds', () => {
  const days = { first: '2026-11-20', last: '2026-11-22' };
  const DAY = 86_400_000;
  const away = ['2026-11-18', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) => awayFrom(days, day));
  expect(away).toEqual([2 * DAY, 0, 0, 0, DAY]);
});

describe('days hold from edition 7 on, of what is no practice', () => {
  const late = letter('2026-11-21');
  const ahead = no('letter_ahead', { date: '2026-11-21' });
  test.each<[string, SittingState, unknown]>([
    ['before', room({}, { edition: 6 }), 'fine'],
    ['since', room({}, { edition: 7 }), ahead],
    ['in practice', room({}, { practice: true }), 'fine'],
    ['without a sitting', room({ sitting: null }), 'fine'],
  ])('%s', (_, state, expected) => {
    expect(asked(late, endOf(HELD), state)).toEqual(expected);
  });

  test('and those of a sitting that opens by its own edition', () => {
    const opened = (edition: number, at = endOf('2026-11-21')) =>
      asked({ type: 'sitting_opened', sitting: aSitting({ edition }) }, at, room({ sitting: null }));
    expect([opened(6), opened(7)]).toEqual(['fine', no('opened_after_day', { day: HELD })]);
    expect([opened(7, endOf(HELD)), opened(7, endOf('2026-11-01'))]).toEqual(['fine', 'fine']);
    expect(opened(7, '2026-11-20T16:00:00.000Z')).toEqual(no('opened_after_day', { day: HELD }));
  });
});

test.each<[string, Body]>([
  ['a mark', mark],
  ['a veto', veto],
  ['a decision', decision],
])('%s is given on the day of the exam, or in days around it', (_, body) => {
  const off = (day: string) => no('mark_off_day', { day, heldOn: HELD });
  expect([asked(body, EVE_LATE), asked(body, endOf(HELD))]).toEqual(['fine', 'fine']);
  expect(asked(body, endOf('2026-11-19'))).toEqual(off('2026-11-19'));
  expect(asked(body, '2026-11-20T16:00:00.000Z')).toEqual(off('2026-11-21'));
  const given = (first: string, last: string) => room({ markDays: { first, last } });
  expect(asked(body, endOf('2026-11-25'), given('2026-11-19', '2026-11-21'))).toBe('fine');
  expect(asked(body, endOf('2026-11-25'), given(HELD, HELD))).toBe('fine');
  expect(asked(body, endOf('2026-11-21'), given('2026-11-18', '2026-11-19'))).toBe('fine');
  expect(asked(body, endOf('2026-11-19'), given('2026-11-21', '2026-11-22'))).toBe('fine');
  expect(asked(body, endOf('2026-11-19'), given('2026-11-17', '2026-11-18'))).toEqual(off('2026-11-19'));
  expect(asked(body, endOf('2026-11-23'), given('2026-11-21', '2026-11-22'))).toEqual(off('2026-11-23'));
  expect(asked(body, endOf('2026-11-16'), given('2026-11-17', '2026-11-18'))).toEqual(off('2026-11-16'));
});

test('what is put right on a sheet from paper says nothing about its day', () => {
  const sheets = sheetsOf(['c', 'p'], ['c', 'q']);
  const key = sheetKey(ref);
  const sheet = sheets.get(key);
  const keyed = [{ marks: [], ...HAPPENED }];
  const paper = { cause: 'power', reason: '停电', photo: 'a'.repeat(64), keyed, settled: null, ...HAPPENED } as const;
  const state = room({ sheets: sheet === undefined ? sheets : new Map([...sheets, [key, { ...sheet, paper }]]) });
  const at = endOf('2026-11-25');
  expect([asked(mark, at, state), asked(veto, at, state)]).toEqual(['fine', 'fine']);
  const off = no('mark_off_day', { day: '2026-11-25', heldOn: HELD });
  expect([asked({ ...mark, examinerId: 'q' }, at, state), asked(decision, at, state)]).toEqual([off, off]);
});

test('a letter and a check by the authority are dated no later than their entry, in Beijing', () => {
  expect([asked(letter(HELD), EVE_LATE), asked(letter('2026-11-19'), EVE_LATE)]).toEqual(['fine', 'fine']);
  expect(asked(letter(HELD), endOf('2026-11-19'))).toEqual(no('letter_ahead', { date: HELD }));
  const check: Body = {
    ...{ type: 'inspection_recorded', number: 1, on: HELD, office: '中心', people: '胡明', found: '无', done: '' },
  };
  expect([asked(check, EVE_LATE), asked(check, endOf('2026-12-01'))]).toEqual(['fine', 'fine']);
  expect(asked(check, endOf('2026-11-19'))).toEqual(no('inspection_ahead', { date: HELD }));
});

test('certificates are issued no earlier than the exam', () => {
  const issued = (...days: readonly (string | null)[]) =>
    asked(
      {
        ...{ type: 'certificates_assigned', segment: null, source: null, reason: '' },
        certificates: days.map((issuedOn) => ({ candidateId: 'c', number: '1', issuedOn })),
      },
      endOf('2026-12-01'),
    );
  expect([issued(HELD, null), issued('2026-12-01')]).toEqual(['fine', 'fine']);
  expect(issued(null, '2026-11-19')).toEqual(no('certificate_before_exam', { day: HELD }));
});

test('other entries name no day', () => {
  expect(asked({ type: 'note_added', candidateId: null, text: '停电' }, endOf('2026-12-24'))).toBe('fine');
});

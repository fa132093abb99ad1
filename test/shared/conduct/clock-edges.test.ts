import { describe, expect, test } from 'vitest';
import { clockSetBack, leadsOn, mayExplainClock, mayRecordAt, someoneMayExplain } from '#shared/conduct/clock.ts';
import { ROLES } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { only, peopleOf } from '#test/support/judged.ts';
import { aPerson, aSitting } from '#test/support/sitting.ts';

const CLOCK = '2026-11-20T01:00:00.000Z';
const before = (ms: number): string => new Date(Date.parse(CLOCK) - ms).toISOString();
const supervisor = aPerson('supervisor', '邓芳磊');
const examiner = aPerson('examiner', '周婷');
const room = (over: Partial<SittingState> = {}, edition = 10): SittingState =>
  only({ sitting: aSitting({ edition }), clock: CLOCK, people: peopleOf(examiner, supervisor), ...over });

const note: Body = { type: 'note_added', candidateId: null, text: '停电' };
const explained: Body = { type: 'exception_explained', what: 'clock_set_back', reason: '已校准' };
const headcount: Body = { ...explained, what: 'headcount_differs' };
const staff: Body = { type: 'staff_named', people: [supervisor], source: null };
const key: Body = { type: 'key_registered', personId: supervisor.personId, publicKey: 'a'.repeat(64) };
const asked = (body: Body, at: string, state = room()) => {
  const answer = mayRecordAt(state, body, at);
  return answer.ok ? 'fine' : answer.error;
};

test('a clock is set back by more than two minutes', () => {
  expect(clockSetBack(room({ clock: null }), before(600_000))).toBeNull();
  expect([clockSetBack(room(), CLOCK), clockSetBack(room(), before(120_000))]).toEqual([null, null]);
  expect(clockSetBack(room(), before(120_001))).toEqual({ at: before(120_001), latest: CLOCK, minutes: 2 });
  expect(clockSetBack(room(), before(179_999))).toMatchObject({ minutes: 2 });
  expect(clockSetBack(room(), before(180_000))).toMatchObject({ minutes: 3 });
});

test('the supervisor and the site head explain', () => {
  expect(ROLES.filter(mayExplainClock)).toEqual(['supervisor', 'site-head']);
  expect([someoneMayExplain(room()), someoneMayExplain(room({ people: peopleOf(examiner) }))]).toEqual([true, false]);
  expect(someoneMayExplain(room({ people: new Map() }))).toBe(false);
});

describe('an entry at a time', () => {
  const back = before(300_000);
  const stopped = { kind: 'clock_set_back', detail: { minutes: 5 } };
  test('from before there was this program is none', () => {
    const early = room({ clock: null });
    expect(asked(note, '2025-12-31T23:59:59.999Z', early)).toEqual({ kind: 'clock_before_app' });
    expect(asked(note, '2026-01-01T00:00:00.000Z', early)).toBe('fine');
  });

  test('while the clock runs on needs no explanation, and from edition 6 on may have none', () => {
    expect(asked(note, CLOCK)).toBe('fine');
    expect(asked(explained, CLOCK)).toEqual({ kind: 'clock_not_set_back' });
    expect(asked(explained, CLOCK, room({}, 6))).toEqual({ kind: 'clock_not_set_back' });
    expect(asked(explained, CLOCK, room({}, 5))).toBe('fine');
    expect(asked(headcount, CLOCK)).toBe('fine');
  });

  test('after it was set back explains it, or opens the way', () => {
    expect([asked(explained, back), asked(key, back)]).toEqual(['fine', 'fine']);
    for (const body of [note, headcount, staff]) expect(asked(body, back)).toEqual(stopped);
    const nobody = room({ people: peopleOf(examiner) });
    expect([asked(staff, back, nobody), asked(explained, back, nobody)]).toEqual(['fine', 'fine']);
    expect(asked(headcount, back, nobody)).toEqual(stopped);
  });
});

test('entries that open the way', () => {
  expect([note, key, staff].map((body) => leadsOn(room(), body))).toEqual([false, true, false]);
  const nobody = room({ people: new Map() });
  expect([note, key, staff].map((body) => leadsOn(nobody, body))).toEqual([false, true, true]);
});

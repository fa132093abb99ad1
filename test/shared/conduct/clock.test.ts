import { expect, test } from 'vitest';
import { clockSetBack, mayRecordAt } from '#shared/conduct/clock.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Role } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { forge } from '#shared/record/chain.ts';
import { fold, foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aPerson, linksOf, readySitting } from '#test/support/sitting.ts';
import { by } from '#test/support/moment.ts';

const { sitting, lead, supervisor, state, links } = readySitting();
const LATEST = Date.parse(state.clock!);
const before = (seconds: number, from = LATEST) => new Date(from - seconds * 1000).toISOString();
const note: Body = { type: 'note_added', candidateId: null, text: '一切正常' };
const explained: Body = { type: 'exception_explained', what: 'clock_set_back', reason: '开机时快了一天，现已校准' };

const put = (from: SittingState, body: Body, at: string): SittingState => {
  const where = { log: sitting.sittingId, station: sitting.stationId, actor: supervisor.personId, elapsed: 1 };
  const link = forge(from.head, body, { ...where, at, high: from.high });
  if (!link.ok) throw new Error(link.error.kind);
  return fold(from, link.value);
};
const allowed = (from: SittingState, body: Body, at: string): boolean => mayRecordAt(from, body, at).ok;

test('two minutes back are nobody’s business, a moment more stops the recording', () => {
  expect(allowed(EMPTY_STATE, note, '2026-01-01T00:00:00.000Z')).toBe(true);
  expect(mayRecordAt(EMPTY_STATE, note, '2025-12-31T23:59:59.999Z')).toEqual({
    ok: false,
    error: { kind: 'clock_before_app' },
  });
  expect(allowed(state, note, before(120))).toBe(true);
  expect(mayRecordAt(state, note, new Date(LATEST - 120_001).toISOString())).toEqual({
    ok: false,
    error: { kind: 'clock_set_back', detail: { minutes: 2 } },
  });
  expect(clockSetBack(state, before(86_400))).toEqual({ at: before(86_400), latest: state.clock, minutes: 1440 });
});

test('after the explanation recording goes on, until the clock jumps back again', () => {
  const after = put(state, explained, before(7200));
  expect([after.clock, after.high]).toEqual([before(7200), state.high]);
  expect(allowed(after, note, before(7100))).toBe(true);
  const later = put(after, note, before(6000));
  expect(later.clock).toBe(before(6000));
  expect(allowed(later, note, before(6119))).toBe(true);
  expect(allowed(later, note, before(6121))).toBe(false);
});

test('small steps back do not add up to a big one', () => {
  let reached = state;
  for (const seconds of [60, 110, 119]) reached = put(reached, note, before(seconds));
  expect(reached.clock).toBe(state.clock);
  expect(allowed(reached, note, before(130))).toBe(false);
});

test('what it takes to give the explanation may be recorded, and no more', () => {
  const key: Body = { type: 'key_registered', personId: supervisor.personId, publicKey: 'c'.repeat(64) };
  const staff: Body = { type: 'staff_named', people: [aPerson('site-head', '王静')], source: null };
  const other: Body = { type: 'exception_explained', what: 'headcount_differs', reason: '两人缺考' };
  const back = before(600);
  expect([key, explained, staff, other, note].map((body) => allowed(state, body, back))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  const unstaffed = foldAll(EMPTY_STATE, links.slice(0, 1));
  expect(allowed(unstaffed, staff, before(600))).toBe(true);
});

test('only the quality supervisor or the site head explains', () => {
  const siteHead = aPerson('site-head', '王静');
  const staffed = foldAll(
    state,
    linksOf(sitting, [[{ type: 'staff_named', people: [siteHead], source: null }, null]], state),
  );
  const may = (actor: string | null) => mayRecord(staffed, explained, by(actor)).ok;
  expect([supervisor.personId, siteHead.personId, lead.personId, null].map(may)).toEqual([true, true, false, false]);
  const roles: readonly Role[] = ['examiner', 'examiner-lead', 'expert', 'checker', 'clerk'];
  for (const role of roles) {
    const person = aPerson(role, '某人');
    const named = foldAll(
      state,
      linksOf(sitting, [[{ type: 'staff_named', people: [person], source: null }, null]], state),
    );
    expect(mayRecord(named, explained, by(person.personId)).ok).toBe(false);
  }
});

import { expect, test } from 'vitest';
import { checkEntries } from '#central/receive/check-entries.ts';
import { mayRecordAt } from '#shared/conduct/clock.ts';
import type { Body } from '#shared/record/body.ts';
import { forge, type Link } from '#shared/record/chain.ts';
import { readySitting } from '#test/support/sitting.ts';

const { sitting, supervisor, state, links } = readySitting();
const NOW = new Date(Date.parse(state.clock!) + 60_000);
const hourBefore = new Date(Date.parse(state.clock!) - 3_600_000).toISOString();
const note: Body = { type: 'note_added', candidateId: null, text: '一切正常' };
const explained: Body = { type: 'exception_explained', what: 'clock_set_back', reason: '时钟快了一小时' };

const next = (before: Link, body: Body): Link => {
  const where = { log: sitting.sittingId, station: sitting.stationId, actor: supervisor.personId, elapsed: 1 };
  const link = forge(before.head, body, { ...where, at: hourBefore, high: before.entry.high });
  if (!link.ok) throw new Error(link.error.kind);
  return link.value;
};

test('central takes nothing from a time more than a quarter of an hour ahead of its own clock', () => {
  const last = links.at(-1)!;
  const clock = Date.parse(last.entry.at);
  const reason = next(last, explained);
  const at = Date.parse(reason.entry.at);
  expect(checkEntries(state, [reason], new Date(at - 15 * 60_000))).toMatchObject({ ok: true });
  expect(checkEntries(state, [reason], new Date(at - 15 * 60_000 - 1))).toEqual({
    ok: false,
    error: { kind: 'procedure_broken', detail: { seq: last.head.seq + 1, rule: 'time_ahead' } },
  });
  expect(clock).toBeGreaterThan(at);
});

test('central keeps to the clock as the station does: unexplained is refused, explained goes in', () => {
  const last = links.at(-1)!;
  expect(mayRecordAt(state, note, hourBefore).ok).toBe(false);
  expect(checkEntries(state, [next(last, note)], NOW)).toEqual({
    ok: false,
    error: { kind: 'procedure_broken', detail: { seq: last.head.seq + 1, rule: 'clock_set_back' } },
  });
  const reason = next(last, explained);
  expect(checkEntries(state, [reason, next(reason, note)], NOW)).toMatchObject({ ok: true });
});

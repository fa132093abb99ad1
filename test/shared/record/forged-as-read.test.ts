import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { follow, forge } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { aSitting } from '../../support/sitting.ts';

it('forges an entry exactly as a later reader gets it, fields in the same order', () => {
  const sitting = aSitting();
  const { title, ...rest } = sitting;
  const body: Body = { type: 'sitting_opened', sitting: { ...rest, title } };
  const at = '2026-11-20T01:00:00.000Z';
  const where = { log: sitting.sittingId, station: sitting.stationId, actor: null, at, elapsed: 0, high: null };
  const forged = forge(EMPTY_HEAD, body, where);
  if (!forged.ok) throw new Error(forged.error.kind);
  const read = follow(EMPTY_HEAD, forged.value.line);
  expect(read.ok && JSON.stringify(read.value.entry)).toBe(JSON.stringify(forged.value.entry));
});

it('refuses a body that no reader would accept: it could never be taken back', () => {
  const body: Body = { type: 'note_added', candidateId: null, text: '长'.repeat(501) };
  const where = {
    log: randomUUID(),
    station: randomUUID(),
    actor: null,
    at: '2026-11-20T01:00:00.000Z',
    elapsed: 0,
    high: null,
  };
  expect(forge(EMPTY_HEAD, body, where)).toEqual({ ok: false, error: { kind: 'entry_unreadable', seq: 0 } });
});

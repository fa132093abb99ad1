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
  const read = follow(EMPTY_HEAD, forged.line);
  expect(read.ok && JSON.stringify(read.value.entry)).toBe(JSON.stringify(forged.entry));
});

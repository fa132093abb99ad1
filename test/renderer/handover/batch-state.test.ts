import { describe, expect, it } from 'vitest';
import { progressOf, STATE_LOOK, stretch } from '#renderer/features/handover/batch-state.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';

const LOG = '00000000-0000-4000-8000-000000000001';
const item = (fromSeq: number, toSeq: number, state: OutboxItem['state'], log = LOG): OutboxItem => ({
  batchId: LOG,
  log,
  practice: false,
  fromSeq,
  toSeq,
  sha256: '0'.repeat(64),
  bytes: 1,
  sealedAt: '2026-11-20T09:00:00.000Z',
  state,
  attempts: 0,
  nextAttemptAt: null,
  problem: null,
  receipt: null,
});

describe('how far a sitting has been handed over', () => {
  it('counts what is not sealed, not delivered and refused, the newest batch first', () => {
    const other = item(0, 3, 'waiting', LOG.replace(/1$/, '2'));
    const done = item(0, 9, 'receipt');
    const refused = item(10, 14, 'refused');
    expect(progressOf([done, other, refused], LOG, 20)).toEqual({
      batches: [refused, done],
      nextSeq: 15,
      unsealed: 6,
      open: 1,
      refused: 1,
      elsewhere: 1,
    });
  });

  it('starts with everything unsealed and ends with nothing', () => {
    expect(progressOf([], LOG, 20)).toMatchObject({ nextSeq: 0, unsealed: 21, open: 0 });
    expect(progressOf([item(0, 20, 'receipt')], LOG, 20)).toMatchObject({ unsealed: 0, open: 0 });
  });
});

it('gives every state a shape of its own, so that colour is never needed', () => {
  const shapes = Object.values(STATE_LOOK).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});

it('counts entries from one', () => {
  expect([stretch(0, 26), stretch(27, 27)]).toEqual(['1–27', '28']);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { FIRST_WAIT, LONGEST_WAIT, waitAfter } from '#shared/wire/sync/backoff.ts';
import { due, lostBefore, nextDue, shown, step, type OutboxEvent } from '#shared/wire/sync/outbox.ts';
import { REFUSALS } from '#shared/wire/sync/refusal.ts';
import { idOf } from '../../../support/handover.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const RECEIPT = { text: '{}', signature: 'a'.repeat(128), publicKey: 'b'.repeat(64) };

const item = (n: number, change: Partial<OutboxItem> = {}): OutboxItem => ({
  batchId: idOf(n),
  log: idOf(1),
  practice: false,
  fromSeq: n * 10,
  toSeq: n * 10 + 9,
  sha256: 'c'.repeat(64),
  bytes: 1,
  sealedAt: NOW,
  state: 'waiting',
  attempts: 0,
  nextAttemptAt: NOW,
  problem: null,
  receipt: null,
  ...change,
});

const jitter = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const event: fc.Arbitrary<OutboxEvent> = fc.oneof(
  fc.constantFrom<OutboxEvent>(
    { kind: 'started' },
    { kind: 'asked' },
    { kind: 'restarted' },
    { kind: 'lost' },
    { kind: 'receipted', receipt: RECEIPT },
  ),
  fc.record({ kind: fc.constant('unreached' as const), jitter }),
  fc.record({
    kind: fc.constant('answered' as const),
    problem: fc.constantFrom('receipt_forged' as const, 'central_unreadable' as const),
    jitter,
  }),
  fc.record({
    kind: fc.constant('refused' as const),
    problem: fc.constantFrom(...REFUSALS, 'batch_damaged' as const),
    jitter,
  }),
);
const instant = fc.date({ min: new Date(NOW), max: new Date('2030-01-01'), noInvalidDate: true });

describe('back-off', () => {
  it('stays within half the doubled wait and the whole, and never passes the longest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), jitter, (attempts, j) => {
        const full = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(attempts - 1, 20));
        expect(waitAfter(attempts, j)).toBeLessThanOrEqual(full);
        expect(waitAfter(attempts, j)).toBeGreaterThanOrEqual(full / 2 - 1);
      }),
    );
  });

  it('never shrinks as attempts add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), jitter, (attempts, j) => {
        expect(waitAfter(attempts + 1, j)).toBeGreaterThanOrEqual(waitAfter(attempts, j));
      }),
    );
  });
});

describe('the outbox machine', () => {
  it('never drops a batch, changes what was sealed, or forgets a receipt', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, instant), { maxLength: 30 }), (events) => {
        let now = item(1);
        let receipted = false;
        for (const [e, at] of events) {
          now = step(now, e, at.toISOString());
          receipted ||= now.state === 'receipt';
          expect(now).toMatchObject({ batchId: idOf(1), fromSeq: 10, toSeq: 19, sha256: 'c'.repeat(64) });
          expect(now.receipt !== null).toBe(receipted);
        }
      }),
    );
  });

  it('always tries again, except after a receipt or while a refusal waits for a person', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, instant), { maxLength: 30 }), (events) => {
        const now = events.reduce((before, [e, at]) => step(before, e, at.toISOString()), item(1));
        if (now.state === 'waiting' || now.state === 'sent') expect(nextDue([now])).not.toBeNull();
        if (now.state === 'refused') expect(step(now, { kind: 'asked' }, NOW).state).toBe('waiting');
        if (now.state === 'sending') expect(step(now, { kind: 'restarted' }, NOW).state).toBe('waiting');
      }),
    );
  });

  it('does not wait for a time that was set while the clock was wrong', () => {
    const at = (milliseconds: number) => new Date(Date.parse(NOW) + milliseconds).toISOString();
    const isDue = (milliseconds: number) => due([item(1, { nextAttemptAt: at(milliseconds) })], NOW).length === 1;
    expect([0, 1, LONGEST_WAIT, LONGEST_WAIT + 1, 365 * 24 * 3_600_000].map(isDue)).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it('lets only a checked receipt count as delivered', () => {
    fc.assert(
      fc.property(event, (e) => {
        expect(step(item(1), e, NOW).state === 'receipt').toBe(e.kind === 'receipted');
      }),
    );
  });

  it('keeps a refused batch with its reason, and retries what passes by itself', () => {
    const refused = step(item(1), { kind: 'refused', problem: 'conflict', jitter: 0 }, NOW);
    expect(refused).toMatchObject({ state: 'refused', problem: 'conflict', nextAttemptAt: null });
    const gap = step(item(1, { attempts: 1 }), { kind: 'refused', problem: 'gap', jitter: 0 }, NOW);
    expect(gap).toMatchObject({ state: 'waiting', problem: 'gap', nextAttemptAt: '2026-11-20T09:00:05.000Z' });
  });

  it('hands over again what central lost, and keeps the old receipt meanwhile', () => {
    const done = item(1, { state: 'receipt', receipt: RECEIPT, nextAttemptAt: null });
    const items = [done, item(2)];
    expect(lostBefore(items, item(2), 0)).toEqual([done]);
    expect(lostBefore(items, item(2), 20)).toEqual([]);
    expect(step(done, { kind: 'lost' }, NOW)).toMatchObject({ state: 'waiting', receipt: RECEIPT, nextAttemptAt: NOW });
  });
});

describe('the order of batches', () => {
  const first = item(1);
  const second = item(2);
  const elsewhere = item(3, { log: idOf(9) });

  it('sends one batch of a log at a time, the earliest without a receipt', () => {
    expect(due([second, first, elsewhere], NOW)).toEqual([first, elsewhere]);
    expect(due([{ ...first, state: 'receipt' }, second], NOW)).toEqual([second]);
    expect(due([{ ...first, state: 'refused' }, second], NOW)).toEqual([]);
  });

  it('waits until the time has come', () => {
    const later = '2026-11-20T09:01:00.000Z';
    expect(due([{ ...first, nextAttemptAt: later }], NOW)).toEqual([]);
    expect(nextDue([{ ...first, nextAttemptAt: later }])).toBe(later);
  });

  it('shows what is held back, and why nothing leaves without a central', () => {
    expect(shown([first, second], true)).toEqual([
      first,
      { ...second, state: 'held', problem: 'earlier_batch', nextAttemptAt: null },
    ]);
    expect(shown([first], false)[0]).toMatchObject({
      state: 'waiting',
      problem: 'central_not_set',
      nextAttemptAt: null,
    });
  });
});

import type { OutboxItem } from './outbox-view.ts';
import { assertNever } from '#shared/base/result.ts';
import { later, LONGEST_WAIT, waitAfter } from './backoff.ts';
import type { ReceiptFailure } from './check-receipt.ts';
import type { Receipt } from './receipt.ts';
import { passes, type RefusalKind } from './refusal.ts';

/** Why a batch has no receipt yet, beside what central itself refuses. */
export const OUTBOX_PROBLEMS = [
  'central_not_set',
  'central_unreachable',
  'central_unreadable',
  'receipt_other_key',
  'receipt_forged',
  'receipt_other_batch',
  'batch_damaged',
  'earlier_batch',
] as const;
export type OutboxProblem = (typeof OUTBOX_PROBLEMS)[number];
export type Problem = OutboxProblem | RefusalKind;

/** What happens to a sealed batch. `jitter` is at least 0 and less than 1. */
export type OutboxEvent =
  | { readonly kind: 'started' }
  /** A receipt that checkReceipt found good; nothing else may be called a receipt. */
  | { readonly kind: 'receipted'; readonly receipt: Receipt }
  /** Central answered, but not with a receipt that counts. */
  | {
      readonly kind: 'answered';
      readonly problem: ReceiptFailure['kind'] | 'central_unreadable';
      readonly jitter: number;
    }
  | {
      readonly kind: 'refused';
      readonly problem: RefusalKind | 'batch_damaged';
      readonly detail?: OutboxItem['detail'];
      readonly jitter: number;
    }
  | { readonly kind: 'unreached'; readonly jitter: number }
  /** A person wants it tried now; a refused batch too, for its cause may have been put right. */
  | { readonly kind: 'asked' }
  /** Central no longer holds it, restored from an older backup for example; it is handed over once more. */
  | { readonly kind: 'lost' }
  /** The app started again: whatever was under way is unknown, and sending twice is harmless. */
  | { readonly kind: 'restarted' };

/**
 * The outbox state machine: what becomes of a batch when something happens at `now`. A receipt settles it
 * and is kept whatever follows; everything else is tried again, except that a refusal which does not pass by itself waits
 * for a person. Nothing ever drops a batch.
 */
export function step(item: OutboxItem, event: OutboxEvent, now: string): OutboxItem {
  if (item.state === 'receipt')
    return event.kind === 'lost' ? { ...item, state: 'waiting', nextAttemptAt: now, problem: 'gap' } : item;
  switch (event.kind) {
    case 'started':
      return { ...without(item), state: 'sending', attempts: item.attempts + 1, nextAttemptAt: null };
    case 'receipted':
      return { ...item, state: 'receipt', nextAttemptAt: null, problem: null, receipt: event.receipt };
    case 'answered':
      return retry(item, 'sent', event.problem, event.jitter, now);
    case 'refused':
      return event.problem !== 'batch_damaged' && passes(event.problem)
        ? retry(item, 'waiting', event.problem, event.jitter, now)
        : {
            ...item,
            ...(event.detail === undefined ? {} : { detail: event.detail }),
            state: 'refused',
            nextAttemptAt: null,
            problem: event.problem,
          };
    case 'unreached':
      return retry(item, 'waiting', 'central_unreachable', event.jitter, now);
    case 'asked':
      return item.state === 'sending' ? item : { ...item, state: 'waiting', nextAttemptAt: now };
    case 'restarted':
      return item.state === 'sending' ? { ...item, state: 'waiting', nextAttemptAt: now } : item;
    case 'lost':
      return item;
    default:
      return assertNever(event);
  }
}

/** A new attempt begins without the figures of the last refusal. */
const without = ({ detail, ...item }: OutboxItem): OutboxItem => item;

const retry = (
  item: OutboxItem,
  state: 'waiting' | 'sent',
  problem: Problem,
  jitter: number,
  now: string,
): OutboxItem => ({
  ...item,
  state,
  problem,
  nextAttemptAt: later(now, waitAfter(item.attempts, jitter)),
});

/** The batches of one log go in order, so only the first without a receipt may be sent; of each log, if its time came. */
export function due(items: readonly OutboxItem[], now: string): OutboxItem[] {
  return firstOpen(items).filter(
    (item) => (item.state === 'waiting' || item.state === 'sent') && isDue(item.nextAttemptAt ?? now, now),
  );
}

/** A time further ahead than the longest wait was set while the clock was wrong: it means nothing any more. */
const isDue = (at: string, now: string): boolean => at <= now || at > later(now, LONGEST_WAIT);

/** What central must have lost when it refuses `batch` because it expects entry `expected`: all delivered in between. */
export const lostBefore = (items: readonly OutboxItem[], batch: OutboxItem, expected: number): OutboxItem[] =>
  items.filter(
    ({ log, state, fromSeq, toSeq }) =>
      log === batch.log && state === 'receipt' && toSeq >= expected && fromSeq < batch.fromSeq,
  );

/** When the next attempt is due, or null while nothing can be tried. */
export function nextDue(items: readonly OutboxItem[]): string | null {
  const times = firstOpen(items)
    .filter((item) => item.state === 'waiting' || item.state === 'sent')
    .map((item) => item.nextAttemptAt ?? '');
  return times.sort()[0] ?? null;
}

/** The outbox as people see it: a batch behind an undelivered one of its log is held, and says so. */
export function shown(items: readonly OutboxItem[], hasCentral: boolean): OutboxItem[] {
  const open = new Set(firstOpen(items).map((item) => item.batchId));
  return items.map((item) => {
    if (item.state !== 'waiting' && item.state !== 'sent') return item;
    if (!open.has(item.batchId)) return { ...item, state: 'held', nextAttemptAt: null, problem: 'earlier_batch' };
    return hasCentral ? item : { ...item, nextAttemptAt: null, problem: 'central_not_set' };
  });
}

/** Of every log, the batch that must be delivered next. */
function firstOpen(items: readonly OutboxItem[]): OutboxItem[] {
  const first = new Map<string, OutboxItem>();
  for (const item of items) {
    const known = first.get(item.log);
    if (item.state !== 'receipt' && (known === undefined || item.fromSeq < known.fromSeq)) first.set(item.log, item);
  }
  return [...first.values()];
}

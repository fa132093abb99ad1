import { briefTime } from '#renderer/ui/local-time.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import type { ShapeName } from '#renderer/ui/shape.tsx';

/** Shape and tone of a batch's state; its word is in renderer/features/handover/words.ts. */
export const STATE_LOOK: Readonly<
  Record<OutboxItem['state'], { readonly shape: ShapeName; readonly tone: 'good' | 'warn' | 'danger' | 'plain' }>
> = {
  waiting: { shape: 'hollow', tone: 'plain' },
  sending: { shape: 'half', tone: 'plain' },
  sent: { shape: 'triangle', tone: 'warn' },
  receipt: { shape: 'check', tone: 'good' },
  refused: { shape: 'cross', tone: 'danger' },
  held: { shape: 'dash', tone: 'plain' },
};

/** How far the hand-over of one sitting has come. `unsealed` counts entries from `nextSeq` on. */
export type Progress = {
  readonly batches: readonly OutboxItem[];
  readonly nextSeq: number;
  readonly unsealed: number;
  readonly open: number;
  readonly refused: number;
  /** Batches of other sittings on this station without a receipt. */
  readonly elsewhere: number;
};

/** Sums up an outbox for the sitting `log` whose last entry is `lastSeq`; newest batch first. */
export function progressOf(items: readonly OutboxItem[], log: string, lastSeq: number): Progress {
  const batches = items.filter((item) => item.log === log).sort((a, b) => b.fromSeq - a.fromSeq);
  const nextSeq = Math.max(-1, ...batches.map(({ toSeq }) => toSeq)) + 1;
  return {
    batches,
    nextSeq,
    unsealed: Math.max(0, lastSeq + 1 - nextSeq),
    open: batches.filter(({ state }) => state !== 'receipt').length,
    refused: batches.filter(({ state }) => state === 'refused').length,
    elsewhere: items.filter((item) => item.log !== log && item.state !== 'receipt').length,
  };
}

/** A stretch of entries as people count them, from 1: "1–27", or "28" for one alone. */
export const stretch = (fromSeq: number, toSeq: number): string =>
  fromSeq === toSeq ? String(fromSeq + 1) : `${fromSeq + 1}–${toSeq + 1}`;

/** A moment as people read a clock, with its seconds: 16:05:09, and with its day where it is not today. */
export const clockTime = (instant: string): string =>
  `${briefTime(instant)}:${String(new Date(instant).getSeconds()).padStart(2, '0')}`;

import { inBeijing } from '#shared/base/calendar/beijing.ts';
import type { HandedBatch } from '#shared/plans/handed-over.ts';

// 回执: what became of a batch that was handed over, as lists of what is handed over say it.

const STATES: Readonly<Record<HandedBatch['state'], string>> = {
  ...{ waiting: '待发送', sending: '发送中', sent: '已发送，未收到回执', receipt: '有回执' },
  ...{ refused: '中心退回', held: '暂不发送' },
};
export const batchState = ({ state }: HandedBatch): string => STATES[state];

const SIGNATURE_SHOWN = 16;
/** As much of a receipt's signature as tells it from another. */
export const signatureInShort = (signature: string): string => signature.slice(0, SIGNATURE_SHOWN);

/** Day and minute in China: 2026-11-28 16:01. */
export function minuteOf(instant: string): string {
  const { day, time } = inBeijing(instant);
  return `${day} ${time}`;
}

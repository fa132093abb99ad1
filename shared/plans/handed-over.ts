import { awardeesOf, type Certificate } from '../certificates/standing.ts';
import { dutyDatesOf } from '../documents/parts/duty-dates.ts';
import type { Level } from '../model/basics.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Sitting } from '../model/sitting.ts';
import type { Person } from '../model/staff.ts';
import type { SittingState } from '../record/state.ts';

/** What is handed over of a sitting of a plan: its record as it stands, and the certificates it gave. */
export type Handed = {
  readonly sitting: Sitting;
  readonly isClosed: boolean;
  readonly people: number;
  /** Those of its people, each once. */
  readonly levels: readonly Level[];
  /** How many entries the record has, and the digest of the last one. */
  readonly entries: number;
  readonly lastHash: string;
  readonly certificates: readonly { readonly candidate: Candidate; readonly certificate: Certificate }[];
  /** Everybody who works in it. */
  readonly staff: readonly Person[];
  /** 公示期 as recorded; empty days where nobody recorded any. */
  readonly publicity: { readonly startsOn: string; readonly endsOn: string };
};

/** A batch of a sitting as the outbox holds it; `receipt` is what central signed for it. */
export type HandedBatch = {
  readonly sittingId: string;
  readonly batchId: string;
  readonly state: 'waiting' | 'sending' | 'sent' | 'receipt' | 'refused' | 'held';
  readonly sealedAt: string;
  readonly sha256: string;
  readonly receipt: { readonly receivedAt: string; readonly central: string; readonly signature: string } | null;
};

/** Null where the sitting is void or was never opened. */
export function handedOf(state: SittingState): Handed | null {
  const { sitting, voided, closing, candidates, head, people } = state;
  if (sitting === null || voided !== null) return null;
  const certificates = awardeesOf(state).flatMap(({ candidate, certificate }) =>
    certificate === null ? [] : [{ candidate, certificate }],
  );
  const { publicityStartsOn = '', publicityEndsOn = '' } = dutyDatesOf(state);
  return {
    ...{ sitting, isClosed: closing !== null, people: candidates.size },
    levels: [...new Set([...candidates.values()].map(({ level }) => level))],
    ...{ entries: head.seq + 1, lastHash: head.hash, certificates },
    ...{ staff: [...people.values()], publicity: { startsOn: publicityStartsOn, endsOn: publicityEndsOn } },
  };
}

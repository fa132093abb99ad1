import { openBatch } from '#shared/wire/batch/open.ts';
import { checkBatch } from '#shared/wire/batch/check.ts';
import { concernLines, concernsOf, tallyOf } from '#shared/documents/concerns/concerns.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import type { Link } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { EMPTY_STATE, type SittingState } from '#shared/record/state.ts';
import { decodeUtf8 } from '../parts/utf8.ts';
import type { SittingRow, Store } from '../store/port.ts';

/**
 * SHA-256 of the sitting's snapshot as recomputed here: every result with the digests beneath it, the same text the people
 * signed and the same digest that stands on paper. Before there is a mark scheme the snapshot is the empty text.
 */
const resultsDigest = (state: SittingState): string => snapshotDigest(sittingSnapshot(state) ?? '');

/** What central shows of a sitting, or null before it was opened. */
export function projectionOf(state: SittingState): SittingRow | null {
  const { sitting } = state;
  if (sitting === null) return null;
  const concerns = concernsOf(state);
  const { sittingId, stationId, title, organiser, occupation, level, heldOn, room } = sitting;
  return {
    ...{ sittingId, stationId, title, organiser, occupation, level, heldOn, room },
    policyId: sitting.policy.id,
    entries: state.head.seq + 1,
    candidates: state.candidates.size,
    signedSheets: ledgerOf(state).signed,
    signedBy: state.signatures.length,
    closed: state.closing !== null,
    resultsDigest: resultsDigest(state),
    concerns: concernLines(state, concerns),
    unstated: tallyOf(concerns).open,
  };
}

/** The state that stored batches lead to. They were checked before they were stored, so a flaw here is a damaged store. */
export async function storedState(store: Store, sittingId: string): Promise<SittingState> {
  let state = EMPTY_STATE;
  for (const bytes of await store.rawBatches(sittingId)) {
    const links = linksOf(bytes);
    if (links === null) throw new Error(`a stored batch of sitting ${sittingId} is damaged`);
    state = foldAll(state, links);
  }
  return state;
}

/** The entries of stored bytes, or null where they are no batch. */
export function linksOf(bytes: Uint8Array): readonly Link[] | null {
  const text = decodeUtf8(bytes);
  const opened = text === null ? null : openBatch(text);
  if (opened?.ok !== true) return null;
  const links = checkBatch(opened.value);
  return links.ok ? links.value : null;
}

/** Computes every projection anew from the raw batches alone; answers how many sittings there are. */
export async function rebuild(store: Store): Promise<number> {
  const rows: SittingRow[] = [];
  for (const sittingId of await store.sittingIds()) {
    const row = projectionOf(await storedState(store, sittingId));
    if (row !== null) rows.push(row);
  }
  await store.replaceSittings(rows);
  return rows.length;
}

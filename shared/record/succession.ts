import type { Entry } from './entry.ts';
import type { SittingState } from './state.ts';
import { err, ok, type Result } from '../base/result.ts';
import { readStatement } from '../model/takeover.ts';

/** Which station writes a log; its key is known once it took over from another, because the certificate names it. */
export type Writer = { readonly stationId: string; readonly publicKey: string | null };

/** The station that writes a sitting's log as it stands; null before it was opened. */
export function writerOf({ sitting, replacements }: SittingState): Writer | null {
  const last = replacements.at(-1);
  if (last !== undefined) return { stationId: last.newStationId, publicKey: last.newKey };
  return sitting === null ? null : { stationId: sitting.stationId, publicKey: null };
}

/**
 * The writer after one more entry. Every entry is the writer's own, and only a `station_replaced` of the next station hands
 * over from the one before. `writer` null: nothing is known of what came before, as at the start of a batch.
 */
export function succeed(
  writer: Writer | null,
  { station, seq, body }: Entry,
): Result<Writer, { readonly kind: 'station_changed'; readonly seq: number }> {
  const changed = err({ kind: 'station_changed', seq } as const);
  const said = body.type === 'station_replaced' ? readStatement(body.text) : null;
  if (said === null) {
    if (writer === null) return ok({ stationId: station, publicKey: null });
    return writer.stationId === station ? ok(writer) : changed;
  }
  const inTurn =
    writer === null ||
    (writer.stationId === said.oldStationId && (writer.publicKey === null || writer.publicKey === said.oldKey));
  return inTurn && station === said.newStationId
    ? ok({ stationId: said.newStationId, publicKey: said.newKey })
    : changed;
}

/** The writer after a run of entries; the first that is out of turn is named. */
export function succeedAll(
  writer: Writer | null,
  entries: Iterable<Entry>,
): Result<Writer | null, { readonly kind: 'station_changed'; readonly seq: number }> {
  let current = writer;
  for (const entry of entries) {
    const next = succeed(current, entry);
    if (!next.ok) return next;
    current = next.value;
  }
  return ok(current);
}

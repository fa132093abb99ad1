import { invoke } from '#renderer/host/bridge.ts';
import type { RecordFailure } from '#renderer/data/sitting-log.ts';
import type { LogView } from '#renderer/data/log-view.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import type { Body } from '#shared/record/body.ts';
import { sheetSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

export type SignFailure =
  | RecordFailure
  | HostFailure
  | { readonly kind: 'snapshot_missing' }
  /** The sheet changed between showing it and signing it: what was shown is not what would be signed. */
  | { readonly kind: 'sheet_changed' };

type Ports = {
  readonly practice: boolean;
  /** The whole sitting: a signature names the candidate. */
  readonly whole: () => LogView;
  readonly recordAll: (bodies: readonly Body[]) => Promise<Result<number, RecordFailure>>;
};

/** A sheet with the snapshot that was shown to whoever signs. */
export type ShownSheet = { readonly ref: SheetRef; readonly snapshot: string };

/** Freezes a sheet as it stands, to be shown and then signed. */
export function shownSheet({ state }: LogView, ref: SheetRef): ShownSheet | null {
  const snapshot = sheetSnapshot(state, ref);
  return snapshot === null ? null : { ref, snapshot };
}

/** Signs sheets, each with a signature of its own, and records all of them or none. Answers how many. */
export async function signSheets(
  { practice, whole, recordAll }: Ports,
  sheets: readonly ShownSheet[],
  pin: string,
  signed: (ref: SheetRef) => void = () => undefined,
): Promise<Result<number, SignFailure>> {
  const bodies: Body[] = [];
  for (const { ref, snapshot } of sheets) {
    const key = await invoke('keys:sign', {
      practice,
      personId: ref.examinerId,
      pin,
      type: 'sheet-signature',
      payload: snapshot,
    });
    if (!key.ok) return key;
    const { candidateId, examinerId } = ref;
    bodies.push({ type: 'sheet_signed', candidateId, examinerId, digest: snapshotDigest(snapshot), ...key.value });
    signed(ref);
  }
  const { state } = whole();
  if (sheets.some(({ ref, snapshot }) => sheetSnapshot(state, ref) !== snapshot)) return err({ kind: 'sheet_changed' });
  const recorded = await recordAll(bodies);
  return recorded.ok ? ok(sheets.length) : recorded;
}

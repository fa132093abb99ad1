import { createHash } from 'node:crypto';
import { checkBatch, samePolicy } from '#shared/wire/batch/check.ts';
import { openBatch, type OpenBatch } from '#shared/wire/batch/open.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import type { Link } from '#shared/record/chain.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { verifies } from '../parts/verify.ts';
import type { Receipt, ReceiptBody } from '#shared/wire/sync/receipt.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import { readStatement } from '#shared/model/takeover.ts';
import { checkEntries } from './check-entries.ts';
import { continuity } from './continuity.ts';
import { projectionOf, storedState } from './projection.ts';
import { decodeUtf8 } from '../parts/utf8.ts';
import { isRegistered, standingRefusal } from './take-over.ts';
import type { SittingRow, Store, StoredBatch, StoredStation } from '../store/port.ts';

export type ReceivePorts = {
  readonly store: Store;
  readonly now: () => Date;
  readonly name: string;
  readonly signReceipt: (text: string) => Receipt;
};
/** `again`: this very batch was delivered before, and this is the very receipt it got then. */
export type Received = { readonly receipt: Receipt; readonly again: boolean };

type Parcel = OpenBatch & {
  readonly station: StoredStation;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly signature: string;
};
/** Two deliveries of one sitting may meet; after this many meetings the station is asked to come back. */
const ATTEMPTS = 3;

/**
 * Takes a batch in: whose it is, whether it is whole and continues what is stored, whether every signature in it holds, and
 * what the results are. Stores the bytes as they came and answers a signed receipt once they have reached the disk.
 */
export async function receiveBatch(
  ports: ReceivePorts,
  bytes: Uint8Array,
  signature: string | undefined,
): Promise<Result<Received, Rejection>> {
  const parcel = await authenticate(ports.store, bytes, signature);
  if (!parcel.ok) return parcel;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const outcome = await admit(ports, parcel.value);
    if (outcome !== 'raced') return outcome;
  }
  return err({ kind: 'busy' });
}

/** Only what an enrolled station signed is looked into any further, or kept. */
async function authenticate(
  store: Store,
  bytes: Uint8Array,
  signature: string | undefined,
): Promise<Result<Parcel, Rejection>> {
  const text = decodeUtf8(bytes);
  if (text === null) return err({ kind: 'not_text' });
  const opened = openBatch(text);
  if (!opened.ok) return opened;
  if (signature === undefined) return err({ kind: 'signature_missing' });
  const { header, payload } = opened.value;
  const station = await store.station(header.stationId);
  if (station === null) return err({ kind: 'station_unknown' });
  if (station.publicKey !== header.stationKey) return err({ kind: 'station_key_differs' });
  if (!verifies('batch', payload, station.publicKey, signature)) return err({ kind: 'signature_wrong' });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({ ...opened.value, station, bytes, sha256, signature });
}

async function admit(ports: ReceivePorts, parcel: Parcel): Promise<Result<Received, Rejection> | 'raced'> {
  const { store } = ports;
  const receivedAt = ports.now().toISOString();
  const known = await store.batch(parcel.header.batchId);
  if (known !== null) {
    if (known.sha256 === parcel.sha256) return ok({ receipt: known.receipt, again: true });
    await store.keepConflict({ ...rowOf(parcel, receivedAt), bytes: parcel.bytes });
    return err({ kind: 'conflict' });
  }
  const standing = await standingRefusal(store, parcel.station);
  if (standing !== null) return setAside(ports, parcel, standing);
  const links = checkBatch(parcel);
  if (!links.ok) return err(refusalOf(links.error));
  const head = await store.head(parcel.header.sittingId);
  const broken = await continuity(store, parcel, links.value, head);
  if (broken?.kind === 'history_differs') return setAside(ports, parcel, broken);
  const refusal = broken ?? (await unknownTakeover(store, links.value));
  if (refusal !== null) return err(refusal);
  const before = await storedState(store, parcel.header.sittingId);
  const sitting = judge(before, parcel, links.value);
  if (!sitting.ok) return sitting;

  const receipt = ports.signReceipt(receiptText(ports.name, parcel, sitting.value.resultsDigest, receivedAt));
  const batch: StoredBatch = {
    ...rowOf(parcel, receivedAt),
    lastHash: parcel.header.lastHash,
    bytes: parcel.bytes,
    receipt,
  };
  const outcome = await store.accept(batch, sitting.value, head ?? EMPTY_HEAD);
  return outcome === 'raced' ? outcome : ok({ receipt, again: false });
}

/** Refuses and keeps: what another station's log has in its place, or a station may no longer send, is not thrown away. */
async function setAside(ports: ReceivePorts, parcel: Parcel, refusal: Rejection): Promise<Result<never, Rejection>> {
  const row = rowOf(parcel, ports.now().toISOString());
  await ports.store.setAside({ ...row, why: refusal.kind, bytes: parcel.bytes });
  return err(refusal);
}

/** The first takeover among the entries that is not the one registered here. */
async function unknownTakeover(store: Store, links: readonly Link[]): Promise<Rejection | null> {
  for (const { entry } of links) {
    const said = entry.body.type === 'station_replaced' ? readStatement(entry.body.text) : null;
    if (said !== null && !(await isRegistered(store, said)))
      return { kind: 'takeover_unknown', detail: { seq: entry.seq } };
  }
  return null;
}

/** Replays the entries and computes the sitting anew. */
function judge(before: SittingState, { header }: OpenBatch, links: readonly Link[]): Result<SittingRow, Rejection> {
  if (before.sitting !== null && !samePolicy(before.sitting.policy, header.policy))
    return err({ kind: 'header_disagrees', detail: { field: 'policy' } });
  try {
    const state = checkEntries(before, links);
    if (!state.ok) return state;
    const row = projectionOf(state.value);
    return row === null ? err({ kind: 'results_not_computable' }) : ok(row);
  } catch {
    // The rules are total over what stations record; a station that signs something else must not stop the service.
    return err({ kind: 'results_not_computable' });
  }
}

function receiptText(central: string, { header, sha256 }: Parcel, resultsDigest: string, receivedAt: string): string {
  const { batchId, stationId, sittingId, fromSeq, toSeq } = header;
  const body: ReceiptBody = {
    ...{ batchId, sha256, stationId, sittingId, fromSeq, toSeq },
    resultsDigest,
    receivedAt,
    central,
  };
  return JSON.stringify(body);
}

function rowOf({ header, sha256, signature, bytes }: Parcel, receivedAt: string) {
  const { batchId, stationId, sittingId, fromSeq, toSeq } = header;
  return { batchId, stationId, sittingId, fromSeq, toSeq, sha256, signature, size: bytes.length, receivedAt };
}

type Flaw = Extract<ReturnType<typeof checkBatch>, { ok: false }>['error'];
function refusalOf({ kind, ...detail }: Flaw): Rejection {
  return { kind, detail };
}

import { createHash } from 'node:crypto';
import { openBatch, type OpenBatch } from '#shared/wire/batch/open.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { verifies } from '../parts/verify.ts';
import type { Receipt, ReceiptBody } from '#shared/wire/sync/receipt.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import { readStatement } from '#shared/model/takeover.ts';
import { claimRefusal } from './claims.ts';
import { whyElsewhere } from './continuity.ts';
import type { Examined, Examiner } from './examine.ts';
import { rulesRefusal } from './known-rules.ts';
import { decodeUtf8 } from '../parts/utf8.ts';
import { isRegistered, standingRefusal } from './take-over.ts';
import { freshCautions, type Caution } from '../plans/cautions.ts';
import type { NewBatch, SittingRow, Store, StoredHead, StoredStation } from '../store/port.ts';

export type ReceivePorts = {
  readonly store: Store;
  readonly now: () => Date;
  readonly name: string;
  readonly signReceipt: (text: string) => Receipt;
  /** Looks into batches beside the thread that answers. */
  readonly examiner: Examiner;
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

/** A longer beginning holds the whole header of any batch (shared/wire/batch/open.ts). */
export const BEGINNING_BYTES = 64 * 1024;

/** Why a batch that begins so is nobody's whom central knows: its other megabytes need not be read. Null where they must be. */
export async function strangerRefusal(store: Store, beginning: Uint8Array): Promise<Rejection | null> {
  const end = beginning.lastIndexOf(0x0a);
  // up to the end of a line, so that no character is cut in two
  const text = end < 0 ? null : decodeUtf8(beginning.subarray(0, end + 1));
  if (text === null) return { kind: 'batch_malformed' };
  const opened = openBatch(text);
  if (!opened.ok) return opened.error;
  const station = await store.station(opened.value.header.stationId);
  if (station === null) return { kind: 'station_unknown' };
  return station.publicKey === opened.value.header.stationKey ? null : { kind: 'station_key_differs' };
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
  const claimed = await claimRefusal(store, parcel.header);
  if (claimed !== null) return setAside(ports, parcel, claimed);
  const unruled = await rulesRefusal(store, parcel.header, ports.now());
  if (unruled !== null) return err(unruled);
  const head = await store.head(parcel.header.sittingId);
  const examined = await examine(ports, parcel, head);
  if (examined === 'raced') return examined;
  if (examined.kind === 'refused') return err(examined.refusal);
  if (examined.kind === 'elsewhere') {
    const refusal = await whyElsewhere(ports, parcel, head);
    if (refusal.kind !== 'history_differs') return err(refusal);
    // its own log, told two ways: whoever sealed this one holds the key as well
    if (head?.stationId === parcel.station.stationId) await store.markTwice(head.stationId, receivedAt);
    return setAside(ports, parcel, refusal);
  }
  const { takeovers, sitting } = examined;
  const unknown = await unknownTakeover(store, takeovers);
  if (unknown !== null) return err(unknown);
  if (!sitting.ok) return sitting;

  const receipt = ports.signReceipt(receiptText(ports.name, parcel, sitting.value.resultsDigest, receivedAt));
  const batch: NewBatch = {
    ...rowOf(parcel, receivedAt),
    lastHash: parcel.header.lastHash,
    number: parcel.header.number ?? null,
    bytes: parcel.bytes,
    receipt,
    cautions: await cautionsBy(store, sitting.value),
  };
  const outcome = await store.accept(batch, sitting.value, head ?? EMPTY_HEAD);
  if (outcome === 'full') return err(await quotaRefusal(store, parcel.station.stationId));
  return outcome === 'raced' ? outcome : ok({ receipt, again: false });
}

/** What the certificates of the plan look like once this sitting stands so: nothing is refused for it, the keeper is told. */
async function cautionsBy(store: Store, { sittingId, share }: SittingRow): Promise<Caution[]> {
  if (share === undefined) return [];
  const before = await store.shares(share.planId);
  return freshCautions(before, [...before.filter((one) => one.part.sitting.sittingId !== sittingId), share]);
}

/** Nothing more of this station has room; its limit is told in megabytes, which the keeper raises. */
async function quotaRefusal(store: Store, stationId: string): Promise<Rejection> {
  const { limit } = await store.room(stationId);
  return { kind: 'quota_full', detail: { limit: Math.floor(limit / 1_000_000) } };
}

/** Refuses and keeps: what another station's log has in its place, or a station may no longer send, is not thrown away. */
async function setAside(ports: ReceivePorts, parcel: Parcel, refusal: Rejection): Promise<Result<never, Rejection>> {
  const row = rowOf(parcel, ports.now().toISOString());
  await ports.store.setAside({ ...row, why: refusal.kind, bytes: parcel.bytes });
  return err(refusal);
}

/** What the batch leads to behind the store as it stands; the store is read once more where nobody remembers. */
async function examine(
  { store, examiner, now }: ReceivePorts,
  { bytes, header }: Parcel,
  head: StoredHead | null,
): Promise<Exclude<Examined, { kind: 'stored_wanted' }> | 'raced'> {
  const first = await examiner.examine(header.sittingId, { bytes, head, now: now() });
  if (first.kind !== 'stored_wanted') return first;
  const again = await examiner.examine(header.sittingId, {
    ...{ bytes, head, now: now() },
    stored: await store.rawBatches(header.sittingId),
  });
  // Even read anew the store does not end where it did: another batch came in between.
  return again.kind === 'stored_wanted' ? 'raced' : again;
}

/** The first takeover among the entries that is not the one registered here. */
async function unknownTakeover(
  store: Store,
  takeovers: readonly { readonly seq: number; readonly text: string }[],
): Promise<Rejection | null> {
  for (const { seq, text } of takeovers) {
    const said = readStatement(text);
    if (said !== null && !(await isRegistered(store, said))) return { kind: 'takeover_unknown', detail: { seq } };
  }
  return null;
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

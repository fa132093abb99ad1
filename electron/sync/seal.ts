import { batchPayload, batchText } from '#shared/wire/batch/build.ts';
import { checkBatch } from '#shared/wire/batch/check.ts';
import type { BatchHeader } from '#shared/wire/batch/header.ts';
import { openBatch } from '#shared/wire/batch/open.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { follow, hashLine } from '#shared/record/chain.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { MAX_BATCH_BYTES } from '#shared/wire/sync/wire.ts';
import { freshItem, type Sealed } from './outbox-store.ts';
import type { SyncPorts } from './ports.ts';

/**
 * Seals what a log holds beyond `sealedTo` into a batch signed by the station, its `number`-th. What does not fit in one batch stays for
 * the next. Practice is refused by the flag, and again by what the log's own first entry says.
 */
export async function seal(
  ports: SyncPorts,
  practice: boolean,
  log: string,
  { sealedTo, number }: { readonly sealedTo: Head; readonly number: number },
): Promise<Result<Sealed, HostFailure>> {
  if (practice) return err({ kind: 'practice_cannot_leave' });
  const station = await ports.station(false);
  if (station === null) return err({ kind: 'station_missing' });
  const sitting = await readGenesis(ports, log);
  if (!sitting.ok) return sitting;
  if (sitting.value.practice) return err({ kind: 'practice_cannot_leave' });
  const lines = await readFrom(ports, log, sealedTo.seq + 1);
  if (!lines.ok) return lines;
  const last = lines.value.at(-1);
  if (last === undefined) return err({ kind: 'nothing_to_seal' });

  const header: BatchHeader = {
    batchId: ports.newId(),
    stationId: station.stationId,
    stationKey: station.publicKey,
    sittingId: log,
    practice: false,
    fromSeq: sealedTo.seq + 1,
    toSeq: sealedTo.seq + lines.value.length,
    count: lines.value.length,
    prevHash: sealedTo.hash,
    lastHash: hashLine(last),
    sealedAt: ports.now().toISOString(),
    policy: sitting.value.policy,
    number,
  };
  const payload = batchPayload(header, lines.value);
  const text = batchText(payload);
  const flaw = flawOf(text, header.fromSeq);
  if (flaw !== null) return err(flaw);
  const signed = await ports.signWithStation(false, 'batch', payload);
  if (!signed.ok) return signed;
  const { signature } = signed.value;
  return ok({ item: freshItem(header, Buffer.from(text)), lastHash: header.lastHash, text, signature });
}

async function readGenesis(ports: SyncPorts, log: string): Promise<Result<Sitting, HostFailure>> {
  const start = await ports.readJournal(false, log, 0);
  if (!start.ok) return start;
  const [line] = start.value;
  if (line === undefined) return err({ kind: 'log_missing' });
  const link = follow(EMPTY_HEAD, line);
  const body = link.ok ? link.value.entry.body : null;
  return body?.type === 'sitting_opened' ? ok(body.sitting) : err({ kind: 'journal_damaged', detail: { seq: 0 } });
}

/** Room for the header, so that whole lines up to here always make a batch central takes. */
const LINES_LIMIT = MAX_BATCH_BYTES - 8192;

async function readFrom(ports: SyncPorts, log: string, fromSeq: number): Promise<Result<string[], HostFailure>> {
  const lines: string[] = [];
  let size = 0;
  for (;;) {
    const part = await ports.readJournal(false, log, fromSeq + lines.length);
    if (!part.ok) return part;
    if (part.value.length === 0) return ok(lines);
    for (const line of part.value) {
      size += Buffer.byteLength(line) + 1;
      if (size > LINES_LIMIT) return ok(lines);
      lines.push(line);
    }
  }
}

/** Never signs what central would refuse: the batch is held against itself before it is sealed. */
function flawOf(text: string, fromSeq: number): HostFailure | null {
  const opened = openBatch(text);
  const checked = opened.ok ? checkBatch(opened.value) : opened;
  if (checked.ok) return null;
  const { error } = checked;
  if (error.kind === 'practice_batch') return { kind: 'practice_cannot_leave' };
  return { kind: 'journal_damaged', detail: { seq: 'seq' in error ? error.seq : fromSeq } };
}

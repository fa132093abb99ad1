import { createHash } from 'node:crypto';
import { follow } from '#shared/record/chain.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { hidesMarks } from '#shared/results/disclosure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { exportFrame, sealLine, type ExportFrame } from '#shared/wire/export/build.ts';
import type { ExportBatch } from '#shared/wire/export/format.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { hashText, type Owner } from '../journal/check-line.ts';

/** What an export needs of the rest of the host. */
export type ExportPorts = {
  readonly station: (practice: boolean) => Promise<Station | null>;
  /** What the journal adds up to, by the host's own fold. */
  readonly stateOf: (owner: Owner) => Promise<Result<SittingState, HostFailure>>;
  /** Lines of a journal from `fromSeq` on, as they stand in the file; it may answer with a part. */
  readonly readJournal: (
    practice: boolean,
    log: string,
    fromSeq: number,
  ) => Promise<Result<readonly string[], HostFailure>>;
  /** Signs `signedText('export', digest)` with the station's key; the answer is hex. */
  readonly signWithStation: (
    practice: boolean,
    type: 'export',
    digest: string,
  ) => Promise<Result<{ readonly publicKey: string; readonly signature: string }, HostFailure>>;
  /** Every batch in the outbox, of whichever log. */
  readonly outbox: () => Promise<Result<readonly OutboxItem[], HostFailure>>;
  readonly now: () => Date;
};

type Write = (piece: string) => Promise<void>;
/** A sitting that may leave: the name of its file, and what writes it. */
export type OpenExport = {
  readonly name: string;
  readonly writeTo: (write: Write) => Promise<Result<null, HostFailure>>;
};

/**
 * A whole sitting as one file that proves itself: the journal's lines, what became of its batches, and the seal. It is written
 * page by page: two hundred thousand entries are never in memory at once.
 */
export async function openExport(ports: ExportPorts, owner: Owner): Promise<Result<OpenExport, HostFailure>> {
  const { practice, log } = owner;
  const station = await ports.station(practice);
  if (station === null) return err({ kind: 'station_missing' });
  const folded = await ports.stateOf(owner);
  if (!folded.ok) return folded;
  const state = folded.value;
  const outbox = await ports.outbox();
  if (!outbox.ok) return outbox;
  const frame = exportFrame(state, {
    stationKey: station.publicKey,
    exportedAt: ports.now().toISOString(),
    batches: batchesOf(outbox.value, owner),
  });
  if (state.sitting === null || frame === null) return err({ kind: 'log_missing' });
  // A practice log in the real folder, or the other way round, would be sealed by the wrong key.
  if (state.sitting.practice !== practice) return err({ kind: 'practice_cannot_leave' });
  // anybody can read an export: it would show an examiner the others' marks before their own are signed
  if (hidesMarks(state)) return err({ kind: 'marks_not_due' });
  const name = `${practice ? '练习' : '场次'}-${state.sitting.heldOn}-${log.slice(0, 8)}.kpx`;
  return ok({ name, writeTo: (write) => writeExport(ports, owner, frame, state.head, write) });
}

async function writeExport(
  { readJournal, signWithStation }: ExportPorts,
  { practice, log }: Owner,
  { above, below }: ExportFrame,
  end: Head,
  write: Write,
): Promise<Result<null, HostFailure>> {
  const hash = createHash('sha256');
  const put = async (text: string): Promise<void> => {
    hash.update(text, 'utf8');
    await write(text);
  };
  await put(above);
  let head = EMPTY_HEAD;
  while (head.seq < end.seq) {
    const damaged = err({ kind: 'journal_damaged', detail: { seq: head.seq + 1 } } as const);
    const page = await readJournal(practice, log, head.seq + 1);
    if (!page.ok) return page;
    if (page.value.length === 0) return damaged;
    // what was written since is not what the header tells of
    const lines = page.value.slice(0, end.seq - head.seq);
    for (const line of lines) {
      const link = follow(head, line, hashText);
      if (!link.ok) return err({ kind: 'journal_damaged', detail: { seq: link.error.seq } });
      head = link.value.head;
    }
    await put(lines.map((line) => `${line}\n`).join(''));
  }
  if (head.hash !== end.hash) return err({ kind: 'journal_damaged', detail: { seq: head.seq } });
  await put(below);
  const digest = hash.digest('hex');
  const signed = await signWithStation(practice, 'export', digest);
  if (!signed.ok) return signed;
  await write(sealLine(digest, signed.value));
  return ok(null);
}

const batchesOf = (outbox: readonly OutboxItem[], { practice, log }: Owner): ExportBatch[] =>
  outbox
    .filter((item) => item.log === log && item.practice === practice)
    .sort((a, b) => a.fromSeq - b.fromSeq)
    .map(({ batchId, fromSeq, toSeq, sha256, receipt }) => ({ batchId, fromSeq, toSeq, sha256, receipt }));

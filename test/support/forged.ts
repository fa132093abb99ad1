import { countsOf } from '#shared/wire/export/build.ts';
import type { ExportClosing, ExportHeader } from '#shared/wire/export/format.ts';
import { followAll, hashLine } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { batchesOf, EXPORTED_AT, STATION, type FinishedDay } from './exports.ts';
import type { Key } from './handover.ts';

// What a forger does who knows the format: exports put together by hand, right in everything but what they chose to change.

export type Frame = {
  readonly header?: Partial<ExportHeader>;
  readonly closing?: Partial<ExportClosing>;
  readonly key?: Key;
  readonly seal?: object;
};

/** Lines framed as an export of the day and sealed, everything recomputed except what the frame says otherwise. */
export function framedBy(day: FinishedDay, lines: readonly string[], frame: Frame = {}): Buffer {
  const { header = {}, closing = {}, key = STATION.key, seal = {} } = frame;
  const links = followAll(lines);
  const ledger = countsOf(links.ok ? foldAll(EMPTY_STATE, links.value) : day.state);
  const { stationId, sittingId, practice, policy } = day.state.sitting!;
  const ids = { stationId, stationKey: STATION.key.publicKey, sittingId, practice };
  const counts = { count: lines.length, lastHash: hashLine(lines.at(-1)!) };
  const headerLine = JSON.stringify({ ...ids, ...counts, exportedAt: EXPORTED_AT, policy, ...header });
  const closingLine = JSON.stringify({
    header: hashLine(headerLine),
    ledger,
    batches: links.ok ? batchesOf({ ...day, links: links.value }) : batchesOf(day),
    ...closing,
  });
  const above = `${['kaoping/export/1', headerLine, ...lines, closingLine].join('\n')}\n`;
  const sha256 = hashLine(above);
  const signature = key.sign('export', sha256);
  return Buffer.from(`${above}${JSON.stringify({ sha256, publicKey: key.publicKey, signature, ...seal })}\n`);
}

/** Entries as lines, sequence and chain made anew. */
export function renumbered(entries: readonly Entry[]): string[] {
  let prev = '0'.repeat(64);
  return entries.map((entry, seq) => {
    const line = JSON.stringify({ ...entry, seq, prev });
    prev = hashLine(line);
    return line;
  });
}

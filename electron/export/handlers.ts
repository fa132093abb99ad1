import { sealedExport, unsealedExport } from '#shared/wire/export/build.ts';
import type { ExportBatch } from '#shared/wire/export/format.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { hidesMarks } from '#shared/results/disclosure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/** What the export room needs of the rest of the host. */
export type ExportPorts = {
  readonly station: (practice: boolean) => Promise<Station | null>;
  /**
   * Lines of a journal from `fromSeq` on, as they stand in the file. May answer with a part: it is asked again from where
   * it stopped until it answers with none. Fails with log_missing where there is no such journal.
   */
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

/** Puts a whole sitting into one file that proves itself: the journal's lines, what became of its batches, and the seal. */
export function createExportHandlers(ports: ExportPorts): Pick<Handlers, 'sitting:export'> {
  return {
    'sitting:export': async ({ practice, log }) => {
      const station = await ports.station(practice);
      if (station === null) return err({ kind: 'station_missing' });
      const lines = await readWhole(ports, practice, log);
      if (!lines.ok) return lines;
      const outbox = await ports.outbox();
      if (!outbox.ok) return outbox;
      const unsealed = unsealedExport(lines.value, {
        stationKey: station.publicKey,
        exportedAt: ports.now().toISOString(),
        batches: batchesOf(outbox.value, practice, log),
      });
      if (!unsealed.ok) {
        const { error } = unsealed;
        return err({ kind: 'journal_damaged', detail: { seq: 'seq' in error ? error.seq : 0 } });
      }
      const { digest, state } = unsealed.value;
      // A practice log in the real folder, or the other way round, would be sealed by the wrong key.
      if (state.sitting?.practice !== practice) return err({ kind: 'practice_cannot_leave' });
      // anybody can read an export: it would show an examiner the others' marks before their own are signed
      if (hidesMarks(state)) return err({ kind: 'marks_not_due' });
      const signed = await ports.signWithStation(practice, 'export', digest);
      if (!signed.ok) return signed;
      const name = `${practice ? '练习' : '场次'}-${state.sitting.heldOn}-${log.slice(0, 8)}.kpx`;
      return ok({ name, bytes: Buffer.from(sealedExport(unsealed.value, signed.value)).toString('base64') });
    },
  };
}

async function readWhole(
  { readJournal }: ExportPorts,
  practice: boolean,
  log: string,
): Promise<Result<string[], HostFailure>> {
  const lines: string[] = [];
  for (;;) {
    const part = await readJournal(practice, log, lines.length);
    if (!part.ok) return part;
    if (part.value.length === 0) return lines.length === 0 ? err({ kind: 'log_missing' }) : ok(lines);
    for (const line of part.value) lines.push(line);
  }
}

const batchesOf = (outbox: readonly OutboxItem[], practice: boolean, log: string): ExportBatch[] =>
  outbox
    .filter((item) => item.log === log && item.practice === practice)
    .sort((a, b) => a.fromSeq - b.fromSeq)
    .map(({ batchId, fromSeq, toSeq, sha256, receipt }) => ({ batchId, fromSeq, toSeq, sha256, receipt }));

import { Worker } from 'node:worker_threads';
import { receiptFiles } from '#shared/wire/sync/receipt-files.ts';
import { sealedPlan, unsealedPlan } from '#shared/wire/export/plan.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Owner } from '../journal/check-line.ts';
import type { HeldPlan } from '../plans/whole.ts';
import type { Stations } from '../station/stations.ts';
import type { OpenExport } from './open-export.ts';

/** A file that lies beside the papers of an archive, with the folders it lies in. */
export type Enclosure = { readonly path: readonly string[]; readonly bytes: Uint8Array };

export type EnclosurePorts = Pick<Handlers, 'outbox:list'> & {
  readonly openExport: (owner: Owner) => Promise<Result<OpenExport, HostFailure>>;
  /** The verifier's report on an exported record. */
  readonly report: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly station: Stations['find'];
  readonly sign: Stations['sign'];
  readonly now: () => Date;
};

/** What is kept of one sitting: its record, central's receipts, and what the verifier says. */
type Kept = { readonly files: readonly Enclosure[]; readonly report: string };

async function keptOf(ports: EnclosurePorts, owner: Owner): Promise<Result<Kept, HostFailure>> {
  const exported = await ports.openExport(owner);
  if (!exported.ok) return exported;
  const pieces: Buffer[] = [];
  const written = await exported.value.writeTo((piece) => {
    pieces.push(Buffer.from(piece));
    return Promise.resolve();
  });
  if (!written.ok) return written;
  const outbox = await ports['outbox:list']({});
  if (!outbox.ok) return outbox;
  const { name } = exported.value;
  const bytes = Buffer.concat(pieces);
  const receipts = outbox.value.flatMap(({ log, practice, batchId, receipt }) =>
    receipt === null || log !== owner.log || practice !== owner.practice ? [] : receiptFiles(receipt, batchId),
  );
  const files = [
    { path: ['记录', name], bytes },
    ...receipts.map((file) => ({ path: ['回执', file.name], bytes: file.bytes })),
  ];
  return ok({ files, report: await ports.report(name, bytes) });
}

const reportFile = (reports: readonly string[]): Enclosure => {
  return { path: ['核验报告.txt'], bytes: Buffer.from(`${reports.join('\n\n')}\n`) };
};

/** What an archive holds beside its papers: the sitting's record, central's receipts, and what the verifier says of them. */
export async function enclosuresOf(ports: EnclosurePorts, owner: Owner): Promise<Result<Enclosure[], HostFailure>> {
  const kept = await keptOf(ports, owner);
  return kept.ok ? ok([...kept.value.files, reportFile([kept.value.report])]) : kept;
}

/** The same of a plan: its own record, sealed, and that of every sitting of it, void ones included. */
export async function planEnclosuresOf(
  ports: EnclosurePorts,
  practice: boolean,
  { whole, lines, sittings, voided }: HeldPlan,
): Promise<Result<Enclosure[], HostFailure>> {
  const files: Enclosure[] = [];
  const reports: string[] = [];
  for (const { sitting } of [...sittings, ...voided]) {
    if (sitting === null) continue;
    const kept = await keptOf(ports, { practice, log: sitting.sittingId });
    if (!kept.ok) return kept;
    files.push(...kept.value.files);
    reports.push(kept.value.report);
  }
  const record = await planFile(ports, practice, { whole, lines });
  if (!record.ok) return record;
  const name = record.value.path.at(-1) ?? '';
  reports.unshift(await ports.report(name, record.value.bytes));
  return ok([record.value, ...files, reportFile(reports)]);
}

/** The record of a plan as one file that proves itself. */
async function planFile(
  { station, sign, now }: EnclosurePorts,
  practice: boolean,
  { whole, lines }: Pick<HeldPlan, 'whole' | 'lines'>,
): Promise<Result<Enclosure, HostFailure>> {
  const held = await station(practice);
  if (held === null) return err({ kind: 'station_missing' });
  const unsealed = unsealedPlan(whole, lines, { stationKey: held.publicKey, exportedAt: now().toISOString() });
  const signed = await sign(practice, 'plan', unsealed.digest);
  if (!signed.ok) return signed;
  const name = `${practice ? '练习' : '计划'}-${whole.plan.planId.slice(0, 8)}.kpp`;
  return ok({ path: ['记录', name], bytes: Buffer.from(sealedPlan(unsealed, signed.value)) });
}

/** Runs the verifier, which shares no code with the host, in a thread of its own. */
export const reportFrom =
  (workerUrl: URL | string) =>
  (name: string, bytes: Uint8Array): Promise<string> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerUrl, { workerData: { name, bytes }, name: 'verify' });
      worker.once('message', (report: unknown) => resolve(String(report)));
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the verifier ended without a report')));
    });

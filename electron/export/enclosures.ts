import { Worker } from 'node:worker_threads';
import { receiptFiles } from '#shared/wire/sync/receipt-files.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Owner } from '../journal/check-line.ts';

/** A file that lies beside the papers of an archive, with the folders it lies in. */
export type Enclosure = { readonly path: readonly string[]; readonly bytes: Uint8Array };

type Ports = Pick<Handlers, 'sitting:export' | 'outbox:list'> & {
  /** The verifier's report on an exported sitting. */
  readonly report: (name: string, bytes: Uint8Array) => Promise<string>;
};

/** What an archive holds beside its papers: the sitting's record, central's receipts, and what the verifier says of them. */
export async function enclosuresOf(ports: Ports, owner: Owner): Promise<Result<Enclosure[], HostFailure>> {
  const exported = await ports['sitting:export'](owner);
  if (!exported.ok) return exported;
  const outbox = await ports['outbox:list']({});
  if (!outbox.ok) return outbox;
  const { name } = exported.value;
  const bytes = Buffer.from(exported.value.bytes, 'base64');
  const receipts = outbox.value.flatMap(({ log, practice, batchId, receipt }) =>
    receipt === null || log !== owner.log || practice !== owner.practice ? [] : receiptFiles(receipt, batchId),
  );
  return ok([
    { path: ['记录', name], bytes },
    ...receipts.map((file) => ({ path: ['回执', file.name], bytes: file.bytes })),
    { path: ['核验报告.txt'], bytes: Buffer.from(`${await ports.report(name, bytes)}\n`) },
  ]);
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

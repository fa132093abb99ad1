import { Worker } from 'node:worker_threads';
import { receiptFiles } from '#shared/wire/sync/receipt-files.ts';
import { sealLine } from '#shared/wire/export/build.ts';
import { sealedPlan, unsealedPlan } from '#shared/wire/export/plan.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Owner } from '../journal/check-line.ts';
import { picturesIn } from '../photos/named-pictures.ts';
import type { Photos } from '../photos/photos.ts';
import type { HeldPlan } from '../plans/whole.ts';
import type { Enclosed, EnclosedPicture } from '../print/enclosed.ts';
import type { FolderFile } from '../print/folder.ts';
import type { Stations } from '../station/stations.ts';
import type { OpenExport } from './open-export.ts';

export type EnclosurePorts = Pick<Handlers, 'outbox:list'> & {
  readonly openExport: (owner: Owner) => Promise<Result<OpenExport, HostFailure>>;
  /** The verifier's report on an exported record. */
  readonly report: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly stateOf: (owner: Owner) => Promise<Result<SittingState, HostFailure>>;
  readonly photos: Pick<Photos, 'read'>;
  readonly station: Stations['find'];
  readonly sign: Stations['sign'];
  readonly now: () => Date;
};

/** What is kept of one sitting: its record, central's receipts, the pictures it names, and what the verifier says. */
type Kept = {
  readonly files: readonly FolderFile[];
  readonly pictures: readonly EnclosedPicture[];
  readonly report: string;
};

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
  const state = await ports.stateOf(owner);
  if (!state.ok) return state;
  const pictures = picturesOf(bytes.toString(), state.value);
  return ok({ files, pictures, report: await ports.report(name, bytes) });
}

const NAMED_BY = {
  paper_opened: '纸面评分表照片',
  incident_recorded: '现场记事照片',
  facts_stated: '考生照片',
  candidate_corrected: '更换后的考生照片',
} as const;

/** The pictures that a record names, each in the words of the contents. */
const picturesOf = (record: string, { candidates, sitting }: SittingState): EnclosedPicture[] =>
  picturesIn(record.split('\n')).map(({ sha256, seq, by, candidateId }) => {
    const candidate = candidateId === null ? undefined : candidates.get(candidateId);
    const whose = candidate === undefined ? '' : ` ${candidate.number} ${candidate.name}`;
    return { sha256, of: `${NAMED_BY[by]}${whose}，${sitting?.title ?? ''} 第 ${String(seq)} 条记录` };
  });

const reportFile = (reports: readonly string[]): FolderFile => {
  return { path: ['核验报告.txt'], bytes: Buffer.from(`${reports.join('\n\n')}\n`) };
};

/** What an archive holds beside its papers: the sitting's record, central's receipts, and what the verifier says of them. */
export async function enclosuresOf(ports: EnclosurePorts, owner: Owner): Promise<Result<Enclosed, HostFailure>> {
  const kept = await keptOf(ports, owner);
  if (!kept.ok) return kept;
  const { files, pictures, report } = kept.value;
  return ok({ ...around(ports, owner.practice), files: [...files, reportFile([report])], pictures });
}

/** Where pictures are read from, and what the station seals an archive with. */
const around = ({ photos, sign }: EnclosurePorts, practice: boolean): Pick<Enclosed, 'picture' | 'seal'> => ({
  picture: (sha256) => photos.read(practice, sha256),
  seal: async (digest) => {
    const signed = await sign(practice, 'archive', digest);
    return signed.ok ? ok(sealLine(digest, signed.value)) : signed;
  },
});

/** The same of a plan: its own record, sealed, and that of every sitting of it, void ones included. */
export async function planEnclosuresOf(
  ports: EnclosurePorts,
  practice: boolean,
  { whole, lines, sittings, voided }: HeldPlan,
): Promise<Result<Enclosed, HostFailure>> {
  const files: FolderFile[] = [];
  const pictures: EnclosedPicture[] = [];
  const reports: string[] = [];
  for (const { sitting } of [...sittings, ...voided]) {
    if (sitting === null) continue;
    const kept = await keptOf(ports, { practice, log: sitting.sittingId });
    if (!kept.ok) return kept;
    files.push(...kept.value.files);
    pictures.push(...kept.value.pictures);
    reports.push(kept.value.report);
  }
  const record = await planFile(ports, practice, { whole, lines });
  if (!record.ok) return record;
  const name = record.value.path.at(-1) ?? '';
  reports.unshift(await ports.report(name, record.value.bytes));
  return ok({ ...around(ports, practice), files: [record.value, ...files, reportFile(reports)], pictures });
}

/** The record of a plan as one file that proves itself. */
async function planFile(
  { station, sign, now }: EnclosurePorts,
  practice: boolean,
  { whole, lines }: Pick<HeldPlan, 'whole' | 'lines'>,
): Promise<Result<FolderFile, HostFailure>> {
  const held = await station(practice);
  if (held === null) return err({ kind: 'station_missing' });
  const unsealed = unsealedPlan(whole, lines, { stationKey: held.publicKey, exportedAt: now().toISOString() });
  const signed = await sign(practice, 'plan', unsealed.digest);
  if (!signed.ok) return signed;
  const name = `${practice ? '练习' : '计划'}-${whole.plan.planId.slice(0, 8)}.kpp`;
  return ok({ path: ['记录', name], bytes: Buffer.from(sealedPlan(unsealed, signed.value)) });
}

/** Many times what a sitting of 200,000 entries takes; whoever prints an archive is told at some time. */
const TIME_LIMIT_MS = 600_000;

/** Runs the verifier, which shares no code with the host, in a thread of its own; `timeLimit` is in ms. */
export const reportFrom =
  (workerUrl: URL | string, timeLimit = TIME_LIMIT_MS) =>
  (name: string, bytes: Uint8Array): Promise<string> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerUrl, { workerData: { name, bytes }, name: 'verify' });
      const timer = setTimeout(() => void worker.terminate(), timeLimit);
      worker.once('message', (report: unknown) => resolve(String(report)));
      worker.once('error', reject);
      worker.once('exit', () => {
        clearTimeout(timer);
        reject(new Error('the verifier ended without a report'));
      });
    });

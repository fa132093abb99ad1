import { intoFolder, type ChoosePath } from '../files/save.ts';
import { diskFailure, errorCode } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { traceOf, type Log } from '../log/logger.ts';
import type { Owner } from '../journal/check-line.ts';
import { orderedPapers, type OrderedPaper } from '#shared/forms/papers.ts';
import { MOST_PAPERS } from '#shared/forms/registry.ts';
import type { ArchivedFile } from '#shared/forms/archive-contents/form.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { PrintOrder, PrintState } from '#shared/wire/paper/printing.ts';
import { draftFolder, type FolderFile } from './folder.ts';
import { byPerson, byVolume, nameOf, type Numbered } from './naming.ts';
import { archivedFile, withContents } from './contents.ts';
import type { Press } from './press.ts';
import type { PrintRegister } from './print-register.ts';
import type { Rendered } from './render.ts';
import { inOrder, stampsOf, type SignPaper } from './stamps.ts';

export type MakerPorts = {
  readonly press: Press;
  readonly register: PrintRegister;
  /** The host's own fold: what is printed is never what a page says. */
  readonly stateOf: (owner: Owner) => Promise<Result<SittingState, HostFailure>>;
  readonly sign: (practice: boolean) => SignPaper;
  readonly choosePath: ChoosePath;
  readonly exportsFolder: string;
  readonly openPath: (path: string) => Promise<void>;
  /** What an archive holds beside its papers: records, receipts, report. */
  readonly enclosures: (owner: Owner) => Promise<Result<readonly FolderFile[], HostFailure>>;
  readonly now: () => Date;
  readonly changed: () => void;
  readonly log: Log;
};

/** What is to be printed, for whom. */
export type Job = PrintOrder & Owner & { readonly by: string };
export type Made = {
  readonly where: string;
  readonly papers: number;
  readonly pages: number;
  readonly missing: string[];
};

/** Prints papers of a sitting: one job at a time, each either whole or not there. */
export type Maker = {
  readonly make: (job: Job) => Promise<Result<Made, HostFailure>>;
  readonly state: () => PrintState;
  readonly stop: () => Promise<void>;
};

const IDLE: PrintState = { done: 0, total: 0 };
class Stopped extends Error {}
class Refused extends Error {
  readonly failure: HostFailure;
  constructor(failure: HostFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}
/** Lies before the volumes of an archive. */
const CONTENTS = { form: 'archive-contents', candidateId: null, examinerId: null } as const;

export function createMaker(ports: MakerPorts): Maker {
  let state = IDLE;
  let stopped = false;
  const isStopped = (): boolean => stopped;
  const tell = (next: PrintState): void => {
    state = next;
    ports.changed();
  };

  /** Draws numbered papers into one file; `from` papers of the job are done before it. */
  async function draw(record: SittingState, job: Job, numbered: readonly Numbered[], from: number): Promise<Rendered> {
    if (isStopped()) throw new Stopped();
    const copies = inOrder(numbered, job.copies, job.collate).map(({ of, copy }) => ({ ...of, copy }));
    const stamps = await stampsOf(record, copies, ports.sign(job.practice));
    const { total } = state;
    return ports.press.render(
      copies.map(({ ordered }) => ordered.paper),
      stamps,
      (reached) => tell({ done: Math.min(total, from + reached), total }),
    );
  }

  async function intoOneFile(
    record: SittingState,
    job: Job,
    numbered: readonly Numbered[],
    where: string,
  ): Promise<Made> {
    const { pdf, pages, missing } = await draw(record, job, numbered, 0);
    if (isStopped()) throw new Stopped();
    await writeAtomic(where, pdf, 0o644);
    return { where, papers: numbered.length * job.copies, pages, missing };
  }

  async function intoAFolder(
    record: SittingState,
    job: Job,
    numbered: readonly Numbered[],
    where: string,
  ): Promise<Made> {
    const folder = draftFolder(where);
    const missing = new Set<string>();
    let pages = 0;
    let done = 0;
    try {
      const files = job.way === 'archive' ? byVolume(numbered) : byPerson(record, numbered);
      const archived: ArchivedFile[] = [];
      for (const { path, papers } of files) {
        const rendered = await draw(record, job, withContents(papers, archived), done);
        done += papers.length * job.copies;
        pages += rendered.pages;
        archived.push(archivedFile(path, papers, rendered.pages));
        for (const character of rendered.missing) missing.add(character);
        await folder.add({ path, bytes: rendered.pdf });
      }
      for (const file of job.way === 'archive' ? await enclosed(job) : []) await folder.add(file);
      if (job.way === 'archive') await folder.addSums();
      if (isStopped()) throw new Stopped();
      return { where: await folder.finish(), papers: done, pages, missing: [...missing] };
    } catch (error) {
      await folder.drop();
      throw error;
    }
  }

  async function enclosed(job: Job): Promise<readonly FolderFile[]> {
    const files = await ports.enclosures(job);
    if (!files.ok) throw new Refused(files.error);
    return files.value;
  }

  async function run(job: Job, record: SittingState, ordered: readonly OrderedPaper[], where: string): Promise<Made> {
    const at = ports.now().toISOString();
    const numbers = await ports.register.number(
      job,
      ordered.map(({ paper, candidateId, examinerId }) => ({
        ...{ at, by: job.by, form: paper.form, candidateId, examinerId, copies: job.copies, way: job.way },
        isDraft: paper.digest === null,
      })),
    );
    const numbered = ordered.flatMap((each, index): Numbered[] => {
      const printed = numbers[index];
      return printed === undefined ? [] : [{ ordered: each, printed }];
    });
    tell({ done: 0, total: ordered.length * job.copies });
    const isFile = job.way === 'print' || job.way === 'file';
    const made = await (isFile ? intoOneFile : intoAFolder)(record, job, numbered, where);
    await ports.register.made(job, numbers);
    if (job.way === 'print') await ports.openPath(made.where);
    return made;
  }

  return {
    state: () => state,
    stop: async () => {
      if (state.total === 0) return;
      stopped = true;
      await ports.press.close();
    },
    make: async (job) => {
      if (state.total > 0) return err({ kind: 'print_busy' });
      const record = await ports.stateOf(job);
      if (!record.ok) return record;
      const wanted = job.way === 'archive' ? [...job.wanted, CONTENTS] : job.wanted;
      const ordered = wanted.flatMap((each) => orderedPapers(record.value, each));
      if (ordered.length === 0) return err({ kind: 'print_nothing' });
      const isFile = job.way === 'print' || job.way === 'file';
      const count = ordered.length * job.copies;
      if (isFile && count > MOST_PAPERS) return err({ kind: 'print_too_many', detail: { count, limit: MOST_PAPERS } });
      const choose = job.way === 'print' ? intoFolder(ports.exportsFolder) : ports.choosePath;
      const where = await choose(nameOf(record.value, ordered, job));
      if (where === null) return err({ kind: 'save_cancelled' });
      if (state.total > 0) return err({ kind: 'print_busy' });
      stopped = false;
      tell({ done: 0, total: ordered.length * job.copies });
      try {
        return ok(await run(job, record.value, ordered, where));
      } catch (error) {
        if (isStopped()) return err({ kind: 'print_stopped' });
        if (error instanceof Refused) return err(error.failure);
        ports.log('print_failed', traceOf(error));
        return err(errorCode(error) !== undefined ? diskFailure(error) : { kind: 'print_failed' });
      } finally {
        tell(IDLE);
      }
    },
  };
}

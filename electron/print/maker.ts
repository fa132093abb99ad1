import { intoFolder, type ChoosePath } from '../files/save.ts';
import { diskFailure, errorCode } from '../files/disk-failure.ts';
import { traceOf, type Log } from '../log/logger.ts';
import type { Owner } from '../journal/check-line.ts';
import { orderedPapers, type OrderedPaper } from '#shared/forms/papers.ts';
import { MOST_PAPERS } from '#shared/forms/registry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { PrintState } from '#shared/wire/paper/printing.ts';
import type { FolderFile } from './folder.ts';
import type { Job, Made } from './job.ts';
import { nameOf, type Numbered } from './naming.ts';
import type { Press } from './press.ts';
import type { PrintRegister } from './print-register.ts';
import type { SignPaper } from './stamps.ts';
import { intoAFolder, intoOneFile, type Run } from './write-papers.ts';

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
/** Lies before the volumes of an archive, and is made last. */
const CONTENTS = { form: 'archive-contents', candidateId: null, examinerId: null } as const;

export function createMaker(ports: MakerPorts): Maker {
  let state = IDLE;
  let stopped = false;
  const isStopped = (): boolean => stopped;
  const tell = (next: PrintState): void => {
    state = next;
    ports.changed();
  };
  const runOf = (job: Job, record: SittingState): Run => ({
    ...{ job, record, press: ports.press, sign: ports.sign(job.practice) },
    goOn: () => {
      if (stopped) throw new Stopped();
    },
    reached: (done) => tell({ ...state, done: Math.min(state.total, done) }),
    enclosed: async () => {
      const files = await ports.enclosures(job);
      if (!files.ok) throw new Refused(files.error);
      return files.value;
    },
  });

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
      const ordered = wanted.flatMap((each) => orderedPapers(record.value, { ...each, viewer: job.viewer }));
      const fault = faultOf(job, ordered.length);
      if (fault !== null) return err(fault);
      const choose = job.way === 'print' ? intoFolder(ports.exportsFolder) : ports.choosePath;
      const where = await choose(nameOf(record.value, ordered, job));
      if (where === null) return err({ kind: 'save_cancelled' });
      if (state.total > 0) return err({ kind: 'print_busy' });
      stopped = false;
      tell({ done: 0, total: ordered.length * job.copies });
      try {
        return ok(await carryOut(ports, runOf(job, record.value), ordered, where));
      } catch (error) {
        if (isStopped()) return err({ kind: 'print_stopped' });
        if (error instanceof Refused) return err(error.failure);
        ports.log('print_failed', traceOf(error));
        return err(errorCode(error) === undefined ? { kind: 'print_failed' } : diskFailure(error, 'saved'));
      } finally {
        tell(IDLE);
      }
    },
  };
}

const isOneFile = ({ way }: Job): boolean => way === 'print' || way === 'file';

function faultOf(job: Job, papers: number): HostFailure | null {
  const count = papers * job.copies;
  if (count === 0) return { kind: 'print_nothing' };
  return isOneFile(job) && count > MOST_PAPERS
    ? { kind: 'print_too_many', detail: { count, limit: MOST_PAPERS } }
    : null;
}

/** Numbers the papers, draws and writes them, notes that they are there, and opens what is to be printed. */
async function carryOut(
  { register, openPath, now }: MakerPorts,
  run: Run,
  ordered: readonly OrderedPaper[],
  where: string,
): Promise<Made> {
  const { job } = run;
  const at = now().toISOString();
  const numbers = await register.number(
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
  const made = await (isOneFile(job) ? intoOneFile : intoAFolder)(run, numbered, where);
  await register.made(job, numbers);
  if (job.way === 'print') await openPath(made.where);
  return made;
}

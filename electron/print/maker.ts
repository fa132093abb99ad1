import { intoFolder, type ChoosePath } from '../files/save.ts';
import { diskFailure, errorCode } from '../files/disk-failure.ts';
import { traceOf, type Log } from '../log/logger.ts';
import type { OrderedPaper } from '#shared/forms/papers.ts';
import { MOST_PAPERS } from '#shared/forms/registry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { PrintState } from '#shared/wire/paper/printing.ts';
import type { Job, Made } from './job.ts';
import { nameOf, type Numbered } from './naming.ts';
import type { Press } from './press.ts';
import type { Printable } from './printable.ts';
import type { PrintRegister } from './print-register.ts';
import type { SignPaper } from './stamps.ts';
import { intoAFolder, intoOneFile, type Run } from './write-papers.ts';

export type MakerPorts = {
  readonly press: Press;
  readonly register: PrintRegister;
  readonly sign: (practice: boolean) => SignPaper;
  readonly choosePath: ChoosePath;
  readonly exportsFolder: string;
  readonly openPath: (path: string) => Promise<void>;
  readonly now: () => Date;
  readonly changed: () => void;
  readonly log: Log;
};

/** Prints papers of a sitting or a plan: one job at a time, each either whole or not there. */
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

export function createMaker(ports: MakerPorts): Maker {
  let state = IDLE;
  let stopped = false;
  const isStopped = (): boolean => stopped;
  const tell = (next: PrintState): void => {
    state = next;
    ports.changed();
  };
  const runOf = (job: Job): Run => ({
    ...{ job, press: ports.press, sign: ports.sign(job.practice) },
    goOn: () => {
      if (stopped) throw new Stopped();
    },
    reached: (done) => tell({ ...state, done: Math.min(state.total, done) }),
    enclosed: async () => {
      const files = await job.enclosures();
      if (!files.ok) throw new Refused(files.error);
      return files.value;
    },
    unless: (failure) => {
      if (failure !== null) throw new Refused(failure);
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
      const shares = sharesOf(job);
      const count = shares.reduce((sum, { papers }) => sum + papers.length, 0);
      const fault = faultOf(job, count);
      if (fault !== null) return err(fault);
      const choose = job.way === 'print' ? intoFolder(ports.exportsFolder) : ports.choosePath;
      const where = await choose(nameOf(job, shares[0]?.papers ?? []));
      if (where === null) return err({ kind: 'save_cancelled' });
      if (state.total > 0) return err({ kind: 'print_busy' });
      stopped = false;
      tell({ done: 0, total: count * job.copies });
      try {
        return ok(await carryOut(ports, runOf(job), shares, where));
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

/** Papers of one sitting or plan, whose register numbers them. */
type Share = { readonly of: Printable; readonly papers: readonly OrderedPaper[] };

/** What was wanted, and in an archive its contents and what else is filed in it. */
function sharesOf({ of, within, wanted, way }: Job): Share[] {
  if (way !== 'archive') return [{ of, papers: wanted.flatMap(of.papers) }];
  const contents = { form: of.contents, candidateId: null, examinerId: null };
  return [
    { of, papers: [...wanted, contents].flatMap(of.papers) },
    ...within.map((each) => ({ of: each, papers: each.usual() })),
  ];
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
  shares: readonly Share[],
  where: string,
): Promise<Made> {
  const { job } = run;
  const at = now().toISOString();
  const numbered: Numbered[] = [];
  for (const { of, papers } of shares) {
    const numbers = await register.number(
      of.owner,
      papers.map(({ paper, candidateId, examinerId }) => ({
        ...{ at, by: job.by, form: paper.form, candidateId, examinerId, copies: job.copies, way: job.way },
        isDraft: paper.digest === null,
      })),
    );
    for (const [index, printed] of numbers.entries()) {
      const ordered = papers[index];
      if (ordered !== undefined) numbered.push({ of, ordered, printed });
    }
  }
  const made = await (isOneFile(job) ? intoOneFile : intoAFolder)(run, numbered, where);
  for (const { of } of shares) {
    const own = numbered.filter((each) => each.of === of).map(({ printed }) => printed);
    await register.made(of.owner, own);
  }
  if (job.way === 'print') await openPath(made.where);
  return made;
}

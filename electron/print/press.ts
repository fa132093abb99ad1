import { availableParallelism } from 'node:os';
import { readFonts, type FontFiles } from './fonts.ts';
import type { Printout } from './handbook-pdf.ts';
import type { Render, Rendered } from './render.ts';
import { startThread, type Thread } from './thread.ts';
import type { Work } from './worker.ts';

/** Renders forms in threads of its own. Rejects when a form can't be rendered in time; the next one gets a fresh thread. */
export type Press = {
  readonly render: Render;
  readonly renderHandbook: (printout: Printout) => Promise<Rendered>;
  /** How many files it draws at once; further ones wait. */
  readonly threads: number;
  /** Ends the threads: whatever they are at rejects, and what waits. The next form starts a new one. */
  readonly close: () => Promise<void>;
};

type Options = {
  /** ms a form. */
  readonly timeLimit?: number;
  readonly threads?: number;
  /** ms without work after which the threads end and give their memory back. */
  readonly idleLimit?: number;
  /** The faces a thread starts with, from those that come with the app: ours unless somebody says otherwise. */
  readonly fontsOf?: (ours: FontFiles) => Promise<FontFiles>;
};
type Waiting = {
  readonly work: Work;
  readonly reached: (done: number) => void;
  readonly resolve: (rendered: Rendered) => void;
  readonly reject: (error: unknown) => void;
};

/** Each holds some 100 MB; more of them than this would take a small computer's memory before its time. */
const MOST_THREADS = 4;

/** A press that starts a thread whenever work waits and none is free, as many as the computer has cores. */
export function createPress(workerUrl: URL | string, options: Options = {}): Press {
  const { timeLimit = 120_000, threads = Math.min(availableParallelism(), MOST_THREADS), idleLimit = 60_000 } = options;
  const living = new Set<Promise<Thread>>();
  let free: Promise<Thread>[] = [];
  let queue: Waiting[] = [];
  let fonts: Promise<FontFiles> | null = null;
  let idle: NodeJS.Timeout | undefined;

  /** One that can't start or has ended is forgotten, so that the next form starts anew. */
  const forget = (ended: Promise<Thread>): void => {
    living.delete(ended);
    free = free.filter((each) => each !== ended);
  };
  function begin(): Promise<Thread> {
    fonts ??= readFonts().then(options.fontsOf);
    const starting: Promise<Thread> = fonts.then((read) =>
      startThread(workerUrl, read, timeLimit, () => forget(starting)),
    );
    starting.catch(() => forget(starting));
    living.add(starting);
    return starting;
  }

  function next(): void {
    clearTimeout(idle);
    const thread = free.pop() ?? (living.size < threads ? begin() : undefined);
    if (thread === undefined) return;
    const waiting = queue.shift();
    if (waiting !== undefined) void carryOut(thread, waiting);
    else {
      free.push(thread);
      if (free.length === living.size) idle = setTimeout(() => void close(), idleLimit).unref();
    }
  }

  async function carryOut(thread: Promise<Thread>, { work, reached, resolve, reject }: Waiting): Promise<void> {
    try {
      resolve(await (await thread).draw(work, reached));
    } catch (error) {
      reject(error);
    }
    if (living.has(thread)) free.push(thread);
    if (queue.length > 0 || free.length > 0) next();
  }

  const draw = (work: Work, reached: Waiting['reached']): Promise<Rendered> =>
    new Promise((resolve, reject) => {
      queue.push({ work, reached, resolve, reject });
      next();
    });

  async function close(): Promise<void> {
    clearTimeout(idle);
    const ending = [...living];
    for (const { reject } of queue) reject(new Error('the press was closed'));
    [free, queue, fonts] = [[], [], null];
    living.clear();
    await Promise.all(ending.map(async (thread) => (await thread.catch(() => null))?.end()));
  }

  return {
    render: (papers, stamps = [], reached = () => undefined, photos = {}) => draw({ papers, stamps, photos }, reached),
    renderHandbook: (handbook) => draw({ handbook }, () => undefined),
    threads,
    close,
  };
}

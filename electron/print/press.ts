import { Worker } from 'node:worker_threads';
import { readFonts } from './fonts.ts';
import type { Render, Rendered } from './render.ts';
import type { Printout } from './handbook-pdf.ts';
import type { Answer, Job, Work } from './worker.ts';

/** Renders forms in a thread of its own. Rejects when a form can't be rendered in time; the next one gets a fresh thread. */
export type Press = {
  readonly render: Render;
  readonly renderHandbook: (printout: Printout) => Promise<Rendered>;
  /** Ends the thread: whatever it is at rejects. The next form starts a new one. */
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (rendered: Rendered) => void;
  readonly reject: (error: Error) => void;
  readonly reached: (done: number) => void;
};
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

/** A press that starts its thread with the first form. `timeLimit` is in milliseconds a form. */
export function createPress(workerUrl: URL | string, timeLimit = 120_000): Press {
  let current: Promise<Thread> | null = null;
  let lastId = 0;

  /** The thread at work, or a new one. One that can't start or has ended is forgotten, so that the next form starts anew. */
  function thread(): Promise<Thread> {
    if (current !== null) return current;
    const starting: Promise<Thread> = start(workerUrl, () => forget(starting));
    starting.catch(() => forget(starting));
    current = starting;
    return starting;
  }
  const forget = (ended: Promise<Thread>): void => {
    if (current === ended) current = null;
  };

  const work = async (what: Work, reached: Waiting['reached']): Promise<Rendered> => {
    const mine = thread();
    const { worker, waiting } = await mine;
    const id = (lastId += 1);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        forget(mine);
        reject(new Error(`no form after ${String(timeLimit)} ms`));
        void worker.terminate();
      }, timeLimit);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          then(value);
        };
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject), reached });
      worker.postMessage({ id, ...what } satisfies Job);
    });
  };

  return {
    render: (papers, stamps = [], reached = () => undefined, photos = {}) => work({ papers, stamps, photos }, reached),
    renderHandbook: (handbook) => work({ handbook }, () => undefined),
    close: async () => {
      const ending = current;
      current = null;
      await (await ending)?.worker.terminate();
    },
  };
}

/** Starts a thread with the fonts in its hands; `ended` is called when it is of no more use. */
async function start(workerUrl: URL | string, ended: () => void): Promise<Thread> {
  const worker = new Worker(workerUrl, { workerData: await readFonts(), name: 'print' });
  const waiting = new Map<number, Waiting>();
  const stop = (error: Error): void => {
    ended();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const job = waiting.get(answer.id);
    if ('reached' in answer) return job?.reached(answer.reached);
    waiting.delete(answer.id);
    if (answer.ok) job?.resolve(answer.value);
    else job?.reject(new Error(answer.reason));
  });
  worker.on('error', stop);
  worker.on('exit', (code) => stop(new Error(`print thread ended with ${String(code)}`)));
  // a thread that has nothing to do keeps nobody from leaving
  worker.unref();
  return { worker, waiting };
}

import { Worker } from 'node:worker_threads';
import type { FontFiles } from './fonts.ts';
import type { Rendered } from './render.ts';
import type { Answer, Job, Work } from './worker.ts';

/**
 * MB that a thread's objects may take, many times what 500 sheets do: with its usual 4 GB, V8 lets four times what is in use
 * lie before it sweeps.
 */
const MOST_MB = 1024;

/** A thread that draws one piece of work at a time. */
export type Thread = {
  /** Rejects where it can't be drawn; after `timeLimit` the thread is at an end, too. `reached` hears how many papers are set. */
  readonly draw: (work: Work, reached: (done: number) => void) => Promise<Rendered>;
  readonly end: () => Promise<void>;
};

type Under = {
  readonly resolve: (rendered: Rendered) => void;
  readonly reject: (error: Error) => void;
  readonly reached: (done: number) => void;
};

/** Starts a thread with the fonts in its hands; `ended` is called when it is of no more use. `timeLimit` is in ms. */
export function startThread(workerUrl: URL | string, fonts: FontFiles, timeLimit: number, ended: () => void): Thread {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MB };
  const worker = new Worker(workerUrl, { workerData: fonts, name: 'print', resourceLimits });
  let under: Under | null = null;
  let id = 0;
  const stop = (error: Error): void => {
    ended();
    under?.reject(error);
  };
  worker.on('message', (answer: Answer) => {
    if (answer.id !== id) return;
    if ('reached' in answer) under?.reached(answer.reached);
    else if (answer.ok) under?.resolve(answer.value);
    else under?.reject(new Error(answer.reason));
  });
  worker.on('error', stop);
  worker.on('exit', (code) => stop(new Error(`print thread ended with ${String(code)}`)));
  // a thread that has nothing to do keeps nobody from leaving
  worker.unref();
  const end = async (): Promise<void> => {
    ended();
    await worker.terminate();
  };
  return {
    draw: async (work, reached) => {
      id += 1;
      let timer: NodeJS.Timeout | undefined;
      try {
        return await new Promise<Rendered>((resolve, reject) => {
          under = { resolve, reject, reached };
          timer = setTimeout(() => {
            reject(new Error(`no form after ${String(timeLimit)} ms`));
            void end();
          }, timeLimit);
          worker.postMessage({ id, ...work } satisfies Job);
        });
      } finally {
        clearTimeout(timer);
        under = null;
      }
    },
    end,
  };
}

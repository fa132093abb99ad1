import { Worker } from 'node:worker_threads';
import type { FormRequest } from '#shared/forms/request.ts';
import { readFonts } from './fonts.ts';
import type { Rendered } from './render.ts';
import type { Answer, Job } from './worker.ts';

/** Renders forms in a thread of its own. Rejects when a form can't be rendered in time; the next one gets a fresh thread. */
export type Press = {
  readonly render: (request: FormRequest) => Promise<Rendered>;
  readonly close: () => Promise<void>;
};

type Waiting = { readonly resolve: (rendered: Rendered) => void; readonly reject: (error: Error) => void };
type Running = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

/** A press that starts its thread with the first form. `timeLimit` is in milliseconds a form. */
export function createPress(workerUrl: URL | string, timeLimit = 120_000): Press {
  let running: Promise<Running> | null = null;
  let lastId = 0;

  async function start(): Promise<Running> {
    const fonts = await readFonts();
    const worker = new Worker(workerUrl, { workerData: fonts, name: 'print' });
    const waiting = new Map<number, Waiting>();
    const stop = (error: Error): void => {
      running = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    worker.on('message', (answer: Answer) => {
      const job = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.ok) job?.resolve(answer.value);
      else job?.reject(new Error(answer.reason));
    });
    worker.on('error', stop);
    worker.on('exit', (code) => stop(new Error(`print thread ended with ${String(code)}`)));
    worker.unref();
    return { worker, waiting };
  }

  async function current(): Promise<Running> {
    running ??= start();
    try {
      return await running;
    } catch (error) {
      running = null;
      throw error;
    }
  }

  return {
    render: async (request) => {
      const { worker, waiting } = await current();
      const id = (lastId += 1);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(new Error(`no form after ${String(timeLimit)} ms`));
          void worker.terminate();
        }, timeLimit);
        const settle =
          <T>(then: (value: T) => void) =>
          (value: T): void => {
            clearTimeout(timer);
            then(value);
          };
        waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
        worker.postMessage({ id, request } satisfies Job);
      });
    },
    close: async () => {
      const ending = running;
      running = null;
      await (await ending)?.worker.terminate();
    },
  };
}

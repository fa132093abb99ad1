import { parentPort, workerData } from 'node:worker_threads';
import type { Paper } from '#shared/forms/registry.ts';
import type { FontFiles } from './fonts.ts';
import { createRenderer, type Rendered, type StampText } from './render.ts';

// The thread that renders: a form of many sheets takes a second or two, in which the host must go on saving marks.

export type Job = { readonly id: number; readonly papers: readonly Paper[]; readonly stamps: readonly StampText[] };
export type Answer =
  | { readonly id: number; readonly reached: number }
  | { readonly id: number; readonly ok: true; readonly value: Rendered }
  | { readonly id: number; readonly ok: false; readonly reason: string };

const render = createRenderer(workerData as FontFiles);

parentPort?.on('message', (job: Job) => {
  void answer(job).then((message) => parentPort?.postMessage(message));
});

async function answer({ id, papers, stamps }: Job): Promise<Answer> {
  const reached = (done: number): void => parentPort?.postMessage({ id, reached: done } satisfies Answer);
  try {
    return { id, ok: true, value: await render(papers, stamps, reached) };
  } catch (error) {
    return { id, ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import type { Paper } from '#shared/forms/registry.ts';
import type { FontFiles } from './fonts.ts';
import { loadFaces } from './faces.ts';
import { handbookRenderer, type Printout } from './handbook-pdf.ts';
import { rendererWith, type Photos, type Rendered, type StampText } from './render.ts';

// The thread that renders: a form of many sheets takes a second or two, in which the host must go on saving marks.

/** Papers, or chapters of the handbook. */
export type Work =
  | { readonly papers: readonly Paper[]; readonly stamps: readonly StampText[]; readonly photos: Photos }
  | { readonly handbook: Printout };
export type Job = Work & { readonly id: number };
export type Answer =
  | { readonly id: number; readonly reached: number }
  | { readonly id: number; readonly ok: true; readonly value: Rendered }
  | { readonly id: number; readonly ok: false; readonly reason: string };

const faces = loadFaces(workerData as FontFiles);
const render = rendererWith(faces);
const renderHandbook = handbookRenderer(faces);

parentPort?.on('message', (job: Job) => {
  void answer(job).then((message) => parentPort?.postMessage(message));
});

async function answer(job: Job): Promise<Answer> {
  const { id } = job;
  const reached = (done: number): void => parentPort?.postMessage({ id, reached: done } satisfies Answer);
  try {
    const value =
      'handbook' in job
        ? await renderHandbook(job.handbook)
        : await render(job.papers, job.stamps, reached, job.photos);
    return { id, ok: true, value };
  } catch (error) {
    return { id, ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

import type { Portion } from './portions.ts';
import type { Answer, Wanted } from './reading-messages.ts';

/** So many portions are asked for before the first was taken: one is on its way while the page takes another. */
const ASKED = 2;

/** The one thread, for as long as the page lives; null where there is none to be had. */
let thread: Worker | null | undefined;

/** Starts it, where it was not started. */
export function readingThread(): Worker | null {
  if (thread !== undefined) return thread;
  if (typeof Worker === 'undefined') return (thread = null);
  // Vite turns this very expression into a file of its own
  thread = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  thread.addEventListener('error', () => (thread = null), { once: true });
  return thread;
}

/** A log's portions as the thread reads them. Throws where it ends, and what the database throws. */
export async function* portionsFrom(reading: Worker, wanted: Wanted): AsyncGenerator<Portion, void> {
  const { port1: port, port2 } = new MessageChannel();
  const ended = new AbortController();
  const gone = new Promise<never>((_, reject) => {
    reading.addEventListener('error', () => reject(new Error('the reading thread ended')), { signal: ended.signal });
  });
  gone.catch(() => undefined);
  const next = answers(port);
  reading.postMessage(wanted, [port2]);
  const ask = (): void => port.postMessage('next');
  for (let at = 0; at < ASKED; at += 1) ask();
  try {
    for (;;) {
      const said = await Promise.race([next(), gone]);
      if (said.kind === 'failed') throw new DOMException(said.message, said.name);
      if (said.kind === 'end') return;
      ask();
      yield said.portion;
    }
  } finally {
    ended.abort();
    port.postMessage('stop');
    port.close();
  }
}

/** The answers that come over a port, one after another. */
function answers(port: MessagePort): () => Promise<Answer> {
  const come: Answer[] = [];
  let waiting: ((said: Answer) => void) | null = null;
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (waiting === null) come.push(data);
    else waiting(data);
    waiting = null;
  };
  return () => {
    const said = come.shift();
    return said !== undefined ? Promise.resolve(said) : new Promise((resolve) => (waiting = resolve));
  };
}

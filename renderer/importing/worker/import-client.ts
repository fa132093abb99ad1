import { err, type Result } from '#shared/base/result.ts';
import { MAX_FILE_BYTES, type FileFailure } from '#shared/importing/file-failure.ts';
import type { ImportAnswer, ImportAsk } from './import-job.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** How far the reading has come; `rows` once the file is parsed. */
export type ImportProgress = { readonly bytes: number; readonly rows: number | null };

/** One file being imported, in a worker of its own. */
export type ImportSession = {
  /** Answers once for the file as it was found. */
  readonly first: Promise<Result<ImportAnswer, FileFailure>>;
  /** Reads the same file again with another choice of sheet, heading or columns. */
  readonly readAgain: (ask: ImportAsk) => Promise<Result<ImportAnswer, FileFailure>>;
  /** Ends the worker at once; whatever is under way answers `reading_cancelled`. */
  readonly stop: () => void;
};

/** A page has seconds, not minutes: what takes longer is no list of people. */
const TIME_LIMIT_MS = 30_000;

export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Vite turns this very expression into a file of its own. */
const startWorker = (): WorkerLike => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });

/** Starts to read a file that a person chose. */
export function importFile(
  file: File,
  ask: ImportAsk,
  onProgress: (progress: ImportProgress) => void,
  start: () => WorkerLike = startWorker,
): ImportSession {
  if (file.size > MAX_FILE_BYTES) return refused({ kind: 'file_too_large', detail: { max: MAX_FILE_BYTES >> 20 } });
  if (file.size === 0) return refused({ kind: 'file_empty' });
  const worker = start();
  let settle: ((result: Result<ImportAnswer, FileFailure>) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended: FileFailure | null = null;

  const answer = (result: Result<ImportAnswer, FileFailure>): void => {
    clearTimeout(timer);
    const waiting = settle;
    settle = null;
    waiting?.(result);
  };
  const end = (failure: FileFailure): void => {
    if (ended !== null) return;
    ended = failure;
    worker.terminate();
    answer(err(failure));
  };
  const request = (send: () => void): Promise<Result<ImportAnswer, FileFailure>> => {
    if (ended !== null) return Promise.resolve(err(ended));
    answer(err({ kind: 'reading_cancelled' }));
    return new Promise((resolve) => {
      settle = resolve;
      timer = setTimeout(
        () => end({ kind: 'reading_timed_out', detail: { seconds: TIME_LIMIT_MS / 1000 } }),
        TIME_LIMIT_MS,
      );
      send();
    });
  };

  worker.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<FromWorker>;
    if (data.kind === 'parsed') onProgress({ bytes: file.size, rows: data.rows });
    else answer(data.result);
  });
  worker.addEventListener('error', () => end({ kind: 'reading_broke_off' }));

  const post = (message: ToWorker, transfer: Transferable[] = []): void => worker.postMessage(message, transfer);
  onProgress({ bytes: file.size, rows: null });
  return {
    first: request(() => {
      file.arrayBuffer().then(
        (bytes) => {
          if (ended === null) post({ kind: 'open', bytes, ask }, [bytes]);
        },
        () => end({ kind: 'file_unreadable' }),
      );
    }),
    readAgain: (next) => request(() => post({ kind: 'read_again', ask: next })),
    stop: () => end({ kind: 'reading_cancelled' }),
  };
}

function refused(failure: FileFailure): ImportSession {
  const answered = Promise.resolve(err(failure));
  return { first: answered, readAgain: () => answered, stop: () => undefined };
}

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes down that something went wrong: an event's name and ids, never a person's data. */
export type Log = (event: string, detail: string) => void;

/** What the log keeps of something that was thrown: where it happened. */
export const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.name) : 'not an error';

/** Where the host of a data folder writes its log. */
export const logFile = (root: string): string => join(root, 'log', 'host.log');

const LIMIT_BYTES = 1_000_000;

/** A log file that never grows over two megabytes: the full one becomes `<file>.old`. Failing to log never fails work. */
export function fileLog(path: string, now: () => Date): Log {
  return (event, detail) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      if (sizeOf(path) > LIMIT_BYTES) renameSync(path, `${path}.old`);
      appendFileSync(path, `${now().toISOString()} ${event} ${detail.replaceAll('\n', '\\n')}\n`);
    } catch {
      // a full disk is reported where it matters: by the journal
    }
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

import { open, readFile, writeFile, type FileHandle } from 'node:fs/promises';
import type { OpenFile } from '#electron/journal/tail-file.ts';

/** What goes wrong at one operation; `died` means that the process is gone: nothing it does afterwards happens. */
export const FAULTS = ['short', 'fails', 'fails-halfway', 'fails-after', 'died', 'died-halfway', 'died-after'] as const;
export type Fault = (typeof FAULTS)[number];

/** How an unflushed tail may look once the power is back: all of it, none, a part, or room without content. */
export const POWER_CUTS = ['kept', 'lost', 'part', 'zeros'] as const;
export type PowerCut = (typeof POWER_CUTS)[number];

class ProcessDied extends Error {}

/**
 * A disk on which the `at`-th operation (open, write, truncate or flush, counted from 1) goes wrong, and which knows what a
 * power cut could take: everything since the last flush. `honest` false makes flushes do nothing without saying so.
 */
export function faultyDisk(at: number, fault: Fault, honest = true) {
  let count = 0;
  let dead = false;
  let flushed = 0;
  let path = '';
  const handles: FileHandle[] = [];

  /** Does an operation as the fault allows; `half` is what is done of it when it is cut short. */
  async function perform<T>(whole: () => Promise<T>, half: () => Promise<T> = whole): Promise<T> {
    if (dead) throw new ProcessDied();
    count += 1;
    if (count !== at) return whole();
    if (fault === 'short') return half();
    if (fault.endsWith('halfway')) await half();
    if (fault.endsWith('after')) await whole();
    dead = fault.startsWith('died');
    throw dead ? new ProcessDied() : Object.assign(new Error('injected'), { code: 'EIO' });
  }

  const openFile: OpenFile = async (name, flags) => {
    path = name;
    const handle = await perform(async () => {
      const opened = await open(name, flags);
      handles.push(opened);
      return opened;
    });
    return {
      read: (into, offset, length, from) => handle.read(into, offset, length, from),
      write: (from, offset, length, to) =>
        perform(
          () => handle.write(from, offset, length, to),
          () => handle.write(from, offset, Math.ceil(length / 2), to),
        ),
      truncate: (length) => perform(() => handle.truncate(length)),
      datasync: () =>
        perform(async () => {
          await handle.datasync();
          if (honest) flushed = (await readFile(name)).length;
        }),
      close: () => handle.close(),
    };
  };

  /** What the power cut leaves of the file. */
  async function cutPower(how: PowerCut): Promise<void> {
    const file = path === '' ? null : await readFile(path).catch(() => null);
    if (file === null || how === 'kept' || file.length <= flushed) return;
    const tail = file.length - flushed;
    const left = how === 'lost' ? 0 : Math.ceil(tail / (how === 'part' ? 3 : 1));
    const rest = how === 'zeros' ? Buffer.alloc(left) : file.subarray(flushed, flushed + left);
    await writeFile(path, Buffer.concat([file.subarray(0, flushed), rest]));
  }

  const closeAll = async (): Promise<void> => {
    await Promise.allSettled(handles.map((handle) => handle.close()));
  };

  return { openFile, cutPower, closeAll, operations: () => count, isDead: () => dead };
}

import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../files/disk-failure.ts';

/** Who has the data root: which computer, which start of the program on it, and how often it has said so. */
type Holder = { readonly machine: string; readonly name: string; readonly holder: string; readonly beat: number };

/** held: this host has it. elsewhere: another computer does. silent: another had it, did not give it back, and no longer says so. */
export type LeaseAnswer =
  | { readonly kind: 'held'; readonly release: () => void }
  | { readonly kind: 'elsewhere'; readonly name: string }
  /** `take` takes it all the same, once a person has said that the other computer is switched off. */
  | { readonly kind: 'silent'; readonly name: string; readonly take: () => Promise<LeaseAnswer> };
export type LeasePorts = {
  /** Tells this computer from every other. */
  readonly machine: string;
  /** What people call it. */
  readonly name: string;
  /** Called when another computer has taken it meanwhile: nothing may be written here any more. */
  readonly lost: (name: string) => void;
  /** Called once nobody else is seen to have it: what a person is to see may be made ready, while the answer is still awaited. */
  readonly alone?: () => void;
  readonly beatMs?: number;
};

const FILE = 'host-lease';
/** Room for the longest name: the file never changes its length, so that a full disk takes no beat away. */
const BYTES = 1024;
const BEAT_MS = 3000;
/** So many beats without a change, and the other computer counts as silent. */
const SILENT_BEATS = 4;

const wait = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));

/**
 * Takes the lease of a data root, which may lie on a folder that several computers share: there a socket locks nothing. The
 * holder changes the file every few seconds; no clock is compared, another computer only looks whether it still changes. The
 * same computer, whose socket says that no other host is alive, takes its own lease back at once.
 */
export async function takeLease(root: string, ports: LeasePorts): Promise<LeaseAnswer> {
  const { machine, beatMs = BEAT_MS } = ports;
  const path = join(root, FILE);
  const found = parse(textOf(path));
  if (found !== null && found.machine !== machine) {
    for (let look = 0; look < SILENT_BEATS; look += 1) {
      await wait(beatMs);
      const now = await read(path);
      if (now !== null && (now.holder !== found.holder || now.beat !== found.beat)) {
        return { kind: 'elsewhere', name: now.name };
      }
    }
    return { kind: 'silent', name: found.name, take: () => hold(path, ports, true) };
  }
  return hold(path, ports, found !== null);
}

async function hold(
  path: string,
  { machine, name, lost, alone, beatMs = BEAT_MS }: LeasePorts,
  exists: boolean,
): Promise<LeaseAnswer> {
  const own: Holder = { machine, name: name.slice(0, 100), holder: randomUUID(), beat: 0 };
  alone?.();
  try {
    if (exists) await write(path, 'r+', own);
    else await write(path, 'wx', own);
  } catch (error) {
    // two that start at once: the one whose file it is goes on
    if (errorCode(error) === 'EEXIST') return { kind: 'elsewhere', name: (await read(path))?.name ?? '' };
    // a full disk at the first start must not keep the app from opening; it is written at the next beat
  }
  await wait(beatMs / 10);
  const winner = await read(path);
  if (winner !== null && winner.holder !== own.holder) return { kind: 'elsewhere', name: winner.name };
  let beat = 0;
  let isOver = false;
  const timer = setInterval(() => {
    void (async () => {
      const now = await read(path);
      if (isOver) return;
      if (now !== null && now.holder !== own.holder) {
        isOver = true;
        clearInterval(timer);
        lost(now.name);
        return;
      }
      beat += 1;
      await write(path, now === null ? 'w' : 'r+', { ...own, beat }).catch(() => undefined);
    })();
  }, beatMs);
  timer.unref();
  const release = (): void => {
    isOver = true;
    clearInterval(timer);
    if (parse(textOf(path))?.holder === own.holder) rmSync(path, { force: true });
  };
  return { kind: 'held', release };
}

/** Read at once: while the process is starting, a turn of its event loop takes long, and while it is ending there is none. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Null where there is none, or one that was never finished. */
const read = async (path: string): Promise<Holder | null> => parse(await readFile(path, 'utf8').catch(() => ''));

function parse(text: string): Holder | null {
  try {
    const { machine, name, holder, beat } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>;
    const isWhole = [machine, name, holder].every((part) => typeof part === 'string') && typeof beat === 'number';
    return isWhole ? ({ machine, name, holder, beat } as Holder) : null;
  } catch {
    return null;
  }
}

async function write(path: string, flags: 'wx' | 'r+' | 'w', holder: Holder): Promise<void> {
  const text = Buffer.alloc(BYTES, ' ');
  text.write(JSON.stringify(holder));
  const file = await open(path, flags, 0o600);
  try {
    await file.write(text, 0, BYTES, 0);
    await file.datasync();
  } catch (error) {
    if (flags === 'wx') await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

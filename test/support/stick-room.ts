import { mkdir, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Journals } from '#electron/journal/journals.ts';
import { realStick, type StickDisk } from '#electron/stick/stick-disk.ts';
import { createThirdCopy, type ThirdCopy } from '#electron/stick/third-copy.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import type { Link } from '#shared/record/chain.ts';
import { aSitting, linksOf } from './sitting.ts';
import { clearText, testJournals } from './vault.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
export const STATION: Station = {
  stationId: '11111111-2222-4333-8444-555555555555',
  name: '1 号机',
  organiser: '',
  publicKey: 'a'.repeat(64),
  practice: false,
  createdAt: now().toISOString(),
};

/** A sitting's lines: its opening and as many notes as wanted. */
export function aLog(count: number): { readonly log: string; readonly links: Link[]; readonly lines: string[] } {
  const sitting = aSitting();
  const links = linksOf(sitting, [
    [{ type: 'sitting_opened', sitting }, null],
    ...Array.from(
      { length: count - 1 },
      (_, n) => [{ type: 'note_added', candidateId: null, text: `第${n}条` }, null] as const,
    ),
  ]);
  return { log: sitting.sittingId, links, lines: links.map(({ line }) => line) };
}

export type StickRoom = {
  readonly root: string;
  /** The folder that stands for the stick; it is gone between `pull` and `plug`. */
  readonly stick: string;
  readonly journals: Journals;
  readonly copy: ThirdCopy;
  readonly record: (log: string, lines: readonly string[]) => Promise<void>;
  readonly pull: () => Promise<void>;
  readonly plug: () => Promise<void>;
  /** A round now, and the end of it. */
  readonly look: () => Promise<void>;
  readonly journalFile: (log: string) => string;
  /** The log's file on the stick. */
  readonly stickFile: (log: string) => Promise<string>;
};

/** Journals on a computer of their own and a stick beside it. */
export async function stickRoom(
  given: { readonly root?: string; readonly stick?: string; readonly disk?: StickDisk; readonly limitMs?: number } = {},
): Promise<StickRoom> {
  const root = given.root ?? (await mkdtemp(join(tmpdir(), 'stick-root-')));
  const stick = given.stick ?? (await mkdtemp(join(tmpdir(), 'stick-')));
  const journals = await testJournals({ root, now });
  const journalFile = (log: string): string => journals.fileOf({ log, practice: false });
  const copy = await createThirdCopy({
    root,
    journals,
    station: () => Promise.resolve(STATION),
    now,
    log: () => undefined,
    disk: given.disk ?? realStick,
    limitMs: given.limitMs ?? 8000,
    pollMs: 3_600_000,
  });
  const look = async (): Promise<void> => {
    copy.grew();
    await copy.settled();
  };
  rooms.push({ root, stick, journals, copy });
  return {
    ...{ root, stick, journals, copy, look, journalFile },
    record: async (log, lines) => {
      const appended = await journals.append({ log, practice: false }, lines);
      if (!appended.ok) throw new Error(appended.error.kind);
      await look();
    },
    pull: () => rename(stick, `${stick}-pulled`),
    plug: () => rename(`${stick}-pulled`, stick),
    stickFile: async (log) => {
      const [home] = await readdir(stick);
      return join(stick, home!, 'journal', basename(journalFile(log)));
    },
  };
}

const rooms: Pick<StickRoom, 'root' | 'stick' | 'journals' | 'copy'>[] = [];

/** Ends every room of a test and takes its folders away. */
export async function clearRooms(): Promise<void> {
  for (const { root, stick, journals, copy } of rooms.splice(0)) {
    copy.close();
    await copy.settled();
    await journals.close();
    for (const folder of [root, stick, `${stick}-pulled`]) await rm(folder, { recursive: true, force: true });
  }
}

/** Does the stick hold the journal, entry for entry? A line that does not open equals nothing. */
export async function isWhole(room: StickRoom, log: string): Promise<boolean> {
  const owner = { log, practice: false };
  const text = await clearText(room.journalFile(log), owner);
  return !text.includes('null\n') && text === (await clearText(await room.stickFile(log), owner));
}

/** The entries the stick holds, however they lie there. */
export async function entriesOn(room: StickRoom, log: string): Promise<readonly string[]> {
  return room.journals.examine({ log, practice: false }, await readFile(await room.stickFile(log))).lines;
}

/** Where each line of a file of lines begins, and where the last one ends. */
const startsIn = (file: Buffer): number[] => [0, ...[...file].flatMap((byte, at) => (byte === 0x0a ? [at + 1] : []))];

/** Cuts a file of lines down to its first `count`. */
export async function keepLines(path: string, count: number): Promise<void> {
  const file = await readFile(path);
  await truncate(path, startsIn(file)[count]);
}

/** Alters a digit in the middle of one line. */
export async function alterLine(path: string, seq: number): Promise<void> {
  const file = await readFile(path);
  const starts = startsIn(file);
  const digit = /[0-8]/.exec(file.subarray((starts[seq]! + starts[seq + 1]!) >> 1).toString('latin1'))!;
  const at = ((starts[seq]! + starts[seq + 1]!) >> 1) + digit.index;
  file[at]! += 1;
  await writeFile(path, file);
}

/** A folder where a stick was mounted and none is now. */
export const emptyMountPoint = (room: StickRoom): Promise<unknown> => mkdir(room.stick);

export type StickFault = 'fails' | 'fails-halfway' | 'short' | 'full-halfway' | 'hangs';

/** A stick on which the `at`-th write or flush from `arm` on goes wrong, once; `hang` ends what hangs. */
export function faultyStick(fault: StickFault) {
  let left = 0;
  let hits = 0;
  let release = (): void => undefined;
  const isDue = (): boolean => {
    left -= 1;
    if (left !== 0) return false;
    hits += 1;
    return true;
  };
  const failing = (code: string): never => {
    throw Object.assign(new Error('injected'), { code });
  };
  async function hit<T>(whole: () => Promise<T>, half: () => Promise<T>): Promise<T> {
    if (!isDue()) return whole();
    if (fault === 'hangs') await new Promise<void>((done) => (release = done));
    if (fault === 'hangs' || fault === 'fails') return failing('EIO');
    const done = await half();
    return fault === 'short' ? done : failing(fault === 'full-halfway' ? 'ENOSPC' : 'EIO');
  }
  const disk: StickDisk = {
    ...realStick,
    open: async (path, flags) => {
      const file = await realStick.open(path, flags);
      return {
        ...file,
        write: (from, at) =>
          hit(
            () => file.write(from, at),
            () => file.write(from.subarray(0, Math.ceil(from.length / 2)), at),
          ),
        sync: () => hit(file.sync, file.sync),
      };
    },
  };
  return { disk, arm: (at: number) => (left = at), hits: () => hits, release: () => release() };
}

import type { Head } from '#shared/record/entry.ts';
import { createSerial } from '../queue/serial.ts';
import type { Log } from '../log/logger.ts';
import { digestOf, findAnchors, knows, nothing, writeAnchors, type Held } from './anchors-file.ts';
import { sweepTries } from './sweep-tries.ts';

export type Owner = { readonly log: string; readonly practice: boolean };
type Tries = Held['tries'][string];

/**
 * What this computer knows of the files that lie beside each other on its disk, sealed in one: whoever cuts, swaps or deletes
 * one of them is found out by this one, and this one they can't write.
 */
export type Anchors = {
  /** Earlier anchors were lost: nothing that these do not know of can be told to be what it was. */
  readonly unsure: boolean;
  /** The journals it knows of, and how far each must reach at least. */
  readonly heads: () => readonly { readonly owner: Owner; readonly head: Head }[];
  readonly headOf: (owner: Owner) => Head | null;
  /** Notes how far a journal has come; it is written once there is a pause, so that no mark waits for it. */
  readonly reached: (owner: Owner, head: Head) => void;
  /** Takes a journal as it is from now on, because a person said so; null where there is none any more. */
  readonly accept: (owner: Owner, head: Head | null) => Promise<void>;
  readonly tries: (person: string) => Tries | null;
  /** On the disk once it answers; throws what the disk throws. */
  readonly count: (person: string, tries: Tries) => Promise<void>;
  /** Whether a file holds what was last written into it. */
  readonly knows: (name: string, content: string | Uint8Array) => boolean;
  /** Whether anything was ever written into it. */
  readonly hasSeen: (name: string) => boolean;
  /** Must come before a file is written: after a power cut it may hold what it held or what it was to hold. */
  readonly expect: (
    files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
  ) => Promise<void>;
  readonly forget: (name: string) => void;
  /** Knows nothing of practice any more, because a person cleared it; on the disk once it answers. */
  readonly forgetPractice: () => Promise<void>;
  /** Writes what is not written yet; nothing is noted afterwards. */
  readonly close: () => Promise<void>;
};

type Ports = {
  readonly root: string;
  readonly key: Uint8Array;
  /** Whether this computer has kept anchors before, so that there must be some. */
  readonly expected: boolean;
  /** What lies in the root from before there were anchors. */
  readonly takenAsItIs: (root: string) => Promise<Held>;
  readonly log: Log;
  readonly pauseMs?: number;
};

/** How long what was reached may go unwritten: what a power cut may leave unanchored. In milliseconds. */
const PAUSE_MS = 2_000;

/** Whose turn it is: rooms that were opened anew must not be written over by those that failed to open. */
const writers = new Map<string, symbol>();

const keyOf = ({ log, practice }: Owner): string => `${practice ? 'practice' : 'real'}/${log}`;
const ownerOf = (key: string): Owner => ({
  log: key.slice(key.indexOf('/') + 1),
  practice: key.startsWith('practice/'),
});
const notPractice = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('practice/')));
const withoutPractice = ({ heads, files, tries }: Held): Pick<Held, 'heads' | 'files' | 'tries'> => ({
  heads: notPractice(heads),
  files: notPractice(files),
  tries: notPractice(tries),
});
const without = <T>(all: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));

/** Every start says of every journal where it ends, which is where it ended before. */
const isKnown = ({ heads }: Held, owner: Owner, { seq, hash }: Head): boolean =>
  heads[keyOf(owner)]?.seq === seq && heads[keyOf(owner)]?.hash === hash;

/**
 * Opens the anchors of a data root. Where there were never any, what lies there is taken as it is; where there must be some and
 * none opens, nothing is.
 */
export async function openAnchors({
  root,
  key,
  expected,
  takenAsItIs,
  log,
  pauseMs = PAUSE_MS,
}: Ports): Promise<Anchors> {
  const { found, inBoth } = await findAnchors(root, key);
  if (typeof found === 'string' && expected) log('anchors_lost', found);
  const held = typeof found !== 'string' ? found : expected ? nothing(true) : await takenAsItIs(root);
  const serial = createSerial();
  const self = Symbol(root);
  writers.set(root, self);
  let timer: NodeJS.Timeout | null = null;
  let unwritten = false;

  const save = (): Promise<void> =>
    serial(async () => {
      if (writers.get(root) !== self) return;
      unwritten = false;
      held.n += 1;
      try {
        await writeAnchors(root, key, held);
      } catch (error) {
        unwritten = true;
        throw error;
      }
    });
  const later = (): void => {
    unwritten = true;
    timer ??= setTimeout(() => {
      timer = null;
      if (unwritten) save().catch(() => log('anchors_unwritten', ''));
    }, pauseMs).unref();
  };
  if (typeof found === 'string') await save();
  else if (!inBoth) later();
  await sweepTries(root);

  return {
    unsure: held.unsure,
    heads: () => Object.entries(held.heads).map(([name, head]) => ({ owner: ownerOf(name), head })),
    headOf: (owner) => held.heads[keyOf(owner)] ?? null,
    reached: (owner, head) => {
      if (head.seq < 0 || isKnown(held, owner, head)) return;
      held.heads[keyOf(owner)] = head;
      later();
    },
    accept: (owner, head) => {
      if (head === null || head.seq < 0) held.heads = without(held.heads, keyOf(owner));
      else held.heads[keyOf(owner)] = head;
      return save();
    },
    tries: (person) => held.tries[person] ?? null,
    count: (person, tries) => {
      held.tries[person] = tries;
      return save();
    },
    knows: (name, content) => knows(held, name, content),
    hasSeen: (name) => held.files[name] !== undefined,
    expect: (files) => {
      for (const { name, content } of files) {
        const fresh = digestOf(content);
        const before = (held.files[name] ?? []).filter((digest) => digest !== fresh).slice(-1);
        held.files[name] = [...before, fresh];
      }
      return save();
    },
    forget: (name) => {
      held.files = without(held.files, name);
      later();
    },
    forgetPractice: () => (Object.assign(held, withoutPractice(held)), save()),
    close: async () => {
      if (timer !== null) clearTimeout(timer);
      if (unwritten) await save().catch(() => log('anchors_unwritten', ''));
    },
  };
}

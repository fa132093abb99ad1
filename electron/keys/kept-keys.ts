import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Anchors } from '../anchors/anchors.ts';
import { keyOf, type KeyOwner } from '../anchors/names.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { readPersonKey, type PersonKey } from './key-file.ts';

/**
 * People's key files as they lie in the data root. What is written into one is anchored first: an older file put back, whose PIN
 * somebody knows, opens nothing. One from before that was so counts as it lies there when it is opened first.
 */
export type KeptKeys = {
  readonly read: (person: KeyOwner) => Promise<PersonKey | null>;
  /** Whether somebody put another file in the place of what was last written here. */
  readonly isSwapped: (person: KeyOwner) => Promise<boolean>;
  /** Takes a file that nothing is known of for what it is. */
  readonly note: (person: KeyOwner) => Promise<void>;
  /** A key where none lay, or in the place of one that is given up. */
  readonly replace: (person: KeyOwner, key: PersonKey) => Promise<void>;
  /** The same key sealed otherwise: should that fail, the file that was opened stays good. */
  readonly rewrite: (person: KeyOwner, key: PersonKey) => Promise<void>;
};

export function createKeptKeys(
  root: string,
  anchors: Pick<Anchors, 'knows' | 'hasSeen' | 'expect' | 'forget'>,
): KeptKeys {
  const pathOf = (person: KeyOwner): string => join(root, keyOf(person));
  const textOf = async (person: KeyOwner): Promise<string | null> => {
    try {
      return await readFile(pathOf(person), 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  async function write(person: KeyOwner, contents: readonly string[], text: string): Promise<void> {
    await mkdir(dirname(pathOf(person)), { recursive: true, mode: 0o700 });
    await anchors.expect([...contents, text].map((content) => ({ name: keyOf(person), content })));
    await writeAtomic(pathOf(person), text);
    // what was there before is good no longer
    anchors.forget(keyOf(person));
    await anchors.expect([{ name: keyOf(person), content: text }]);
  }
  return {
    read: (person) => readPersonKey(pathOf(person)),
    isSwapped: async (person) => {
      const text = await textOf(person);
      return text !== null && anchors.hasSeen(keyOf(person)) && !anchors.knows(keyOf(person), text);
    },
    note: async (person) => {
      const text = anchors.hasSeen(keyOf(person)) ? null : await textOf(person);
      if (text !== null) await anchors.expect([{ name: keyOf(person), content: text }]);
    },
    replace: (person, key) => write(person, [], JSON.stringify(key)),
    rewrite: async (person, key) => {
      const held = await textOf(person);
      await write(person, held === null ? [] : [held], JSON.stringify(key));
    },
  };
}

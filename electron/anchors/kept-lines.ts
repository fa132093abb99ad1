import { mkdir } from 'node:fs/promises';
import type { Anchors } from './anchors.ts';
import { chainedIn, type Chained } from '../files/chained-lines.ts';
import { readSealed, writeSealed, type SealedFile } from '../files/sealed-file.ts';

export type LinesPlace = { readonly root: string; readonly key: Uint8Array };
export type LinesPorts = LinesPlace & { readonly anchors: Pick<Anchors, 'knows' | 'hasSeen' | 'expect'> };

/** Entries of the whole computer in one sealed file, each holding the digest of the one before. */
export type KeptLines<T> = {
  /** What the file is called among the anchors and, as lines, in a backup. */
  readonly part: string;
  /** The entries in these lines; null where any is not what it should be. */
  readonly entriesIn: (text: string) => T[] | null;
  /** The lines as they were written last; null where they don't open, were cut, or are others. */
  readonly read: (ports: LinesPorts) => Promise<string | null>;
  /** The same of a folder whose anchors are not at hand, as of a stick; null where there are none or they do not read. */
  readonly textIn: (place: LinesPlace) => Promise<string | null>;
  /** Writes them whole or not at all. Throws what the disk throws. */
  readonly write: (place: LinesPlace & { readonly anchors: Pick<Anchors, 'expect'> }, text: string) => Promise<void>;
};

/** Such a file by its name: `<name>.sealed` on the disk, `<name>.jsonl` in a backup. */
export function keptLines<T extends Chained>(name: string, entryOf: (json: unknown) => T | undefined): KeptLines<T> {
  const part = `${name}.jsonl`;
  const fileOf = ({ root, key }: LinesPlace): SealedFile => ({
    folder: root,
    name: `${name}.sealed`,
    // there was never one in clear
    clear: `${name}.none`,
    key,
    context: `kaoping/${name}/1`,
  });
  const entriesIn = (text: string): T[] | null => chainedIn(text, entryOf);
  return {
    part,
    entriesIn,
    read: async ({ anchors, ...place }) => {
      const held = await readSealed(fileOf(place));
      if (held === 'unreadable') return null;
      const isSeen = anchors.hasSeen(part);
      if (held === 'missing') return isSeen ? null : '';
      return isSeen && !anchors.knows(part, held) ? null : held.toString('utf8');
    },
    textIn: async (place) => {
      const held = await readSealed(fileOf(place));
      const text = typeof held === 'string' ? null : held.toString('utf8');
      return text === null || entriesIn(text) === null ? null : text;
    },
    write: async ({ anchors, ...place }, text) => {
      const file = fileOf(place);
      await mkdir(file.folder, { recursive: true, mode: 0o700 });
      await anchors.expect([{ name: part, content: text }]);
      await writeSealed(file, Buffer.from(text));
    },
  };
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { printedSchema, type Printed } from '#shared/wire/paper/printing.ts';
import { areaFolder } from '../files/data-root.ts';
import { readSealed, writeSealed, type SealedFile } from '../files/sealed-file.ts';
import type { Owner } from '../journal/check-line.ts';
import { createSerial } from '../queue/serial.ts';

/** A paper that is about to be printed, before it has its number. */
export type Unnumbered = Omit<Printed, 'print' | 'isMade'>;

/**
 * Which papers were printed how often, by sitting. It is the host's own and no entry of the journal: only whoever draws the page
 * can number it, and an entry for every reprint would leave something to hand over again after the receipt of the last batch.
 */
export type PrintRegister = {
  readonly rows: (owner: Owner) => Promise<readonly Printed[]>;
  /** Numbers papers and has the numbers on the disk before any page is drawn, so that no number is ever on two pages. */
  readonly number: (owner: Owner, papers: readonly Unnumbered[]) => Promise<readonly Printed[]>;
  /** Notes that papers with these numbers lie where they were to go. */
  readonly made: (owner: Owner, papers: readonly Printed[]) => Promise<void>;
};

export function createPrintRegister(root: string, key: Uint8Array): PrintRegister {
  const serial = createSerial();
  const read = async (owner: Owner): Promise<Printed[]> => {
    const held = await readSealed(fileOf(root, key, owner));
    if (held === 'missing') return [];
    // a register that does not open must not begin anew: its numbers would come twice
    if (held === 'unreadable') throw new Error('the register of prints does not open');
    return z.array(printedSchema).parse(JSON.parse(held.toString('utf8')));
  };
  const write = async (owner: Owner, rows: readonly Printed[]): Promise<void> => {
    const file = fileOf(root, key, owner);
    await mkdir(file.folder, { recursive: true, mode: 0o700 });
    await writeSealed(file, Buffer.from(JSON.stringify(rows)));
  };
  return {
    rows: (owner) => serial(() => read(owner)),
    number: (owner, papers) =>
      serial(async () => {
        const rows = await read(owner);
        const last = new Map(rows.map((row) => [idOf(row), row.print]));
        const numbered = papers.map((paper): Printed => {
          const print = (last.get(idOf(paper)) ?? 0) + 1;
          last.set(idOf(paper), print);
          return { ...paper, print, isMade: false };
        });
        await write(owner, [...rows, ...numbered]);
        return numbered;
      }),
    made: (owner, papers) =>
      serial(async () => {
        const done = new Set(papers.map((paper) => `${idOf(paper)} ${String(paper.print)}`));
        const rows = await read(owner);
        await write(
          owner,
          rows.map((row) => (done.has(`${idOf(row)} ${String(row.print)}`) ? { ...row, isMade: true } : row)),
        );
      }),
  };
}

/** What counts as the same paper. */
const idOf = ({ form, candidateId, examinerId }: Pick<Printed, 'form' | 'candidateId' | 'examinerId'>): string =>
  `${form}/${candidateId ?? ''}/${examinerId ?? ''}`;

const fileOf = (root: string, key: Uint8Array, { practice, log }: Owner): SealedFile => ({
  folder: join(areaFolder(root, practice), 'prints'),
  name: `${log}.sealed`,
  clear: `${log}.json`,
  key,
  context: `kaoping/prints/1 ${log}`,
});

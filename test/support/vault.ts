import { readFile } from 'node:fs/promises';
import { openAnchors, type Anchors } from '#electron/anchors/anchors.ts';
import { openJournals } from '#electron/journal/journals.ts';
import type { Owner } from '#electron/journal/check-line.ts';
import { findLines, sealedLines } from '#electron/journal/line-codec.ts';
import { vaultGuard } from '#electron/keys/vault-guard.ts';
import { deriveKeys } from '#electron/vault/vault-keys.ts';
import { takenAsItIs } from '#electron/shell/take-as-it-is.ts';

/** The keys of a computer in the tests. */
export const testKeys = deriveKeys(Buffer.alloc(32, 7));
export const testGuard = vaultGuard(testKeys.keys);

type Ports = Omit<Parameters<typeof openJournals>[0], 'key' | 'log' | 'anchors'> & { readonly anchors?: Anchors };
export const testJournals = (ports: Ports) =>
  openJournals({ anchors: trusting(), ...ports, key: testKeys.journal, log: () => undefined });

/** The anchors of such a computer's folder. */
export const testAnchors = (root: string, expected = false): Promise<Anchors> =>
  openAnchors({ root, key: testKeys.anchors, expected, takenAsItIs, log: () => undefined });

/** Anchors for what has nothing to do with them: they keep nothing and take every file for what it was. */
export const trusting = (): Anchors => ({
  unsure: false,
  heads: () => [],
  headOf: () => null,
  reached: () => undefined,
  accept: () => Promise.resolve(),
  tries: () => null,
  count: () => Promise.resolve(),
  knows: () => true,
  hasSeen: () => false,
  expect: () => Promise.resolve(),
  forget: () => undefined,
  forgetPractice: () => Promise.resolve(),
  close: () => Promise.resolve(),
});

/** What a journal file of such a computer says, a newline after each line; null stands for a line that does not open. */
export async function clearText(path: string, owner: Owner): Promise<string> {
  const file = await readFile(path);
  const codec = sealedLines(testKeys.journal, owner);
  return findLines(file)
    .spans.map(([from, to], seq) => `${codec.decode(seq, file.subarray(from, to))}\n`)
    .join('');
}

/** A line as it lies in the file at that place, newline and all. */
export const sealedLine = (owner: Owner, seq: number, line: string): string =>
  String(sealedLines(testKeys.journal, owner).encode(seq, line));

/** A whole journal file of these lines. */
export const sealedFile = (owner: Owner, lines: readonly string[]): string =>
  lines.map((line, seq) => sealedLine(owner, seq, line)).join('');

import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspect } from '#electron/journal/inspect.ts';
import { sealedLines } from '#electron/journal/line-codec.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';
import { sealedFile, testJournals, testKeys } from '#test/support/vault.ts';

const sitting = aSitting();
const owner = { practice: false, log: sitting.sittingId };
const lines = linksOf(sitting, [
  [{ type: 'sitting_opened', sitting }, null],
  ...Array.from({ length: 4 }, (_, n) => [{ type: 'note_added', candidateId: null, text: `第${n}条` }, null] as const),
]).map((link) => link.line);
const now = () => new Date('2026-11-20T02:00:00.000Z');
const codec = sealedLines(testKeys.journal, owner);
const file = Buffer.from(sealedFile(owner, lines));
const seqAt = (byte: number): number => file.subarray(0, byte).filter((each) => each === 0x0a).length;

test('any flipped bit of a sealed journal is found, and named by its line', () => {
  fc.assert(
    fc.property(fc.nat(file.length * 8 - 1), (bit) => {
      const harmed = Buffer.from(file);
      harmed[bit >> 3]! ^= 1 << (bit & 7);
      const { problem, head } = inspect(owner, harmed, codec);
      expect([problem?.seq, head.seq]).toEqual([seqAt(bit >> 3), seqAt(bit >> 3) - 1]);
    }),
    { numRuns: 2000 },
  );
});

test('a line opens in its own place of its own journal only', () => {
  const [first, second] = file
    .toString()
    .split('\n')
    .map((text) => Buffer.from(text));
  expect(codec.decode(0, first!)).toBe(lines[0]);
  expect(codec.decode(1, first!)).toBeNull();
  expect(codec.decode(0, second!)).toBeNull();
  expect(sealedLines(testKeys.journal, { ...owner, practice: true }).decode(0, first!)).toBeNull();
  expect(sealedLines(testKeys.outbox, owner).decode(0, first!)).toBeNull();
});

test('zeros in the middle are damage; only the last line may be torn', () => {
  const stored = file.toString().split('\n');
  const zeroed = (seq: number) => stored.map((line, at) => (at === seq ? '\0'.repeat(line.length) : line)).join('\n');
  expect(inspect(owner, Buffer.from(zeroed(2)), codec).problem).toEqual({ kind: 'entry_unreadable', seq: 2 });
  expect(inspect(owner, Buffer.from(zeroed(4)), codec).problem).toEqual({ kind: 'torn_tail', seq: 4 });
});

test('a journal in clear is sealed when the vault opens, and is gone in clear', async () => {
  const root = await mkdtemp(join(tmpdir(), 'clear-'));
  const folder = join(root, 'journal');
  await mkdir(folder);
  const clear = join(folder, `${owner.log}.jsonl`);
  await writeFile(clear, `${lines.join('\n')}\nhalf a li`);
  await writeFile(`${clear}.torn-1`, 'torn');
  for (let starts = 0; starts < 2; starts += 1) {
    const journals = await testJournals({ root, now });
    expect(journals.list()).toMatchObject([{ head: { seq: 4 }, problem: null }]);
    expect(await journals.read(owner, 0, 9)).toMatchObject({ ok: true, value: { lines } });
    await journals.close();
    expect(await readdir(folder)).toEqual([`${owner.log}.kpj`]);
  }
});

test('a clear journal that the sealed one does not hold is left alone; damage stays the damage it was', async () => {
  const root = await mkdtemp(join(tmpdir(), 'clear-'));
  const folder = join(root, 'journal');
  await mkdir(folder);
  const clear = join(folder, `${owner.log}.jsonl`);
  await writeFile(clear, `${lines.with(2, '{"not":"ours"}').join('\n')}\n`);
  const journals = await testJournals({ root, now });
  expect(journals.list()).toMatchObject([{ head: { seq: 1 }, problem: { kind: 'entry_unreadable', seq: 2 } }]);
  await journals.close();
  await writeFile(clear, `${lines.join('\n')}\n`);
  await (await testJournals({ root, now })).close();
  expect((await readFile(clear, 'utf8')).startsWith(lines[0]!)).toBe(true);
});

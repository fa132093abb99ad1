import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { journalFolder } from '#electron/journal/shelf.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';
import { must } from '#test/support/must.ts';
import { testJournals } from '#test/support/vault.ts';

// Lines that come together are one act. A kill in the middle of their write is played byte by byte.

const now = () => new Date('2026-11-20T02:00:00.000Z');
const sitting = aSitting();
const owner = { practice: false, log: sitting.sittingId };
const lines = linksOf(sitting, [
  [{ type: 'sitting_opened', sitting }, null],
  ...Array.from({ length: 5 }, (_, n) => [{ type: 'note_added', candidateId: null, text: `第${n}条` }, null] as const),
]).map((link) => link.line);

let root: string;
let file: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'groups-'));
  file = join(journalFolder(root, false), `${owner.log}.kpj`);
});

/** The file after the first line, and after the group behind it. */
async function before(): Promise<{ readonly first: Buffer; readonly all: Buffer }> {
  const journals = await testJournals({ root, now });
  must(await journals.append(owner, lines.slice(0, 1)));
  const first = await readFile(file);
  must(await journals.append(owner, lines.slice(1)));
  await journals.close();
  return { first, all: await readFile(file) };
}

test('a group of which any part was written is none, is kept aside, and goes in again', async () => {
  const { first, all } = await before();
  const undecided = Buffer.from(all);
  undecided[first.length] = 0;
  for (let length = first.length + 1; length <= all.length; length += 67) {
    await writeFile(file, undecided.subarray(0, length));
    const journals = await testJournals({ root, now });
    expect(journals.list()).toMatchObject([{ head: { seq: 0 }, problem: { kind: 'torn_tail', seq: 1 } }]);
    must(await journals.append(owner, lines.slice(1)));
    expect(must(await journals.read(owner, 0, 10)).lines).toEqual(lines);
    await journals.close();
    expect((await testJournals({ root, now })).list()).toMatchObject([{ head: { seq: 5 }, problem: null }]);
  }
  expect((await readdir(journalFolder(root, false))).some((name) => name.includes('.torn-'))).toBe(true);
});

test('a sitting whose beginning was cut off is no sitting, and can be begun again', async () => {
  const journals = await testJournals({ root, now });
  must(await journals.append(owner, lines));
  await journals.close();
  const whole = await readFile(file);
  const undecided = Buffer.from(whole);
  undecided[0] = 0;
  for (const length of [1, 40, whole.length]) {
    await writeFile(file, undecided.subarray(0, length));
    const again = await testJournals({ root, now });
    expect(again.list()).toEqual([]);
    must(await again.append(owner, lines));
    expect(again.list()).toMatchObject([{ head: { seq: 5 } }]);
    await again.close();
  }
});

test('and one whose first byte is there is all of it', async () => {
  await before();
  expect((await testJournals({ root, now })).list()).toMatchObject([{ head: { seq: 5 }, problem: null }]);
});

test('a lost sector in the middle is damage that is told, not a group to be cut', async () => {
  const { first, all } = await before();
  all.fill(0, first.length, first.length + 40);
  await writeFile(file, all);
  expect((await testJournals({ root, now })).list()).toMatchObject([
    { head: { seq: 0 }, problem: { kind: 'entry_unreadable', seq: 1 } },
  ]);
});

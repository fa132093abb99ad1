import { mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSealed } from '#electron/files/sealed-file.ts';
import { GLANCE, keepGlance, markOf, readGlance } from '#electron/journal/glance.ts';
import type { Journals } from '#electron/journal/journals.ts';
import { journalFolder } from '#electron/journal/shelf.ts';
import { must } from '#test/support/must.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';
import { testAnchors, testJournals, testKeys } from '#test/support/vault.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
const [first, second] = [aSitting(), aSitting({ practice: true })];
const ownerOf = ({ sittingId, practice }: typeof first) => ({ practice, log: sittingId });
const linesOf = (sitting: typeof first, notes: number): string[] =>
  linksOf(sitting, [
    [{ type: 'sitting_opened', sitting }, null],
    ...Array.from(
      { length: notes },
      (_, n) => [{ type: 'note_added', candidateId: null, text: `第${n}条` }, null] as const,
    ),
  ]).map(({ line }) => line);
const [owner, other] = [ownerOf(first), ownerOf(second)];
const lines = linesOf(first, 5);

let root = '';
let file = '';
let shut: () => Promise<void> = async () => undefined;
async function started(): Promise<Journals> {
  read = 0;
  const anchors = await testAnchors(root, true);
  const journals = await testJournals({ root, now, readWhole, anchors });
  shut = async () => {
    await journals.close();
    await anchors.close();
  };
  return journals;
}
let read = 0;
const reads = (): number => read;
const readWhole = (path: string): Promise<Buffer> => {
  read += 1;
  return readFile(path);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'glance-'));
  file = join(journalFolder(root, false), `${owner.log}.kpj`);
  const anchors = await testAnchors(root);
  const journals = await testJournals({ root, now, anchors });
  must(await journals.append(owner, lines));
  must(await journals.append(other, linesOf(second, 1)));
  await journals.close();
  await anchors.close();
});
afterEach(() => shut());

/** Does to the file what the disk's own marks do not show, as somebody could who writes past the file system. */
async function unseen(harm: () => Promise<void>): Promise<void> {
  await harm();
  const known = await readGlance(root, testKeys.journal);
  const marked = known.map((one) => (one.summary.log === owner.log ? { ...one, mark: markOf(file) ?? '' } : one));
  await keepGlance(root, testKeys.journal, marked);
}
const cutAfter = async (entries: number): Promise<void> => {
  const stored = (await readFile(file, 'utf8')).split('\n').slice(0, entries).join('\n');
  await truncate(file, stored.length + 1);
};
const harmed = async (): Promise<void> => {
  const stored = await readFile(file);
  stored[stored.length - 40] = stored[stored.length - 40] === 0x41 ? 0x42 : 0x41;
  await writeFile(file, stored);
};

test('what lies as it was left is listed as it was, and read once the list stands', async () => {
  const before = await started();
  await before.checked();
  const listed = before.list();
  expect(listed).toHaveLength(2);
  await shut();

  const journals = await started();
  expect([journals.list(), reads()]).toEqual([listed, 0]);
  expect(await journals.checked()).toBe(false);
  expect([journals.list(), reads()]).toEqual([listed, 2]);
  expect(await journals.checked()).toBe(false);
  expect(reads()).toBe(2);
});

test('whoever asks for more has the journal read whole, and none other', async () => {
  const journals = await started();
  expect(must(await journals.read(owner, 0, 100)).lines).toEqual(lines);
  expect(reads()).toBe(1);
  expect(must(await journals.stateOf(owner)).head.seq).toBe(5);
  expect(reads()).toBe(1);
  expect((await journals.rolls()).map(({ summary }) => summary.log).sort()).toEqual([owner.log, other.log].sort());
  expect(reads()).toBe(2);
});

test('the latest is read first, and what is asked for goes before what nobody waits for', async () => {
  const long = aSitting();
  const journals = await started();
  must(await journals.append(ownerOf(long), linesOf(long, 600)));
  await shut();
  const again = await started();
  const ends: string[] = [];
  const checked = again.checked().then(() => ends.push('all'));
  const asked = again.read(owner, 0, 1).then(() => ends.push('asked'));
  await Promise.all([checked, asked]);
  expect(ends).toEqual(['asked', 'all']);
  expect(reads()).toBe(3);
});

test('a mark is written on, and the next start knows of it without reading', async () => {
  const journals = await started();
  must(await journals.append(owner, linesOf(first, 6).slice(6)));
  await shut();
  const again = await started();
  expect(again.list().find(({ log }) => log === owner.log)?.head.seq).toBe(6);
  expect(reads()).toBe(0);
  must(await again.append(owner, linesOf(first, 7).slice(7)));
});

test('a journal that was harmed or cut while nobody was here is named by the first list', async () => {
  await harmed();
  const journals = await started();
  expect(journals.list().find(({ log }) => log === owner.log)?.problem).toEqual({ kind: 'entry_unreadable', seq: 5 });
  expect(reads()).toBe(1);
  await shut();
  await cutAfter(3);
  const again = await started();
  expect(again.list().find(({ log }) => log === owner.log)?.problem).toEqual({ kind: 'journal_cut', seq: 3 });
});

test('harm that its marks do not show is named by the check, and nothing is written on before', async () => {
  await unseen(harmed);
  const journals = await started();
  expect(journals.list().every(({ problem }) => problem === null)).toBe(true);
  const more = linesOf(first, 6).slice(6);
  expect(await journals.append(owner, more)).toMatchObject({ ok: false, error: { kind: 'journal_damaged' } });
  expect(await journals.checked()).toBe(true);
  expect(journals.list().find(({ log }) => log === owner.log)?.problem).toEqual({ kind: 'entry_unreadable', seq: 5 });
  await shut();
  // it is not taken for sound again
  const again = await started();
  expect(again.list().find(({ log }) => log === owner.log)?.problem).toEqual({ kind: 'entry_unreadable', seq: 5 });
});

test('a cut that its marks do not show is found before anything is written, sealed or accepted', async () => {
  await unseen(() => cutAfter(4));
  const journals = await started();
  expect(await journals.isCut(owner)).toBe(true);
  const more = linesOf(first, 6).slice(6);
  expect(await journals.append(owner, more)).toMatchObject({ ok: false, error: { kind: 'journal_cut' } });
  expect(journals.list().find(({ log }) => log === owner.log)).toMatchObject({
    ...{ head: { seq: 3 }, reached: 5 },
    problem: { kind: 'journal_cut', seq: 4 },
  });
});

test('what a receipt knows of a journal is held against it when it is read', async () => {
  const journals = await started();
  await journals.mustReach(owner, { seq: 2, hash: '0'.repeat(64) });
  expect(reads()).toBe(0);
  expect(await journals.isCut(owner)).toBe(true);
  await shut();
  const again = await started();
  await again.mustReach(owner, { seq: 9, hash: '0'.repeat(64) });
  expect(again.list().find(({ log }) => log === owner.log)?.problem?.kind).toBe('journal_cut');
});

test('a glance is not believed that the anchors do not bear out, or that does not open', async () => {
  const known = await readGlance(root, testKeys.journal);
  const older = known.map((one) => ({
    ...one,
    summary: { ...one.summary, head: { seq: 1, hash: 'ab'.repeat(32) } },
  }));
  await keepGlance(root, testKeys.journal, older);
  const journals = await started();
  expect([reads(), journals.list().find(({ log }) => log === owner.log)?.head.seq]).toEqual([2, 5]);
  await shut();
  await keepGlance(root, Buffer.alloc(32, 9), known);
  expect(await readGlance(root, testKeys.journal)).toEqual([]);
  await started();
  expect(reads()).toBe(2);
});

test('one that another version wrote is not believed, whatever it says', async () => {
  const file = {
    folder: root,
    name: GLANCE,
    key: testKeys.journal,
    context: 'kaoping/journal-glance/1',
    clear: 'none',
  };
  for (const written of ['{"v":1,"journals":[{}]}', '{"v":99}', 'null', 'no JSON']) {
    await writeSealed(file, Buffer.from(written));
    expect(await readGlance(root, testKeys.journal)).toEqual([]);
  }
  const journals = await started();
  expect([reads(), journals.list().length]).toEqual([2, 2]);
});

test('the summary of one is of what was read, whatever it was listed by', async () => {
  await unseen(() => cutAfter(3));
  const journals = await started();
  expect(journals.list().find(({ log }) => log === owner.log)?.head.seq).toBe(lines.length - 1);
  expect(await journals.summary(owner)).toMatchObject({ log: owner.log, head: { seq: 2 }, reached: 5 });
  expect(await journals.summary(other)).toMatchObject({ log: other.log, head: { seq: 1 }, problem: null });
  expect(await journals.summary({ ...owner, log: other.log })).toBeNull();
});

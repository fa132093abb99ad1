import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepGlance, markOf, readGlance } from '#electron/journal/glance.ts';
import { inspecting, type Inspection } from '#electron/journal/inspect.ts';
import { sealedLines, type LineCodec } from '#electron/journal/line-codec.ts';
import type { Seen } from '#electron/journal/seen.ts';
import { journalFolder } from '#electron/journal/shelf.ts';
import { atOnce } from '#shared/base/stepwise.ts';
import type { Body } from '#shared/record/body.ts';
import { must } from '#test/support/must.ts';
import { aCandidate, aPerson, aSitting, linksOf } from '#test/support/sitting.ts';
import { sealedFile, testAnchors, testJournals, testKeys } from '#test/support/vault.ts';

// A file that begins as it was seen before is not unsealed again; whatever is found of it is what following it line by line finds.

const sitting = aSitting();
const owner = { practice: false, log: sitting.sittingId };
const [examiner, lead] = [aPerson('examiner', '周婷'), aPerson('examiner', '于辉')];
const person = aCandidate('26001', '朱军敏');
const { personId: examinerId } = examiner;
const mark = (n: number): readonly [Body, string] => [
  {
    ...({ type: 'line_scored', candidateId: randomUUID(), examinerId, line: '1.1' } as const),
    ...({ score: { kind: 'mark', mark: n }, cause: 'typed', reason: '' } as const),
  },
  examinerId,
];
const MARKS = 1500;
const lines = linksOf(sitting, [
  [{ type: 'sitting_opened', sitting }, null],
  [{ type: 'staff_named', people: [examiner], source: null }, null],
  ...Array.from({ length: MARKS }, (_, n) => mark(n)),
  [{ type: 'candidates_admitted', candidates: [person], source: null }, null],
  [{ type: 'sitting_corrected', field: 'title', old: sitting.title, fresh: '改过的名称', reason: '笔误' }, null],
  ...Array.from({ length: MARKS }, (_, n) => mark(n)),
  [{ type: 'staff_named', people: [lead], source: null }, null],
]).map(({ line }) => line);
const codec = sealedLines(testKeys.journal, owner);
const file = Buffer.from(sealedFile(owner, lines));
const endOf = (entries: number): number => {
  let end = 0;
  for (let at = 0; at < entries; at += 1) end = file.indexOf(0x0a, end) + 1;
  return end;
};

function inspected(stored: Buffer, seen: Seen | null = null, by: LineCodec = codec): Inspection {
  return atOnce(inspecting(owner, stored, by, seen));
}
const seenOf = ({ sight, head, length, blocks }: Inspection) => sight.seen(head, length, blocks.digests());
/** All that is told of a journal. */
const tellOf = (found: Inspection) => ({
  ...{ head: found.head, starts: found.starts, told: found.told, ends: found.ends },
  ...{ length: found.length, problem: found.problem, seen: seenOf(found) },
});
function counting() {
  let opened = 0;
  const open: LineCodec['open'] = (...asked) => {
    opened += 1;
    return codec.open(...asked);
  };
  return { by: { ...codec, open }, opened: () => opened };
}

test('a file that begins as it was seen is told the same, and its marks are not unsealed again', () => {
  const whole = tellOf(inspected(file));
  expect(whole.head.seq).toBe(lines.length - 1);
  expect(whole.told.roll?.people.size).toBe(1);
  // from a length at which a block ends, beside it, and in the middle of one
  for (const entries of [1024, 1025, 1503, 2047, 2048, 2500, lines.length]) {
    const seen = seenOf(inspected(file.subarray(0, endOf(entries))));
    const { by, opened } = counting();
    expect(tellOf(inspected(file, seen, by))).toEqual(whole);
    expect(opened()).toBeLessThan(lines.length - entries + 1024 + 10);
  }
});

test('a short journal is not worth it', () => {
  expect(seenOf(inspected(file.subarray(0, endOf(1023))))).toBeNull();
});

test('one that was harmed or cut is followed line by line and told as it is', () => {
  const seen = seenOf(inspected(file));
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const harmed = Buffer.from(file);
      harmed[at]! ^= by;
      const found = tellOf(inspected(harmed, seen));
      expect(found).toEqual(tellOf(inspected(harmed)));
      expect(found.problem).not.toBeNull();
    }),
    { numRuns: 12 },
  );
  const cut = file.subarray(0, endOf(1200) + 30);
  expect(tellOf(inspected(cut, seen))).toEqual(tellOf(inspected(cut)));
  const torn = Buffer.concat([file, Buffer.from('half a li')]);
  expect(tellOf(inspected(torn, seen))).toEqual(tellOf(inspected(torn)));
  expect(inspected(torn, seen).problem?.kind).toBe('torn_tail');
});

test('a journal is seen as it grows, by a computer that is left and by one that is killed', async () => {
  const root = await mkdtemp(join(tmpdir(), 'seen-'));
  const path = join(journalFolder(root, false), `${owner.log}.kpj`);
  const now = () => new Date('2026-11-20T02:00:00.000Z');
  const started = async (expected = true) => {
    const anchors = await testAnchors(root, expected);
    const journals = await testJournals({ root, now, anchors });
    const shut = async (): Promise<void> => {
      await journals.close();
      await anchors.close();
    };
    return { journals, shut };
  };
  const first = await started(false);
  must(await first.journals.append(owner, lines.slice(0, 1100)));
  must(await first.journals.append(owner, lines.slice(1100, 1101)));
  await first.shut();
  const kept = async () => (await readGlance(root, testKeys.journal))[0]?.seen;
  expect(await kept()).toEqual(seenOf(inspected(await readFile(path))));

  // grows on what was seen; its list is of the time before, as after a kill
  const glance = await readGlance(root, testKeys.journal);
  const second = await started();
  must(await second.journals.append(owner, lines.slice(1101)));
  await second.shut();
  expect(await kept()).toEqual(seenOf(inspected(await readFile(path))));
  await keepGlance(root, testKeys.journal, glance);
  const third = await started();
  expect((await third.journals.rolls())[0]?.roll.people.size).toBe(1);
  expect(await third.journals.summary(owner)).toMatchObject({ head: { seq: lines.length - 1 }, problem: null });
  await third.shut();

  // harm that the file's marks do not show is found all the same
  const stored = await readFile(path);
  stored[endOf(700) + 50]! ^= 1;
  await writeFile(path, stored);
  const marked = (await readGlance(root, testKeys.journal)).map((one) => ({ ...one, mark: markOf(path) ?? '' }));
  await keepGlance(root, testKeys.journal, marked);
  const fourth = await started();
  expect(await fourth.journals.summary(owner)).toMatchObject({ problem: { seq: 700 } });
  await fourth.shut();
});

test('who holds the key and puts another mark under what was seen is found out before anything is judged or written', async () => {
  const root = await mkdtemp(join(tmpdir(), 'forged-'));
  const path = join(journalFolder(root, false), `${owner.log}.kpj`);
  const now = () => new Date('2026-11-20T02:00:00.000Z');
  const honest = await testAnchors(root);
  const before = await testJournals({ root, now, anchors: honest });
  must(await before.append(owner, lines));
  await before.close();
  await honest.close();

  // sealed anew with another mark in it, and said to have been seen as what it was
  const forged = Buffer.from(
    sealedFile(
      owner,
      lines.map((line, seq) => (seq === 700 ? line.replace('"mark":698', '"mark":999') : line)),
    ),
  );
  await writeFile(path, forged);
  const digest = createHash('sha256').update(forged).digest('hex');
  const told = (await readGlance(root, testKeys.journal)).map((one) => ({
    ...{ ...one, mark: markOf(path) ?? '' },
    ...(one.seen === undefined ? {} : { seen: { ...one.seen, bytes: forged.length, digest } }),
  }));
  await keepGlance(root, testKeys.journal, told);
  const anchors = await testAnchors(root, true);
  const journals = await testJournals({ root, now, anchors });
  const refused = { ok: false, error: { kind: 'journal_damaged' } };
  expect(await journals.prepare(owner)).toMatchObject(refused);
  const circumstances = { thirdCopyKept: true, objection: () => null };
  expect(await journals.record(owner, ['{}'], circumstances)).toMatchObject({ ok: false });
  await journals.close();
  await anchors.close();
});

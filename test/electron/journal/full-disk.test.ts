import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, open, rm, statfs, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createReserve } from '#electron/disk/reserve.ts';
import type { OpenFile } from '#electron/journal/tail-file.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { must } from '#test/support/must.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';
import { clearText, testJournals } from '#test/support/vault.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
const sitting = aSitting();
const owner = { practice: false, log: sitting.sittingId };
const lines = linksOf(sitting, [
  [{ type: 'sitting_opened', sitting }, null],
  ...Array.from(
    { length: 20_000 },
    (_, n) => [{ type: 'note_added', candidateId: null, text: `第${n}条`.padEnd(200, '。') }, null] as const,
  ),
]).map((link) => link.line);

const aFolder = () => mkdtemp(join(tmpdir(), 'full-'));

test('on a full disk the reserve is taken, the marks go in, and only then is it an error', async () => {
  const root = await aFolder();
  let room = 3;
  const full: OpenFile = async (path, flags) => {
    const handle = await open(path, flags);
    return {
      write: async (from, offset, length, at) => {
        if (room === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        room -= 1;
        return handle.write(from, offset, length, at);
      },
      read: (into, offset, length, at) => handle.read(into, offset, length, at),
      truncate: (length) => handle.truncate(length),
      datasync: () => handle.datasync(),
      close: () => handle.close(),
    };
  };
  let reserves = 1;
  const makeRoom = async () => {
    if (reserves === 0) return false;
    reserves -= 1;
    room += 2;
    return true;
  };
  const journals = await testJournals({ root, now, openFile: full, makeRoom });
  const answers = [];
  for (const line of lines.slice(0, 6)) answers.push(await journals.append(owner, [line]));
  expect(answers.map((answer) => answer.ok)).toEqual([true, true, true, true, true, false]);
  expect(answers[5]).toEqual({ ok: false, error: { kind: 'disk_full', detail: { file: 'journal' } } });
  room = 9;
  expect(await journals.append(owner, lines.slice(5, 8))).toMatchObject({ ok: true, value: { seq: 7 } });
  await journals.close();
  expect((await testJournals({ root, now })).list()).toMatchObject([{ head: { seq: 7 }, problem: null }]);
});

/** A journal on a disk that answers only when the test says so. */
async function onSlowDisk() {
  const root = await aFolder();
  let answering: Promise<void> | null = null;
  let answer = (): void => undefined;
  const openFile: OpenFile = async (path, flags) => {
    const handle = await open(path, flags);
    return {
      write: async (from, offset, length, at) => {
        await answering;
        return handle.write(from, offset, length, at);
      },
      read: (into, offset, length, at) => handle.read(into, offset, length, at),
      truncate: (length) => handle.truncate(length),
      datasync: () => handle.datasync(),
      close: () => handle.close(),
    };
  };
  const journals = await testJournals({ root, now, openFile, limitMs: 400 });
  return {
    journals,
    root,
    hang: () => (answering = new Promise((resolve) => (answer = resolve))),
    answer: () => answer(),
  };
}
const TIMED_OUT = { ok: false, error: { kind: 'write_timed_out' } };

test('a disk that does not answer is reported in time, and freezes neither later writes nor reads', async () => {
  const { journals, hang, answer, root } = await onSlowDisk();
  must(await journals.append(owner, lines.slice(0, 2)));
  void hang();
  const started = performance.now();
  expect(await journals.append(owner, lines.slice(2, 4))).toEqual(TIMED_OUT);
  expect(await journals.append(owner, lines.slice(2, 4))).toEqual(TIMED_OUT);
  expect(await journals.read(owner, 0, 9)).toEqual(TIMED_OUT);
  expect(performance.now() - started).toBeLessThan(5000);
  answer();
  expect(await journals.append(owner, lines.slice(2, 4))).toMatchObject({ ok: true, value: { seq: 3 } });
  expect(await journals.append(owner, lines.slice(4, 5))).toMatchObject({ ok: true, value: { seq: 4 } });
  await journals.close();
  const again = await testJournals({ root, now });
  expect(await again.read(owner, 0, 9)).toMatchObject({ ok: true, value: { lines: lines.slice(0, 5) } });
  await again.close();
});

const run = promisify(execFile);
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** An ext4 of a few megabytes, or the reason why there is none here. */
async function smallDisk(): Promise<string | { readonly reason: string }> {
  if (!isRoot) return { reason: 'mounting a loop device needs root on Linux' };
  const base = await aFolder();
  const at = join(base, 'disk');
  try {
    await mkdir(at);
    await writeFile(join(base, 'image'), '');
    await truncate(join(base, 'image'), 12 * 1024 * 1024);
    await run('mkfs.ext4', ['-q', '-F', '-m', '0', join(base, 'image')]);
    await run('mount', ['-o', 'loop', join(base, 'image'), at]);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : 'no loop device' };
  }
  onTestFinished(async () => {
    await run('umount', [at]);
    await rm(base, { recursive: true });
  });
  return at;
}

test('a real disk that fills up loses nothing that was acknowledged, takes the reserve, and goes on once cleared', async ({
  skip,
}) => {
  const disk = await smallDisk();
  if (typeof disk !== 'string') return skip(disk.reason);
  const freeBytes = async () => {
    const { bavail, bsize } = await statfs(disk);
    return bavail * bsize;
  };
  const reserve = createReserve({ path: join(disk, 'reserve'), bytes: 1024 * 1024, freeBytes });
  await reserve.hold();
  expect(reserve.state()).toBe('held');
  await writeFile(join(disk, 'other'), Buffer.alloc((await freeBytes()) - 800_000, 1));

  const journals = await testJournals({ root: disk, now, makeRoom: reserve.release });
  let head = EMPTY_HEAD;
  let failure: unknown = null;
  let takenAt = -1;
  while (failure === null && head.seq < lines.length - 1) {
    const answer = await journals.append(owner, lines.slice(head.seq + 1, head.seq + 8));
    if (answer.ok) head = answer.value;
    else failure = answer.error;
    if (takenAt < 0 && reserve.state() === 'released') takenAt = head.seq;
  }
  expect(failure).toMatchObject({ kind: 'disk_full' });
  expect(takenAt).toBeGreaterThan(100);
  // a megabyte of reserve held many more marks
  expect(head.seq - takenAt).toBeGreaterThan(500);

  const after = await testJournals({ root: disk, now });
  expect(after.list()).toMatchObject([{ head }]);
  await after.close();
  await rm(join(disk, 'other'));
  expect(await journals.append(owner, lines.slice(head.seq + 1, head.seq + 8))).toMatchObject({ ok: true });
  await journals.close();
  const text = await clearText(join(disk, 'journal', `${owner.log}.kpj`), owner);
  expect(text).toBe(lines.slice(0, head.seq + 8).join('\n') + '\n');
}, 60_000);

import { existsSync } from 'node:fs';
import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLease, type LeaseAnswer } from '#electron/shell/lease.ts';

const BEAT = 40;
let root: string;
let held: (() => void)[];
let lost: string[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lease-'));
  [held, lost] = [[], []];
});
afterEach(() => held.forEach((release) => release()));

/** A start of the program on a computer of that name. */
async function start(name: string): Promise<LeaseAnswer> {
  const answer = await takeLease(root, {
    machine: name,
    name,
    beatMs: BEAT,
    lost: (by) => lost.push(`${name} to ${by}`),
  });
  if (answer.kind === 'held') held.push(answer.release);
  return answer;
}
/** What a computer that was switched off at once has left. */
const leave = (name: string, beat = 3) =>
  writeFile(join(root, 'host-lease'), JSON.stringify({ machine: name, name, holder: 'gone', beat }).padEnd(1024));

test('while one computer has the folder, the other is told which one, and may open it once it was given back', async () => {
  const first = await start('一号机');
  expect(first.kind).toBe('held');
  expect(await start('二号机')).toEqual({ kind: 'elsewhere', name: '一号机' });
  held.pop()!();
  expect(existsSync(join(root, 'host-lease'))).toBe(false);
  expect((await start('二号机')).kind).toBe('held');
});

test('two that start at once: one has it', async () => {
  const answers = await Promise.all(['一号机', '二号机', '三号机'].map(start));
  expect(answers.filter(({ kind }) => kind === 'held')).toHaveLength(1);
});

test('a computer that was switched off is asked about, never passed over; the same computer goes on at once', async () => {
  await leave('一号机');
  const asked = await start('二号机');
  expect(asked).toMatchObject({ kind: 'silent', name: '一号机' });
  expect((await start('一号机')).kind).toBe('held');
});

test('one that was only asleep stops as soon as it wakes and sees who has gone on', async () => {
  expect((await start('一号机')).kind).toBe('held');
  // asleep: its last beat stands still in the file while the other one takes over
  await leave('二号机', 9);
  await expect.poll(() => lost).toEqual(['一号机 to 二号机']);
});

test('a beat takes no room: the file keeps its length', async () => {
  await start('一号机');
  const before = await stat(join(root, 'host-lease'));
  await new Promise((done) => setTimeout(done, 4 * BEAT));
  const after = await stat(join(root, 'host-lease'));
  expect([after.size, after.ino]).toEqual([before.size, before.ino]);
  expect(after.mtimeMs).toBeGreaterThan(before.mtimeMs);
});

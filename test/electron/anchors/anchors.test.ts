import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openAnchors } from '#electron/anchors/anchors.ts';
import { ANCHOR_COPIES } from '#electron/anchors/anchors-file.ts';
import { CENTRAL } from '#electron/anchors/names.ts';
import { testAnchors, testKeys } from '#test/support/vault.ts';
import { takenAsItIs } from '#electron/shell/take-as-it-is.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'anchors-'));
});
const owner = { log: '00000000-0000-4000-8000-000000000001', practice: false };
const head = { seq: 4, hash: 'a'.repeat(64) };

test('what was reached is known at the next start, also where only the second copy is left', async () => {
  const anchors = await testAnchors(root);
  await anchors.accept(owner, head);
  await anchors.expect([{ name: CENTRAL, content: 'one' }]);
  await rm(join(root, ANCHOR_COPIES[0]));
  const again = await testAnchors(root, true);
  expect([again.unsure, again.headOf(owner), again.knows(CENTRAL, 'one'), again.knows(CENTRAL, 'two')]).toEqual([
    ...[false, head, true, false],
  ]);
});

test('an older copy in the place of either one is not believed while the other is there', async () => {
  const anchors = await testAnchors(root);
  await anchors.count('real/x', { failed: 1, lastAt: 0 });
  const older = await readFile(join(root, ANCHOR_COPIES[0]));
  await anchors.count('real/x', { failed: 4, lastAt: 0 });
  const whole = await readFile(join(root, ANCHOR_COPIES[0]));
  for (const name of ANCHOR_COPIES) {
    await writeFile(join(root, name), older);
    expect((await testAnchors(root, true)).tries('real/x')?.failed).toBe(4);
    await writeFile(join(root, name), whole);
  }
});

test('closing writes what was not written yet', async () => {
  const anchors = await testAnchors(root);
  anchors.reached(owner, head);
  expect((await testAnchors(root)).headOf(owner)).toBeNull();
  const ending = await testAnchors(root);
  ending.reached(owner, head);
  await ending.close();
  expect((await testAnchors(root)).headOf(owner)).toEqual(head);
});

test('a start that finds everything where it was writes nothing', async () => {
  await (await testAnchors(root)).accept(owner, head);
  const before = await readFile(join(root, ANCHOR_COPIES[0]));
  const anchors = await testAnchors(root, true);
  anchors.reached(owner, { ...head });
  await anchors.close();
  expect(await readFile(join(root, ANCHOR_COPIES[0]))).toEqual(before);
});

test.each(ANCHOR_COPIES)('a start that finds %s gone or older writes both again', async (name) => {
  const anchors = await testAnchors(root);
  await anchors.count('real/x', { failed: 1, lastAt: 0 });
  const older = await readFile(join(root, name));
  await anchors.accept(owner, head);
  for (const harm of [() => rm(join(root, name)), () => writeFile(join(root, name), older)]) {
    await harm();
    await (await testAnchors(root, true)).close();
    const [first, second] = await Promise.all(ANCHOR_COPIES.map((one) => readFile(join(root, one))));
    expect(first).toEqual(second);
    expect((await testAnchors(root, true)).headOf(owner)).toEqual(head);
  }
});

test('after a power cut a file may hold what it held or what it was to hold, and nothing older', async () => {
  const anchors = await testAnchors(root);
  for (const content of ['one', 'two', 'three']) await anchors.expect([{ name: CENTRAL, content }]);
  expect(['one', 'two', 'three'].map((content) => anchors.knows(CENTRAL, content))).toEqual([false, true, true]);
});

test.each(['deleted', 'altered'])(
  'anchors that were %s where there must be some leave nothing sure, for good',
  async (how) => {
    await (await testAnchors(root)).accept(owner, head);
    for (const name of ANCHOR_COPIES) {
      const path = join(root, name);
      if (how === 'deleted') await rm(path);
      else await writeFile(path, (await readFile(path)).reverse());
    }
    const lost = await testAnchors(root, true);
    expect([lost.unsure, lost.headOf(owner)]).toEqual([true, null]);
    expect((await testAnchors(root, true)).unsure).toBe(true);
  },
);

test('nobody writes them without the key of the vault', async () => {
  const theirs = await openAnchors({
    root,
    key: Buffer.alloc(32, 9),
    expected: false,
    takenAsItIs,
    log: () => undefined,
  });
  await theirs.expect([{ name: CENTRAL, content: 'theirs' }]);
  expect((await testAnchors(root, true)).knows(CENTRAL, 'theirs')).toBe(false);
  expect(testKeys.anchors).not.toEqual(Buffer.alloc(32, 9));
});

test('what lies there from before is taken as it is, once', async () => {
  const lies = JSON.stringify({ url: 'https://central.example' });
  await mkdir(join(root, 'handover'));
  await writeFile(join(root, CENTRAL), lies);
  expect((await testAnchors(root)).knows(CENTRAL, lies)).toBe(true);
  await writeFile(join(root, CENTRAL), 'edited');
  expect((await testAnchors(root, true)).knows(CENTRAL, 'edited')).toBe(false);
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptCut } from '#electron/journal/accept-cut.ts';
import type { Journals } from '#electron/journal/journals.ts';
import { followAll } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { err, ok } from '#shared/base/result.ts';
import { must } from '#test/support/must.ts';
import { rootedDay, scoreAll } from '#test/support/rooted.ts';
import { testAnchors, testJournals } from '#test/support/vault.ts';

// A journal that is cut at a line end reads without a fault, and its chain holds: what was known of it tells.

const day = rootedDay();
scoreAll(day);
const lines = day.links.map(({ line }) => line);
const owner = { log: day.sitting.sittingId, practice: false };
const now = (): Date => new Date('2026-11-20T03:00:00.000Z');
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cut-'));
  const anchors = await testAnchors(root);
  const journals = await testJournals({ root, now, anchors });
  must(await journals.append(owner, lines));
  await journals.close();
  await anchors.close();
});
const opened: Journals[] = [];
afterEach(async () => {
  for (const journals of opened.splice(0)) await journals.close();
});
async function start(anchored = true): Promise<Journals> {
  const anchors = anchored ? { anchors: await testAnchors(root, true) } : {};
  const journals = await testJournals({ root, now, ...anchors });
  opened.push(journals);
  return journals;
}
const file = (): string => join(root, 'journal', `${owner.log}.kpj`);
async function cutTo(count: number): Promise<void> {
  const stored = await readFile(file(), 'latin1');
  await writeFile(
    file(),
    stored
      .split('\n')
      .slice(0, count)
      .map((line) => `${line}\n`)
      .join(''),
    'latin1',
  );
}

test('a cut after any line is found at the next start', async () => {
  for (let count = lines.length - 1; count >= 0; count -= 1) {
    await cutTo(count);
    const journals = await start();
    const problem = { kind: 'journal_cut', seq: count };
    expect(journals.list(), `cut to ${count}`).toMatchObject([{ problem, reached: lines.length - 1 }]);
    await journals.close();
  }
});

test('so is a journal that was taken away whole, and one that another took the place of', async () => {
  await rm(file());
  expect((await start()).list()).toMatchObject([{ problem: { kind: 'journal_cut', seq: 0 } }]);
  const other = rootedDay({ sittingId: owner.log });
  scoreAll(other);
  await rm(join(root, 'journal'), { recursive: true });
  const swapped = await testJournals({ root, now });
  must(
    await swapped.append(
      owner,
      other.links.map(({ line }) => line),
    ),
  );
  await swapped.close();
  expect((await start()).list()).toMatchObject([{ problem: { kind: 'journal_cut' } }]);
});

test('a journal that grew since it was noted is whole', async () => {
  const journals = await start();
  expect(journals.list()).toMatchObject([{ head: { seq: lines.length - 1 }, problem: null }]);
  expect(await journals.isCut(owner)).toBe(false);
});

describe('a journal that was cut', () => {
  test('takes nothing but what was cut off, and takes that to the last hash', async () => {
    await cutTo(5);
    const journals = await start();
    const refused = { ok: false, error: { kind: 'journal_cut', detail: { held: 5, reached: lines.length } } };
    expect(await journals.append(owner, lines.slice(5, -1))).toEqual(refused);
    const other = rootedDay({ sittingId: owner.log });
    expect(await journals.append(owner, other.links.map(({ line }) => line).slice(5))).toEqual(refused);
    // the whole again, as after an answer that was lost
    must(await journals.append(owner, lines.slice(3)));
    expect(journals.list()).toMatchObject([{ head: { seq: lines.length - 1 }, problem: null }]);
    expect(must(await journals.read(owner, 0, 100)).lines).toEqual(lines);
  });

  test('is mended from a stick that holds all of it', async () => {
    await cutTo(5);
    const journals = await start();
    must(await journals.mend(owner, lines.slice(0, -1)));
    expect(await journals.isCut(owner)).toBe(true);
    must(await journals.mend(owner, lines));
    expect(await journals.isCut(owner)).toBe(false);
  });

  test('goes on as it is where the site head says why; the record says it too', async () => {
    await cutTo(lines.length - 2);
    const journals = await start();
    const { publicKey } = day.keyOf(day.head);
    const ring = {
      check: ({ pin }: { pin: string }) =>
        Promise.resolve(
          pin === '27182845' ? ok({ publicKey }) : err({ kind: 'pin_wrong' as const, detail: { left: 4 } }),
        ),
    };
    const ports = { journals, ring, now, log: () => undefined };
    const asked = { ...owner, personId: day.head.personId, pin: '27182845', reason: '硬盘更换' };
    expect(await acceptCut(ports, { ...asked, pin: '000000' })).toMatchObject({ error: { kind: 'pin_wrong' } });
    const another = { ...asked, personId: day.examiner.personId };
    expect(await acceptCut(ports, another)).toMatchObject({ error: { kind: 'not_signed_in' } });
    must(await acceptCut(ports, asked));
    const held = must(await journals.read(owner, 0, 100)).lines;
    const state = foldAll(EMPTY_STATE, must(followAll(held)));
    expect(held).toHaveLength(lines.length - 1);
    expect(held.at(-1)).toContain(`曾有 ${lines.length} 条，现有 ${lines.length - 2} 条，按现有内容继续：硬盘更换`);
    expect(state.head.seq).toBe(lines.length - 2);
    await journals.close();
    expect((await start()).list()).toMatchObject([{ problem: null }]);
    expect(await acceptCut(ports, asked)).toMatchObject({ error: { kind: 'log_missing' } });
  });

  test('is known by a receipt, too', async () => {
    await cutTo(5);
    const journals = await start(false);
    expect(await journals.isCut(owner)).toBe(false);
    await journals.mustReach(owner, { seq: lines.length - 1, hash: day.state.head.hash });
    expect(await journals.isCut(owner)).toBe(true);
  });
});

test('where the anchors were lost, every journal is asked about', async () => {
  for (const name of ['anchors.sealed', 'anchors.sealed.bak']) await rm(join(root, name));
  const journals = await start();
  expect(journals.list()).toMatchObject([{ problem: { kind: 'journal_cut', seq: lines.length } }]);
  must(ok(await journals.accept(owner)));
  expect((await start()).list()).toMatchObject([{ problem: null }]);
});

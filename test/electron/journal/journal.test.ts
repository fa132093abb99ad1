import { mkdtemp, open, readdir, readFile, writeFile, appendFile, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenFile } from '#electron/journal/tail-file.ts';
import type { Journals } from '#electron/journal/journals.ts';
import { journalFolder } from '#electron/journal/shelf.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { must } from '#test/support/must.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';
import { clearText, sealedFile, sealedLine, testJournals } from '#test/support/vault.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
const sitting = aSitting();
const owner = { practice: false, log: sitting.sittingId };
const links = linksOf(sitting, [
  [{ type: 'sitting_opened', sitting }, null],
  ...Array.from({ length: 5 }, (_, n) => [{ type: 'note_added', candidateId: null, text: `第${n}条` }, null] as const),
]);
const lines = links.map((link) => link.line);
const headAt = (seq: number) => links[seq]!.head;

let root = '';
let file = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'journal-'));
  file = join(journalFolder(root, false), `${owner.log}.kpj`);
});
const opened: Journals[] = [];
afterEach(async () => {
  for (const journals of opened.splice(0)) await journals.close();
});
async function reopen(openFile?: OpenFile): Promise<Journals> {
  const journals = await testJournals({ root, now, ...(openFile && { openFile }) });
  opened.push(journals);
  return journals;
}

test('a start reads every journal and opens none for writing', async () => {
  must(await (await reopen()).append(owner, lines));
  const asked: string[] = [];
  const again = await reopen((path, flags) => {
    asked.push(flags);
    return open(path, flags);
  });
  expect(again.list()).toMatchObject([{ head: headAt(5), problem: null }]);
  expect(asked).toEqual([]);
  must(await again.read(owner, 0, 1));
  expect(asked).toHaveLength(1);
});

test('lines are in the file, a newline each, before the append answers', async () => {
  const journals = await reopen();
  expect(await journals.append(owner, lines.slice(0, 2))).toEqual({ ok: true, value: headAt(1) });
  expect(await clearText(file, owner)).toBe(`${lines[0]}\n${lines[1]}\n`);
  expect((await readFile(file, 'utf8')).includes('sitting')).toBe(false);
  expect(await journals.append(owner, lines.slice(2))).toEqual({ ok: true, value: headAt(5) });
  const again = await reopen();
  expect(again.list()).toEqual([
    {
      ...owner,
      ...{ opening: lines[0], opens: true, lastAt: '2026-11-20T01:00:05.000Z' },
      head: headAt(5),
      bytes: (await readFile(file)).length,
      problem: null,
    },
  ]);
  expect(await again.read(owner, 0, 100)).toEqual({ ok: true, value: { lines, head: headAt(5) } });
  expect(await again.read(owner, 2, 2)).toEqual({ ok: true, value: { lines: lines.slice(2, 4), head: headAt(5) } });
  expect(await again.read(owner, 99, 2)).toEqual({ ok: true, value: { lines: [], head: headAt(5) } });
});

test('appends made at once land in order, and those that lost the race are refused', async () => {
  const journals = await reopen();
  const answers = await Promise.all(lines.map((line) => journals.append(owner, [line])));
  expect(answers.map((answer) => answer.ok)).toEqual([true, true, true, true, true, true]);
  const rival = lines[1]!.replace('第0条', '另一条');
  expect(await journals.append(owner, [rival])).toEqual({
    ok: false,
    error: { kind: 'chain_refused', detail: { seq: 6 } },
  });
});

test('an append whose answer was lost may be sent again, to the byte and no other', async () => {
  const journals = await reopen();
  must(await journals.append(owner, lines.slice(0, 3)));
  expect(await journals.append(owner, lines.slice(1, 5))).toEqual({ ok: true, value: headAt(4) });
  expect(await journals.append(owner, lines.slice(4, 5))).toEqual({ ok: true, value: headAt(4) });
  const changed = lines[4]!.replace('第3条', '第9条');
  expect((await journals.append(owner, [changed])).ok).toBe(false);
  expect(await clearText(file, owner)).toBe(lines.slice(0, 5).join('\n') + '\n');
});

const foreign = aSitting();
const practice = aSitting({ practice: true });
test.each([
  ['a gap', [lines[0]!, lines[2]!], 1],
  ['another sitting’s genesis', [linksOf(foreign, [[{ type: 'sitting_opened', sitting: foreign }, null]])[0]!.line], 0],
  ['a log that does not begin at its genesis', [lines[1]!], 0],
  ['text that is not JSON', ['{'], 0],
  ['two lines in one', [lines[0]!.replace('{', '{\n')], 0],
  ['a line changed after it was forged', [lines[0]!.replace('焊接实训室', '二号'), lines[1]!], 1],
])('refuses %s and writes nothing', async (_name, bad, seq) => {
  const journals = await reopen();
  expect(await journals.append(owner, bad)).toEqual({ ok: false, error: { kind: 'chain_refused', detail: { seq } } });
  expect(journals.list()).toEqual([]);
  expect(await journals.read(owner, 0, 1)).toEqual({ ok: false, error: { kind: 'log_missing' } });
  expect(await journals.append(owner, lines)).toMatchObject({ ok: true });
});

test('practice is never written among real work, nor real work among practice', async () => {
  const [genesis] = linksOf(practice, [[{ type: 'sitting_opened', sitting: practice }, null]]);
  const journals = await reopen();
  const log = practice.sittingId;
  expect((await journals.append({ log, practice: false }, [genesis!.line])).ok).toBe(false);
  expect((await journals.append({ ...owner, practice: true }, [lines[0]!])).ok).toBe(false);
  expect((await journals.append({ log, practice: true }, [genesis!.line])).ok).toBe(true);
  expect(await readdir(journalFolder(root, true))).toEqual([`${log}.kpj`]);
  expect(await readdir(journalFolder(root, false))).toEqual([]);
});

test.each([
  ['half a line', async () => appendFile(file, sealedLine(owner, 3, lines[3]!).slice(0, 40))],
  ['zeros the file system reserved', async () => appendFile(file, Buffer.alloc(600))],
  ['zeros before a later part', async () => appendFile(file, `${'\0'.repeat(50)}${sealedLine(owner, 4, lines[4]!)}`)],
  ['a line that lost its newline', async () => appendFile(file, sealedLine(owner, 3, lines[3]!).trimEnd())],
])('%s after a power cut is kept aside and the log goes on', async (_name, tear) => {
  const before = await reopen();
  must(await before.append(owner, lines.slice(0, 3)));
  const good = await readFile(file);
  await before.close();
  await tear();
  const torn = (await readFile(file)).subarray(good.length);

  const journals = await reopen();
  expect(journals.list()).toMatchObject([{ head: headAt(2), problem: { kind: 'torn_tail', seq: 3 } }]);
  const aside = (await readdir(journalFolder(root, false))).find((name) => name.includes('.torn-'));
  expect(aside).toBe(`${owner.log}.kpj.torn-2026-11-20T020000.000Z`);
  expect(await readFile(join(journalFolder(root, false), aside!))).toEqual(torn);
  expect(await readFile(file)).toEqual(good);
  expect(await journals.append(owner, lines.slice(3))).toEqual({ ok: true, value: headAt(5) });
  expect((await reopen()).list()).toMatchObject([{ head: headAt(5), problem: null }]);
});

test.each([
  ['a mark changed by hand', (text: string) => text.replace('第1条', '第8条'), { kind: 'chain_broken', seq: 3 }],
  ['a line taken out', (text: string) => text.replace(`${lines[2]!}\n`, ''), { kind: 'chain_broken', seq: 2 }],
  ['a line that is no JSON', (text: string) => text.replace(lines[4]!, 'x'), { kind: 'entry_unreadable', seq: 4 }],
])(
  '%s is named with its place, the part before stays readable, nothing is added or cut',
  async (_name, edit, problem) => {
    must(await (await reopen()).append(owner, lines));
    const edited = edit(await clearText(file, owner))
      .split('\n')
      .slice(0, -1);
    await writeFile(file, sealedFile(owner, edited));
    const damaged = await readFile(file);
    const journals = await reopen();
    expect(journals.list()).toMatchObject([{ problem }]);
    const page = await journals.read(owner, 0, 100);
    expect(page.ok && page.value.lines.length).toBe(problem.seq);
    expect(await journals.append(owner, [lines[5]!])).toEqual({
      ok: false,
      error: { kind: 'journal_damaged', detail: { seq: problem.seq } },
    });
    expect(await readFile(file)).toEqual(damaged);
  },
);

test('every cut of the file, at any byte, opens to the whole lines before it', async () => {
  must(await (await reopen()).append(owner, lines));
  const whole = await readFile(file);
  const ends = lines.map((_, n) => sealedFile(owner, lines.slice(0, n + 1)).length);
  for (let cut = whole.length; cut >= 0; cut -= 37) {
    await writeFile(file, whole);
    await truncate(file, cut);
    const journals = await reopen();
    const expected = ends.filter((end) => end <= cut).length;
    const summary = journals.list()[0];
    expect(summary?.head ?? EMPTY_HEAD).toEqual(expected === 0 ? EMPTY_HEAD : headAt(expected - 1));
    expect(await journals.append(owner, lines.slice(Math.min(expected, 5)))).toEqual({ ok: true, value: headAt(5) });
  }
});

/** Opens real files whose writes fail as a full disk makes them fail: half the bytes, then ENOSPC. */
function failingDisk(code: string) {
  const state = { failing: false };
  const openFile: OpenFile = async (path, flags) => {
    const handle = await open(path, flags);
    const failure = () => Object.assign(new Error(code), { code });
    return {
      write: async (bytes, from, length, at) => {
        if (!state.failing) return handle.write(bytes, from, length, at);
        await handle.write(bytes, from, Math.floor(length / 2), at);
        throw failure();
      },
      read: (into, offset, length, at) => handle.read(into, offset, length, at),
      truncate: (length) => handle.truncate(length),
      datasync: () => handle.datasync(),
      close: () => handle.close(),
    };
  };
  return { state, openFile };
}

test('an append is written, then flushed, and only then answered', async () => {
  const steps: string[] = [];
  const journals = await reopen(async (path, flags) => {
    const handle = await open(path, flags);
    return {
      write: async (...args) => {
        steps.push('write');
        return handle.write(...args);
      },
      read: (...args) => handle.read(...args),
      truncate: (length) => handle.truncate(length),
      datasync: async () => {
        await handle.datasync();
        steps.push('flush');
      },
      close: () => handle.close(),
    };
  });
  for (const line of lines.slice(0, 2)) {
    must(await journals.append(owner, [line]));
    steps.push('answer');
  }
  expect(steps).toEqual(['write', 'flush', 'answer', 'write', 'flush', 'answer']);
});

test.each([
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
  ['EIO', 'disk_broken'],
  ['EROFS', 'disk_read_only'],
  ['EACCES', 'write_forbidden'],
])('after %s nothing half-written stays, and the same lines go in once there is room', async (code, kind) => {
  const { state, openFile } = failingDisk(code);
  const journals = await reopen(openFile);
  must(await journals.append(owner, lines.slice(0, 2)));
  const good = await readFile(file);
  state.failing = true;
  expect(await journals.append(owner, lines.slice(2))).toEqual({
    ok: false,
    error: { kind, detail: { file: 'journal' } },
  });
  expect(await readFile(file)).toEqual(good);
  expect(journals.list()).toMatchObject([{ head: headAt(1), bytes: good.length }]);
  state.failing = false;
  expect(await journals.append(owner, lines.slice(2))).toEqual({ ok: true, value: headAt(5) });
  expect((await reopen()).list()).toMatchObject([{ head: headAt(5), problem: null }]);
});

test('a page carries about four megabytes at most, and pages together carry everything', async () => {
  const text = '长'.repeat(160);
  const many = linksOf(sitting, [
    [{ type: 'sitting_opened', sitting }, null],
    ...Array.from({ length: 9999 }, () => [{ type: 'note_added', candidateId: null, text }, null] as const),
  ]).map((link) => link.line);
  const journals = await reopen();
  for (let from = 0; from < many.length; from += 5000)
    must(await journals.append(owner, many.slice(from, from + 5000)));
  const read: string[] = [];
  while (read.length < many.length) {
    const page = await journals.read(owner, read.length, 10_000);
    const got = page.ok ? page.value.lines : [];
    expect(got.length).toBeGreaterThan(0);
    expect(Buffer.byteLength(got.join('\n'))).toBeLessThanOrEqual(4_000_000);
    read.push(...got);
  }
  expect(read).toEqual(many);
});

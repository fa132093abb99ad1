import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Circumstances } from '#electron/journal/judge.ts';
import type { Journals } from '#electron/journal/journals.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { must } from '#test/support/must.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';
import { testJournals } from '#test/support/vault.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
const { sitting, scorers, candidates, checker, links, state } = readySitting();
const owner = { practice: false, log: sitting.sittingId };
const [examiner, other] = scorers.map(({ personId }) => personId);
const fine: Circumstances = { thirdCopyKept: true, objection: () => null };

const mark = (examinerId: string, points: number): Body => ({
  ...{ type: 'line_scored', candidateId: candidates[0]!.candidateId, examinerId, line: '1.1' },
  ...{ score: { kind: 'mark', mark: points }, cause: 'typed', reason: '' },
});
const lineOf = (body: Body, actor: string | null): string => linksOf(sitting, [[body, actor]], state)[0]!.line;

const rooms: Journals[] = [];
afterEach(async () => {
  for (const journals of rooms.splice(0)) await journals.close();
});
async function opened(root?: string) {
  const folder = root ?? (await mkdtemp(join(tmpdir(), 'judge-')));
  const journals = await testJournals({ root: folder, now });
  rooms.push(journals);
  return { folder, journals };
}
async function ready() {
  const room = await opened();
  must(
    await room.journals.record(
      owner,
      links.map(({ line }) => line),
      fine,
    ),
  );
  return room;
}

test.each<[string, Body, string | null, string]>([
  ['a mark as another examiner', mark(examiner!, 100), other!, 'not_your_sheet'],
  ['a mark with nobody signed in', mark(examiner!, 100), null, 'sign_in_first'],
  ['a mark over the full one', mark(examiner!, 4001), examiner!, 'mark_over_full'],
  ['a mark of somebody who does not score', mark(checker.personId, 100), checker.personId, 'role_may_not'],
  ['a second genesis', { type: 'sitting_opened', sitting }, null, 'sitting_opened_already'],
  [
    'a signature with a key nobody registered',
    {
      ...{ type: 'sitting_signed', role: 'checker', personId: checker.personId, opinion: '' },
      ...{ digest: 'b'.repeat(64), publicKey: 'c'.repeat(64), signature: 'd'.repeat(128) },
    },
    checker.personId,
    'person_key_unknown',
  ],
  [
    'a closing nobody signed before',
    { type: 'sitting_closed', expected: 6, signed: 6, absent: 0, voided: 0, digest: 'b'.repeat(64) },
    examiner!,
    'closing_differs',
  ],
])('the host refuses %s and writes nothing of it, whatever the page has judged', async (_name, body, actor, rule) => {
  const { journals } = await ready();
  const seq = links.length;
  expect(await journals.record(owner, [lineOf(body, actor)], fine)).toEqual({
    ok: false,
    error: { kind: 'entry_refused', detail: { seq, rule } },
  });
  expect(journals.list()[0]?.head.seq).toBe(seq - 1);
  must(await journals.record(owner, [lineOf(mark(examiner!, 100), examiner!)], fine));
});

test('of several lines none is written when one is refused, and the fold stays where it was', async () => {
  const { journals } = await ready();
  const pair = linksOf(
    sitting,
    [
      [mark(examiner!, 100), examiner!],
      [mark(examiner!, 200), other!],
    ],
    state,
  ).map(({ line }) => line);
  expect((await journals.record(owner, pair, fine)).ok).toBe(false);
  must(await journals.record(owner, pair.slice(0, 1), fine));
});

test('the moment may object to what the record allows', async () => {
  const { journals } = await ready();
  const line = lineOf(mark(examiner!, 100), examiner!);
  const objecting = { ...fine, objection: () => ({ kind: 'not_signed_in' as const }) };
  expect(await journals.record(owner, [line], objecting)).toEqual({ ok: false, error: { kind: 'not_signed_in' } });
  must(await journals.record(owner, [line], fine));
});

test('the fold is made anew from the file: after a restart, and after lines that came past the judge', async () => {
  const { folder, journals } = await ready();
  const [first, second] = linksOf(
    sitting,
    [
      [mark(examiner!, 100), examiner!],
      [mark(examiner!, 200), examiner!],
    ],
    state,
  ).map(({ line }) => line);
  must(await journals.append(owner, [first!]));
  await journals.close();
  const again = (await opened(folder)).journals;
  expect(must(await again.prepare(owner)).seq).toBe(links.length);
  must(await again.record(owner, [second!], fine));
});

test('a long record is folded in turns, and what is written meanwhile stands in it', async () => {
  const { journals, folder } = await ready();
  const long = linksOf(
    sitting,
    Array.from({ length: 12_000 }, (_, at) => [mark(examiner!, (at % 40) * 100), examiner!]),
    state,
  );
  must(
    await journals.append(
      owner,
      long.map(({ line }) => line),
    ),
  );
  // a host that has folded nothing yet
  const { journals: anew } = await opened(folder);
  const last = linksOf(sitting, [[mark(other!, 300), other!]], foldAll(state, long))[0]!;
  const [reached, appended] = await Promise.all([anew.stateOf(owner), anew.append(owner, [last.line])]);
  expect(must(appended)).toEqual(last.head);
  expect(must(reached).head).toEqual(last.head);
});

import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { scoreReader } from '#electron/score-lists/reader.ts';
import { createScoreLists } from '#electron/score-lists/score-lists.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { ok } from '#shared/base/result.ts';
import { must } from '#test/support/must.ts';
import { readyReview } from '#test/support/review.ts';
import { loaded, scoreList } from '#test/support/score-list.ts';
import { aCandidate, linksOf } from '#test/support/sitting.ts';

// a thread begins each time a list is read, and a machine may be busy
vi.setConfig({ testTimeout: 60_000 });

const worker = join(import.meta.dirname, '../../../scripts/list-worker.ts');
const ANNA = { ...aCandidate('001', '陈婷华'), idNumber: '120000199001010015', extra: { 理论: '71', 实操: '82' } };
const { sitting, state } = readyReview([ANNA]);
const owner = { practice: false, log: sitting.sittingId };
const now = () => new Date('2026-11-20T02:00:00.000Z');
const room = () =>
  createScoreLists({ read: scoreReader(worker), journals: { stateOf: () => Promise.resolve(ok(state)) }, now });

type Imported = Extract<Body, { type: 'subject_scores_imported' }>;
const imported = (score: number, source: Imported['source'] = null, of: Partial<Imported> = {}): Imported => ({
  ...{ type: 'subject_scores_imported', subject: 'theory', source },
  scores: [{ candidateId: ANNA.candidateId, score }],
  ...of,
});
const said = (lists: ReturnType<typeof room>, body: Body, of: SittingState = state): string =>
  lists.objectionTo(owner)(linksOf(sitting, [[body, null]], of)[0]!.entry, of)?.kind ?? 'taken';

test('scores without a file are those of the roster the people came with', () => {
  const lists = room();
  expect(
    [imported(7100), imported(7101), imported(8200, null, { subject: 'practical' })].map((body) => said(lists, body)),
  ).toEqual(['taken', 'scores_differ', 'taken']);
});

test('scores of a file are those that the host read in it, to its digest, and of no other sitting', async () => {
  const lists = room();
  const list = scoreList([{ ...ANNA, score: '59.5' }]);
  expect(said(lists, imported(5950, list.source))).toBe('scores_unread');
  await loaded(lists.handlers, list);
  expect(must(await lists.handlers['scores:read']({ ...owner, choice: {} }))).toEqual({
    sha256: list.source.sha256,
    people: 1,
  });
  expect(said(lists, imported(5950, list.source))).toBe('taken');
  expect(said(lists, imported(8000, list.source, { subject: 'practical' }))).toBe('taken');
  for (const body of [
    imported(6000, list.source),
    imported(5950, list.source, { subject: 'practical' }),
    imported(5950, { ...list.source, sha256: '0'.repeat(64) }),
    imported(5950, { ...list.source, sheet: '成绩' }),
  ])
    expect(said(lists, body)).toBe('scores_differ');
  const elsewhere = lists.objectionTo({ ...owner, practice: true });
  const [link] = linksOf(sitting, [[imported(5950, list.source), null]], state);
  expect(elsewhere(link!.entry, state)?.kind).toBe('scores_unread');
});

test('a thread that fails is a list that can’t be read', async () => {
  const read = scoreReader(join(import.meta.dirname, 'there-is-none.ts'));
  const lists = createScoreLists({ read, journals: { stateOf: () => Promise.resolve(ok(state)) }, now });
  await loaded(lists.handlers, scoreList([{ ...ANNA, score: '60' }]));
  expect(await lists.handlers['scores:read']({ ...owner, choice: {} })).toEqual({
    ok: false,
    error: { kind: 'scores_unread' },
  });
});

test('any other entry is none of its business', () => {
  expect(said(room(), { type: 'note_added', candidateId: null, text: '正常' })).toBe('taken');
});

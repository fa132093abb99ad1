import { expect, test } from 'vitest';
import { holdingOf } from '#shared/wire/backup/holding.ts';
import type { Body } from '#shared/record/body.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const { sitting, scorers, candidates, links, state } = readySitting();
const sheet = { candidateId: candidates[0]!.candidateId, examinerId: scorers[0]!.personId };
const mark: Body = {
  ...{ type: 'line_scored', ...sheet, line: '1.1', score: { kind: 'mark', mark: 100 }, cause: 'typed', reason: '' },
};
const signed: Body = {
  ...{ type: 'sheet_signed', ...sheet, digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) },
};
const textsOf = (bodies: readonly Body[]): string[] => [
  ...links.map(({ line }) => line),
  ...linksOf(
    sitting,
    bodies.map((body) => [body, scorers[0]!.personId] as const),
    state,
  ).map(({ line }) => line),
];

test('tells title, entries, the last mark and entry, and sheets nobody has signed', () => {
  expect(
    holdingOf(sitting.sittingId, textsOf([mark, { type: 'note_added', candidateId: null, text: '正常' }]), null),
  ).toEqual({
    ...{ log: sitting.sittingId, title: sitting.title, entries: 6, unsigned: 1, problem: null },
    ...{ lastMarkAt: '2026-11-20T01:00:04.000Z', lastAt: '2026-11-20T01:00:05.000Z' },
  });
  expect(holdingOf(sitting.sittingId, textsOf([mark, signed]), null)).toMatchObject({ unsigned: 0 });
});

test('counts entries it can’t read, and tells nothing of what holds none', () => {
  const problem = { kind: 'chain_broken', seq: 5 } as const;
  expect(holdingOf(sitting.sittingId, [...textsOf([mark]), '{"v":9}'], problem)).toMatchObject({
    ...{ entries: 6, unsigned: 1, problem },
  });
  expect(holdingOf(sitting.sittingId, [], problem)).toMatchObject({ title: null, entries: 0, lastAt: null });
});

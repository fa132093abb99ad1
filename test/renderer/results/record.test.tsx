// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { ResultsScreen } from '#renderer/features/results/results-screen.tsx';
import { ok } from '#shared/base/result.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});
const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };

async function room(signatures: number) {
  const ready = readySitting({ edition: EDITION });
  const [candidateId = ''] = ready.state.candidates.keys();
  const before = [
    ...ready.scorers.map(({ personId: examinerId }): Body => ({
      ...{ type: 'line_scored', candidateId, examinerId, line: '1.1', cause: 'typed', reason: '' },
      score: { kind: 'mark', mark: 3700 },
    })),
    ...ready.scorers
      .slice(0, signatures)
      .map(({ personId: examinerId }): Body => ({ type: 'sheet_signed', candidateId, examinerId, ...SIGNED })),
  ];
  const links = linksOf(
    ready.sitting,
    before.map((body) => [body, null] as const),
    ready.state,
  );
  let asked = 0;
  const read = (): Promise<unknown> => {
    asked += 1;
    return Promise.resolve(
      ok({ lines: links.map(({ line }) => line), head: { ...links.at(-1)!.head, seq: links.length - 1 } }),
    );
  };
  const made = await markingRoom(<ResultsScreen />, {}, before, { ready, answers: { 'journal:read': read } });
  opened.push(made);
  await made.settle();
  const buttons = () =>
    [...made.place.querySelectorAll('button')].filter(({ textContent }) => /^记 ?录$/.test(textContent));
  return { ...made, buttons, asked: () => asked };
}

it('offers no record of a sheet before all sheets of the candidate are signed', async () => {
  const { buttons, asked } = await room(2);
  expect(buttons()).toEqual([]);
  expect(asked()).toBe(0);
});

it('tells the record of one sheet, in a picture and in a table', async () => {
  const { buttons, click, settle, place } = await room(3);
  expect(buttons()).toHaveLength(3);
  await click(buttons()[0]!);
  await settle();
  const picture = place.querySelector('[data-testid=picture]');
  expect(picture?.textContent).toContain('1 次评分');
  expect(picture?.textContent).toContain('现有签字有效');
  const rows = [...(picture?.querySelectorAll('tbody tr') ?? [])].map(({ textContent }) => textContent);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain('37.00');
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growChain } from '#renderer/data/growing-chain.ts';
import { BLOCK_LINES } from '#shared/record/blocks.ts';
import { followAll } from '#shared/record/chain.ts';
import type { Body } from '#shared/record/body.ts';
import { must } from '#test/support/must.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';

const sitting = aSitting();
const note = (at: number): [Body, null] => [{ type: 'note_added', candidateId: null, text: `第 ${at} 条` }, null];
const opened: Body = { type: 'sitting_opened', sitting };
const links = linksOf(sitting, [[opened, null], ...Array.from({ length: 2 * BLOCK_LINES + 300 }, (_, at) => note(at))]);
const lines = links.map(({ line }) => line);
const digestsOf = (of: readonly string[]): string[] =>
  [0, 1].map((block) =>
    createHash('sha256')
      .update(`${of.slice(block * BLOCK_LINES, (block + 1) * BLOCK_LINES).join('\n')}\n`)
      .digest('hex'),
  );
const vouched = digestsOf(lines);

/** Grows a chain by portions of a length, as rows come from the database. */
async function grown(from: readonly string[], digests: readonly string[] | null, portion = 700) {
  const chain = growChain(digests === null ? null : Promise.resolve(digests));
  chain.hold(digestsOf(from));
  for (let at = 0; at < from.length; at += portion) {
    const failure = await chain.add(from.slice(at, at + portion));
    if (failure !== null) return failure;
  }
  return (await chain.end()) ?? chain.links;
}

test('a vouched chain is link for link what following every line gives', async () => {
  const followed = must(followAll(lines));
  expect(await grown(lines, vouched)).toEqual(followed);
  expect(await grown(lines, [])).toEqual(followed);
  expect(await grown(lines, null)).toEqual(followed);
  expect(await grown(lines, vouched.slice(0, 1), 1)).toEqual(followed);
  expect(await grown(lines.slice(0, BLOCK_LINES), vouched)).toEqual(followed.slice(0, BLOCK_LINES));
});

test('any altered line is found at its place, vouched or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: lines.length - 2 }),
      fc.constantFrom(vouched, [], null),
      async (at, digests) => {
        const altered = lines.with(at, lines[at]!.replace('条', '行'));
        // the line itself still reads; the next one carries another hash
        expect(await grown(altered, digests)).toEqual({ kind: 'chain_broken', seq: at + 1 });
      },
    ),
    { numRuns: 20 },
  );
});

test('a digest vouches for no line that is not an entry, and for no block out of its place', async () => {
  const unreadable = lines.with(5, '{}');
  expect(await grown(unreadable, digestsOf(unreadable))).toEqual({ kind: 'entry_unreadable', seq: 5 });
  const moved = [...lines.slice(BLOCK_LINES, 2 * BLOCK_LINES), ...lines.slice(0, BLOCK_LINES)];
  expect(await grown(moved, digestsOf(moved))).toEqual({ kind: 'chain_broken', seq: 0 });
});

test('of two faults the earlier is told, also where the later is met before anybody vouches for anything', async () => {
  const both = lines.with(10, lines[10]!.replace('条', '行')).with(BLOCK_LINES + 5, '{}');
  for (const digests of [vouched, [], null])
    expect(await grown(both, digests)).toEqual({ kind: 'chain_broken', seq: 11 });
  const inOne = lines.with(10, lines[10]!.replace('条', '行')).with(20, '{}');
  for (const digests of [vouched, [], null])
    expect(await grown(inOne, digests)).toEqual({ kind: 'chain_broken', seq: 11 });
});

test('lines are taken while the host still reads, and are no chain before it has vouched', async () => {
  let vouch = (_: readonly string[]): void => undefined;
  const chain = growChain(new Promise((resolve) => (vouch = resolve)));
  const altered = lines.with(3, lines[3]!.replace('条', '行'));
  chain.hold(digestsOf(altered));
  expect(await chain.add(altered)).toBeNull();
  const ended = chain.end();
  vouch(vouched);
  expect(await ended).toEqual({ kind: 'chain_broken', seq: 4 });
});

test.each([[[]], [['0'.repeat(64)]]])(
  'a block whose digest is not known here, or another, is held against every hash (%j)',
  async (held) => {
    const chain = growChain(Promise.resolve(vouched));
    chain.hold(held);
    expect(await chain.add(lines)).toBeNull();
    expect(await chain.end()).toBeNull();
    const altered = growChain(Promise.resolve(held));
    altered.hold([]);
    expect(await altered.add(lines.with(3, lines[3]!.replace('条', '行')))).toBeNull();
    expect(await altered.end()).toEqual({ kind: 'chain_broken', seq: 4 });
  },
);

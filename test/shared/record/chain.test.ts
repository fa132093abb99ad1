import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follow, hashLine } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { readySitting } from '#test/support/sitting.ts';

const { links } = readySitting();

test('a chain is followed from its genesis to its head', () => {
  let head = EMPTY_HEAD;
  for (const { line } of links) {
    const link = follow(head, line);
    if (!link.ok) throw new Error(link.error.kind);
    head = link.value.head;
  }
  expect(head).toEqual({ seq: 3, hash: hashLine(links[3]!.line) });
});

test('what follows does not fit anywhere else: skipped, repeated or swapped lines are refused', () => {
  const genesis = links[0]!;
  expect(follow(EMPTY_HEAD, links[1]!.line)).toMatchObject({ error: { kind: 'chain_broken', seq: 0 } });
  expect(follow(genesis.head, genesis.line)).toMatchObject({ error: { kind: 'chain_broken', seq: 1 } });
  expect(follow(genesis.head, links[2]!.line)).toMatchObject({ error: { kind: 'chain_broken', seq: 1 } });
});

test('any changed character is noticed: by the line itself or by its successor', () => {
  fc.assert(
    fc.property(
      fc.nat(links[1]!.line.length - 1),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary-ascii' }),
      (at, char) => {
        const line = links[1]!.line;
        fc.pre(line[at] !== char);
        const link = follow(links[0]!.head, line.slice(0, at) + char + line.slice(at + 1));
        expect(!link.ok || !follow(link.value.head, links[2]!.line).ok).toBe(true);
      },
    ),
  );
});

test('the high-water mark of time never goes back', () => {
  expect(links.every(({ entry }, i) => i === 0 || entry.high >= links[i - 1]!.entry.high)).toBe(true);
});

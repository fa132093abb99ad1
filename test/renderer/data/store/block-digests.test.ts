import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBlockDigests } from '#renderer/data/store/block-digests.ts';
import { BLOCK_LINES } from '#shared/record/blocks.ts';

/** What a block's digest is, of the lines themselves. */
const digestsOf = (lines: readonly string[]): string[] =>
  Array.from({ length: Math.floor(lines.length / BLOCK_LINES) }, (_, at) =>
    createHash('sha256')
      .update(`${lines.slice(at * BLOCK_LINES, (at + 1) * BLOCK_LINES).join('\n')}\n`)
      .digest('hex'),
  );

/** Lines given as rows of these lengths, by turns. */
async function digested(lines: readonly string[], rows: readonly number[]): Promise<string[]> {
  const add = createBlockDigests();
  const digests: Promise<string>[] = [];
  for (let from = 0, row = 0; from < lines.length; row += 1) {
    const some = lines.slice(from, from + rows[row % rows.length]!);
    const bytes = new TextEncoder().encode(some.join('\n'));
    digests.push(...add(bytes, some.length));
    // whoever gave them may use them for something else
    bytes.fill(0);
    from += some.length;
  }
  return Promise.all(digests);
}

test('blocks have the digests of their lines, whatever rows they come in', async () => {
  const line = fc.constantFrom('', '短', 'a line', '一行较长的文字'.repeat(9));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 0, maxLength: 2_500, size: 'max' }),
      fc.array(fc.integer({ min: 1, max: 2_100 }), { minLength: 1, maxLength: 4 }),
      async (lines, rows) => {
        expect(await digested(lines, rows)).toEqual(digestsOf(lines));
      },
    ),
    { numRuns: 30 },
  );
});

test('a block of any length is held', async () => {
  const lines = Array.from({ length: 2 * BLOCK_LINES }, (_, at) => `${String(at)} ${'长'.repeat(at % 2_000)}`);
  expect(await digested(lines, [128])).toEqual(digestsOf(lines));
});

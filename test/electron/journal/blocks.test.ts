import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Journals } from '#electron/journal/journals.ts';
import { BLOCK_LINES } from '#shared/record/blocks.ts';
import { must } from '#test/support/must.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';
import { testJournals } from '#test/support/vault.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
const sitting = aSitting();
const owner = { practice: false, log: sitting.sittingId };
const lines = linksOf(sitting, [
  [{ type: 'sitting_opened', sitting }, null],
  ...Array.from(
    { length: 2 * BLOCK_LINES },
    (_, n) => [{ type: 'note_added', candidateId: null, text: `第${n}条` }, null] as const,
  ),
]).map((link) => link.line);
const digestAt = (block: number): string =>
  createHash('sha256')
    .update(`${lines.slice(block * BLOCK_LINES, (block + 1) * BLOCK_LINES).join('\n')}\n`)
    .digest('hex');

test('whole blocks have a digest, whether their lines were appended or found at the start', async () => {
  const root = await mkdtemp(join(tmpdir(), 'blocks-'));
  const opened: Journals[] = [await testJournals({ root, now })];
  const [first] = opened;
  expect(await first!.blocks(owner)).toEqual([]);
  must(await first!.append(owner, lines.slice(0, BLOCK_LINES - 1)));
  expect(await first!.blocks(owner)).toEqual([]);
  must(await first!.append(owner, lines.slice(BLOCK_LINES - 1, BLOCK_LINES + 5)));
  expect(await first!.blocks(owner)).toEqual([digestAt(0)]);
  await first!.close();
  const again = await testJournals({ root, now });
  expect(await again.blocks(owner)).toEqual([digestAt(0)]);
  // lines that are sent again are hashed once
  must(await again.append(owner, lines.slice(10, 20)));
  must(await again.append(owner, lines.slice(BLOCK_LINES + 5)));
  expect(await again.blocks(owner)).toEqual([digestAt(0), digestAt(1)]);
  await again.close();
});

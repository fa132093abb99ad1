import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refusalWords } from '#shared/conduct/refusal-words.ts';

it('docs/protocol.md names every rule by which the host and central refuse', () => {
  const document = readFileSync(join(import.meta.dirname, '../../docs/protocol.md'), 'utf8');
  const kinds = Object.keys(refusalWords);
  expect(kinds.length).toBeGreaterThan(90);
  expect(kinds.filter((kind) => !document.includes(`\`${kind}\``))).toEqual([]);
});

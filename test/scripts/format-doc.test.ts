import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatDocument } from '#scripts/format-doc.ts';

it('docs/format.schema.json says what every entry and header consists of, as the app reads them now (npm run format-doc)', () => {
  const file = join(import.meta.dirname, '../../docs/format.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(formatDocument()));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formsDocument } from '#scripts/forms-doc.ts';

it('docs/forms.md says of every form which source it follows, as the registry has it now (npm run forms)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/forms.md'), 'utf8')).toBe(formsDocument());
});

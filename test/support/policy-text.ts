import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICIES } from '#shared/law/registry.ts';

/** The text of a policy document, by the file name that verdicts cite. */
export function policyText(source: string): string {
  const policy = POLICIES.find((one) => one.source === source);
  if (policy === undefined) throw new Error(`no policy cites ${source}`);
  return readFileSync(join(import.meta.dirname, '../../resources/policies', policy.id, source), 'utf8');
}

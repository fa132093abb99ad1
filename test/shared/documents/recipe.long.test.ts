import { expect, it } from 'vitest';
import { complaints } from '#test/support/complaints.ts';

// A document is its own folders and two lines: the law's registry and the documents'. This compiles made-up ones that each lack
// a part, and asks what the compiler says.

const POLICY = [
  ...['id', 'version', 'title', 'documentNumber', 'source', 'validity', 'province'],
  ...['articles', 'numbering', 'channels', 'levels', 'forms', 'deadlines', 'settings'],
];
const DOCUMENT = [
  ...['policy', 'ways', 'checks', 'duties', 'applications', 'subjects'],
  ...['theoryExemption', 'comparison', 'publicity', 'keptForGood', 'signingOrder'],
];
const IDS = ['tianjin-appraisal', 'tianjin-enterprise', 'chongqing-crossover', 'tianjin-chief', 'huangshi-reform'];

const lacking = (name: string, type: string, from: string, parts: readonly string[]): string =>
  parts
    .map((part) => {
      const rest = parts.filter((other) => other !== part).map((other) => `${other}: ${from}.${other}`);
      return `export const ${name}_${part}: ${type} = { ${rest.join(', ')} };\n`;
    })
    .join('');

it('names the part that a document lacks, and the document that the registry lacks', () => {
  const registry = (ids: readonly string[]): string => ids.map((id) => `'${id}': whole`).join(', ');
  const said = complaints(
    'shared/documents/made-up.ts',
    `import type { Policy } from '#shared/law/parts/policy.ts';
import type { PolicyId } from '#shared/law/registry.ts';
import type { Document } from './parts/document.ts';
import { tianjinChiefDocument } from './tianjin-chief/document.ts';
export const whole: Document = { ...tianjinChiefDocument };
export const registry: Readonly<Record<PolicyId, Document>> = { ${registry(IDS)} };
export const one_short: Readonly<Record<PolicyId, Document>> = { ${registry(IDS.slice(1))} };
export const one_unknown: Readonly<Record<PolicyId, Document>> = { ${registry([...IDS, 'made-up'])} };
${lacking('document', 'Document', 'whole', DOCUMENT)}${lacking('policy', 'Policy', 'whole.policy', POLICY)}`,
  );
  const expected = [
    ...DOCUMENT.map((part) => [`document_${part}`, part] as const),
    ...POLICY.map((part) => [`policy_${part}`, part] as const),
    ['one_short', IDS[0]!] as const,
    ['one_unknown', 'made-up'] as const,
  ];
  expect([...said.keys()].sort()).toEqual(expected.map(([name]) => name).sort());
  for (const [name, part] of expected) expect(said.get(name), name).toMatch(new RegExp(`'"?${part}"?'`));
});

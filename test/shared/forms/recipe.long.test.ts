import { expect, it } from 'vitest';
import { complaints } from '#test/support/complaints.ts';

// A form is one folder and one line. This compiles made-up ones that each lack a part, and asks what the compiler says.

const PARTS: Readonly<Record<string, string>> = {
  name: `name: '样表',`,
  source: `source: { document: '样', article: '', layout: 'practice', note: '样' },`,
  use: `use: { policies: 'all', procedures: 'all' },`,
  volume: `volume: 4,`,
  scope: `scope: 'sitting',`,
  schema: `schema: summarySchema,`,
  fill: `fill: fillSummary,`,
  title: `title: summaryTitle,`,
  layout: `layout: summary,`,
};
const HEAD = `
import type { AnyForm, Form } from './parts/form.ts';
import { fillSummary } from './summary/fill.ts';
import { summarySchema, type SummaryFigures } from './summary/figures.ts';
import { summary, summaryTitle } from './summary/page.ts';
export const whole = { ${Object.values(PARTS).join(' ')} } as const satisfies Form<SummaryFigures>;
export const registry = { whole } as const satisfies Record<string, AnyForm>;
`;
const without = (part: string): string =>
  `export const without_${part} = { ${Object.entries(PARTS)
    .filter(([name]) => name !== part)
    .map(([, text]) => text)
    .join(' ')} } as const satisfies Form<SummaryFigures>;\n`;

it('names the part that a form lacks, and takes one that is whole', () => {
  const said = complaints('shared/forms/made-up.ts', HEAD + Object.keys(PARTS).map(without).join(''));
  expect([...said.keys()].sort()).toEqual(
    Object.keys(PARTS)
      .map((part) => `without_${part}`)
      .sort(),
  );
  for (const part of Object.keys(PARTS)) expect(said.get(`without_${part}`), part).toContain(`'${part}'`);
});

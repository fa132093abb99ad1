import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

// A form is one folder and one line. This compiles made-up ones that each lack a part, and asks what the compiler says.

const ROOT = join(import.meta.dirname, '../../..');
const FILE = join(ROOT, 'shared/forms/made-up.ts');

const PARTS: Readonly<Record<string, string>> = {
  name: `name: '样表',`,
  source: `source: { document: '样', article: '', layout: 'practice', note: '样' },`,
  use: `use: { policies: 'all', procedures: 'all' },`,
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

/** What the compiler says of each line of a made-up file beside the registry. */
function complaints(text: string): Map<string, string> {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, lib: ['es2023'], types: [], composite: false, declaration: false, noEmit: true },
    ROOT,
  );
  const host = ts.createCompilerHost(options);
  host.readFile = (file) => (file === FILE ? text : ts.sys.readFile(file));
  host.fileExists = (file) => file === FILE || ts.sys.fileExists(file);
  const program = ts.createProgram([FILE], { ...options, emitDeclarationOnly: false }, host);
  const source = program.getSourceFile(FILE);
  const said = new Map<string, string>();
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const line = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start));
    const name = /export const (\w+)/.exec(line)?.[1] ?? line;
    said.set(name, `${said.get(name) ?? ''}${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  }
  return said;
}

it('names the part that a form lacks, and takes one that is whole', () => {
  const said = complaints(HEAD + Object.keys(PARTS).map(without).join(''));
  expect([...said.keys()].sort()).toEqual(
    Object.keys(PARTS)
      .map((part) => `without_${part}`)
      .sort(),
  );
  for (const part of Object.keys(PARTS)) expect(said.get(`without_${part}`), part).toContain(`'${part}'`);
});

import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { compilerSettings, root } from '#test/support/compiler.ts';
import { sourceFiles } from './source-files.ts';

/** A Result, whatever its success and its failure say: `ok`, and `value` or `error` beside it. */
const isResult = (type: ts.Type): boolean =>
  (type.isUnion() ? type.types : [type]).every(
    (one) =>
      one.getProperty('ok') !== undefined &&
      (one.getProperty('value') !== undefined || one.getProperty('error') !== undefined),
  );

/** Where a statement is nothing but a call whose Result nobody looks at, as `file:line`. */
function floatingIn(program: ts.Program, files: ReadonlySet<string>): readonly string[] {
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isExpressionStatement(node) &&
      (ts.isCallExpression(node.expression) || ts.isAwaitExpression(node.expression))
    )
      if (isResult(checker.getTypeAtLocation(node.expression))) {
        const source = node.getSourceFile();
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${source.fileName.slice(root.length + 1)}:${line + 1}`);
      }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (files.has(source.fileName)) visit(source);
  return found;
}

const PRODUCT = ['shared', 'renderer', 'electron', 'central', 'scripts'];

test('no Result goes by unseen: its failure would be an error that nobody handled', { timeout: 120_000 }, () => {
  const files = sourceFiles(PRODUCT).map((file) => join(root, file));
  expect(floatingIn(ts.createProgram(files, compilerSettings()), new Set(files))).toEqual([]);
});

test('a Result that is ignored is told, awaited or not, and one that is looked at is not', () => {
  const made = join(root, 'shared', 'made-up.ts');
  const text = `import { ok, type Result } from './base/result.ts';
const now = (): Result<number, string> => ok(1);
const later = async (): Promise<Result<number, string>> => ok(1);
now();
await later();
if (!now().ok) void now();
`;
  const host = ts.createCompilerHost(compilerSettings());
  host.readFile = (file) => (file === made ? text : ts.sys.readFile(file));
  host.fileExists = (file) => file === made || ts.sys.fileExists(file);
  const program = ts.createProgram([made], compilerSettings(), host);
  expect(floatingIn(program, new Set([made]))).toEqual(['shared/made-up.ts:4', 'shared/made-up.ts:5']);
});

import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** What the compiler says of each `export const` of a made-up file that stands, as far as it knows, at `place` in the repository. */
export function complaints(place: string, text: string): Map<string, string> {
  const made = join(ROOT, place);
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, lib: ['es2023'], types: [], composite: false, declaration: false, noEmit: true },
    ROOT,
  );
  const host = ts.createCompilerHost(options);
  host.readFile = (file) => (file === made ? text : ts.sys.readFile(file));
  host.fileExists = (file) => file === made || ts.sys.fileExists(file);
  const program = ts.createProgram([made], { ...options, emitDeclarationOnly: false }, host);
  const source = program.getSourceFile(made);
  const said = new Map<string, string>();
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const line = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start));
    const name = /export const (\w+)/.exec(line)?.[1] ?? line;
    said.set(name, `${said.get(name) ?? ''}${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  }
  return said;
}

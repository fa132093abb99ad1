import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The repository. */
export const root = join(import.meta.dirname, '..', '..');
const HOUSES = ['shared', 'renderer', 'electron', 'central'];

/** What the compiler says of a file, in one line. */
export type Complaint = { readonly file: string; readonly text: string };
/** The whole house under the compiler, with some files changed in the mind only. Paths are those of the repository. */
export type Compiler = {
  readonly text: (path: string) => string;
  readonly folder: (path: string) => string[];
  /** Puts texts in the place of files, or beside them; null takes one away. What was put before is forgotten. */
  readonly put: (files: Readonly<Record<string, string | null>>) => void;
  readonly complaintsIn: (path: string) => Complaint[];
  readonly complaints: () => Complaint[];
};

/** The house's settings, for a program over all of it that writes nothing. */
export function compilerSettings(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: unknown };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  return {
    ...options,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node', 'vite/client'],
    jsx: ts.JsxEmit.ReactJSX,
    noEmit: true,
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
  };
}

export function openCompiler(): Compiler {
  const settings = compilerSettings();
  const standing = HOUSES.flatMap((house) =>
    readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, house, name)),
  );
  let put = new Map<string, string | null>();
  let round = 0;
  const read = (path: string): string | undefined => {
    const text = put.get(path);
    if (text === null) return undefined;
    return text ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  };
  const changed = new Map<string, number>();
  const service = ts.createLanguageService(
    {
      getScriptFileNames: () => [...new Set([...standing, ...put.keys()])].filter((path) => put.get(path) !== null),
      getScriptVersion: (path) => String(changed.get(path) ?? 0),
      getScriptSnapshot: (path) => {
        const text = read(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCompilationSettings: () => settings,
      getCurrentDirectory: () => root,
      getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
      fileExists: (path) => (put.has(path) ? put.get(path) !== null : ts.sys.fileExists(path)),
      readFile: read,
      readDirectory: (...given) => ts.sys.readDirectory(...given),
      directoryExists: (path) =>
        ts.sys.directoryExists(path) || [...put.keys()].some((one) => one.startsWith(`${path}/`)),
      getDirectories: (path) => ts.sys.getDirectories(path),
      ...(ts.sys.realpath === undefined ? {} : { realpath: (path: string) => ts.sys.realpath?.(path) ?? path }),
    },
    ts.createDocumentRegistry(),
  );
  const said = (path: string): Complaint[] =>
    [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)].map(({ messageText }) => ({
      file: path.slice(root.length + 1),
      text: ts.flattenDiagnosticMessageText(messageText, ' '),
    }));
  return {
    text: (path) => readFileSync(join(root, path), 'utf8'),
    folder: (path) => readdirSync(join(root, path)).map((name) => `${path}/${name}`),
    put: (files) => {
      round += 1;
      const fresh = new Map(Object.entries(files).map(([path, text]) => [join(root, path), text]));
      for (const path of new Set([...put.keys(), ...fresh.keys()])) changed.set(path, round);
      put = fresh;
    },
    complaintsIn: (path) => said(join(root, path)),
    complaints: () => [...new Set([...standing, ...put.keys()])].filter((path) => put.get(path) !== null).flatMap(said),
  };
}

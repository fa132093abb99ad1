import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromWorkshop } from './workshop.ts';

/** One way to break one place: `line` and `column` count from 1; `replacement` is what stands there instead. */
export type Mutant = {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  readonly replacement: string;
};

/** The files of a room with every mutant in them behind a switch, by their paths from the root. */
export type Instrumented = { readonly sources: ReadonlyMap<string, string>; readonly mutants: readonly Mutant[] };

type Position = { readonly line: number; readonly column: number };
type Instrumenter = {
  instrument(
    files: readonly { name: string; mutate: true; content: string }[],
    options: { plugins: null; ignorers: []; excludedMutations: [] },
  ): Promise<{
    readonly files: readonly { readonly name: string; readonly content: string }[];
    readonly mutants: readonly {
      readonly id: string;
      readonly fileName: string;
      readonly mutatorName: string;
      readonly replacement: string;
      readonly location: { readonly start: Position };
    }[];
  }>;
};
const silent = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false, warn: console.warn };

/** Years of the calendar and the stamp are data: nothing in them decides. */
const isData = (file: string): boolean => file.includes('/calendar/years/') || file.endsWith('/rules-hash.ts');

/**
 * Whether a break empties one language of a sentence in a words file: what is said decides nothing, and that both are there is
 * seen by test/shared/words, which reads each file from the disk, where no break stands.
 */
const isSaid = (mutatorName: string, file: string, before: string): boolean =>
  file.endsWith('words.ts') && mutatorName === 'StringLiteral' && /[[,]\s*$/.test(before);

/** What stands in a text before a position, whose line and column count from 0. */
const textBefore = (text: string, { line, column }: Position): string =>
  text
    .split('\n')
    .slice(0, line + 1)
    .map((row, at) => (at === line ? row.slice(0, column) : row))
    .join('\n');

/** Breaks a room of shared/, or one file of it, in every way Stryker knows. */
export async function instrument(root: string, place: string): Promise<Instrumented> {
  const { Instrumenter } = await fromWorkshop<{ Instrumenter: new (logger: unknown) => Instrumenter }>(
    '@stryker-mutator/instrumenter',
  );
  const pattern = place.endsWith('.ts') ? `shared/${place}` : `shared/${place}/**/*.ts`;
  const names = globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !isData(file))
    .sort();
  const files = names.map((name) => ({ name, mutate: true as const, content: readFileSync(join(root, name), 'utf8') }));
  const text = new Map(files.map(({ name, content }) => [name, content]));
  const { files: broken, mutants } = await new Instrumenter(silent).instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  return {
    sources: new Map(broken.map(({ name, content }) => [name, content])),
    mutants: mutants
      .filter(
        ({ mutatorName, fileName, location: { start } }) =>
          !isSaid(mutatorName, fileName, textBefore(text.get(fileName) ?? '', start)),
      )
      .map(({ id, fileName, mutatorName, replacement, location: { start } }) => ({
        id,
        file: fileName,
        line: start.line + 1,
        column: start.column + 1,
        mutator: mutatorName,
        replacement,
      })),
  };
}

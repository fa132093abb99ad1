import { globSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

/** What tests import from packages stays outside: loaded once, whatever is broken. */
export type Bundle = { readonly code: string; readonly packages: readonly string[] };

/**
 * Tests of other houses that go through the rooms as a day does: sittings kept and batches received; of sittings forged what the one
 * door says, because host, central and verifier cost six times as much.
 */
const DAYS = [
  'test/{scripts/{editions,unrooted,head-succession},central/{concerns,tampering}}.test.ts',
  'test/support/forgeries/at-the-door.ts',
];
/** Slow ones, those that put modules in others' places, and those of words, which read files and decide nothing. */
const NOT_THESE = /\.(long|mocked)\.test\.ts$|^test\/shared\/(words|handbook)\//;

/**
 * All tests that decide, or those of one room of shared/, with all they import, as the body of a function of `require`: to run
 * it again is to load everything anew, without compiling.
 */
export async function bundle(root: string, sources: ReadonlyMap<string, string>, room?: string): Promise<Bundle> {
  const tests = globSync(
    room === undefined ? ['test/shared/**/*.test.ts', ...DAYS] : `test/shared/${room}/**/*.test.ts`,
    {
      cwd: root,
    },
  )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !NOT_THESE.test(file))
    .sort();
  const packages = new Set<string>();
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    publicDir: false,
    plugins: [entry(root, tests), inPlace(root, sources)],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node22',
      rolldownOptions: {
        input: 'tests',
        treeshake: false,
        external: (id) => {
          const outside = isBuiltin(id) || (/^[@a-z]/i.test(id) && id !== 'tests' && !id.startsWith('file:'));
          if (outside) packages.add(id);
          return outside;
        },
        output: { format: 'cjs', codeSplitting: false },
      },
    },
  });
  if (!('output' in built)) throw new Error('one input makes one bundle');
  const [{ code }] = built.output;
  return { code, packages: [...packages] };
}

/** One module that imports every test file and says before each whose tests follow. */
const entry = (root: string, tests: readonly string[]): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === 'tests' || id.startsWith('file:') ? `\0${id}` : null),
  load: (id) => {
    if (id === '\0tests')
      return tests
        .map((file) => `import ${JSON.stringify(`file:${file}`)};\nimport ${JSON.stringify(join(root, file))};`)
        .join('\n');
    if (id.startsWith('\0file:'))
      return `import { beginFile } from 'vitest'; beginFile(${JSON.stringify(id.slice(6))});`;
    return null;
  },
});

/** Puts broken sources in their places, and tells each module where it stood: a bundle stands nowhere. */
const inPlace = (root: string, sources: ReadonlyMap<string, string>): Plugin => ({
  name: 'in-place',
  load: (id) => {
    const code = sources.get(relative(root, id).replaceAll('\\', '/'));
    return code === undefined ? null : { code, moduleType: 'ts' };
  },
  transform: (code, id) => {
    if (!code.includes('import.meta.')) return null;
    return code
      .replaceAll('import.meta.dirname', JSON.stringify(join(id, '..')))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
  },
});

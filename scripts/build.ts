// Builds everything a start needs into dist/, and nothing when no input changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { commandLine } from './command-line.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.inputs');
/** Electron 33, the oldest runtime the tests start, brings Node 20; portable.js runs on Node 22. */
const NODE_TARGET = 'node20';

/**
 * Builds the page and the host unless `dist` already is what these sources make. Answers whether it built. The new build
 * takes the old one's place only when it is whole, so a failed build leaves a working app.
 */
export async function buildAll(): Promise<boolean> {
  const inputs = hashInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return false;
  const draft = join(root, `dist-${process.pid}`);
  const old = `${draft}-old`;
  try {
    const outDir = join(draft, 'renderer');
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', mode: 'production', build: { outDir } });
    for (const part of PARTS) await build(nodeBuild(part, draft));
    writeFileSync(join(draft, 'electron', 'package.json'), JSON.stringify(electronPackage()));
    writeFileSync(join(draft, '.inputs'), inputs);
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(draft, dist);
  } finally {
    for (const folder of [draft, old]) rmSync(folder, { recursive: true, force: true });
  }
  return true;
}

/** The one whose rest is read in later, while its window opens. */
const LATER = 'main.cjs';

type Part = { readonly entry: string; readonly folder: string; readonly file: string };

/**
 * What runs in Node, a file each. The main process is CommonJS because an Electron that starts an ESM main may be ready
 * before that has run, and the app's scheme and sandbox must be set before; a sandboxed preload must be CommonJS too.
 */
const PARTS: readonly Part[] = [
  { entry: 'electron/main.ts', folder: 'electron', file: 'main.cjs' },
  { entry: 'electron/preload.ts', folder: 'electron', file: 'preload.cjs' },
  { entry: 'electron/print/worker.ts', folder: 'electron', file: 'print-worker.mjs' },
  { entry: 'electron/keys/stretch-worker.ts', folder: 'electron', file: 'stretch-worker.mjs' },
  { entry: 'scripts/verify-worker.mjs', folder: 'electron', file: 'verify-worker.mjs' },
  { entry: 'scripts/list-worker.ts', folder: 'electron', file: 'list-worker.mjs' },
  { entry: 'electron/portable.ts', folder: '.', file: 'portable.js' },
];

/** Packages stay in node_modules, where pdfmake's and fontkit's data are too; small pure ones go in for a quick start. */
const nodeBuild = ({ entry, folder, file }: Part, draft: string): InlineConfig => ({
  configFile: false,
  root,
  logLevel: 'warn',
  mode: 'production',
  publicDir: false,
  define: { KAOPING_VERSION: JSON.stringify(electronPackage().version) },
  ssr: { noExternal: ['zod', 'hash-wasm', 'pinyin-pro', 'xlsx', /^@noble\//], external: ['electron'] },
  build: {
    ssr: true,
    outDir: join(draft, folder),
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    target: NODE_TARGET,
    rolldownOptions: {
      input: { [file.replace(/\.\w+$/, '')]: entry },
      output: {
        format: file.endsWith('.cjs') ? 'cjs' : 'es',
        entryFileNames: file,
        // flat beside its main, so that every part finds its folder by its own place
        ...(file === LATER ? { chunkFileNames: '[name].cjs' } : { codeSplitting: false }),
      },
    },
  },
});

/** Electron is started on dist/electron: a folder whose package is CommonJS, with the name and version of the app. */
function electronPackage(): { name: string; productName: string; version: string; main: string } {
  const packed: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { name, productName, version } = packed as Record<'name' | 'productName' | 'version', string>;
  return { name, productName, version, main: 'main.cjs' };
}

/** A digest over every file the build reads. */
function hashInputs(): string {
  const hash = createHash('sha256');
  const files = ['renderer', 'electron', 'shared', 'resources', 'docs/handbook', 'scripts/verify'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const single = [
    'vite.config.ts',
    'scripts/build.ts',
    'scripts/name-first-screen.ts',
    'scripts/verify-worker.mjs',
    'scripts/list-worker.ts',
    'package.json',
    'package-lock.json',
  ];
  for (const file of [...files.sort(), ...single.map((name) => join(root, name))]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

if (import.meta.main) {
  commandLine({ usage: 'npm run build: everything a start needs, into dist/' });
  const from = performance.now();
  const built = await buildAll();
  console.log(built ? `built in ${((performance.now() - from) / 1000).toFixed(1)} s` : 'up to date');
}

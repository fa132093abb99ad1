// Mutation testing of the rules module: npm run mutate -- [--no-static] [ROOM or FILE …]
//
// Breaks every room that decides in every way Stryker knows and counts how many breaks the tests notice. It works on a copy in
// the temporary folder with a node_modules of its own: Stryker is needed a few times a year and would otherwise bring 160
// packages to everybody. Years of the calendar are data and are not mutated. --no-static leaves out what is
// broken as the module loads: such a mutant asks for every test, and they take most of the time.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, refuseCommand } from './command-line.ts';
import { DECIDING } from './rules-hash.ts';
import { run } from './run.ts';

const STRYKER = '10.1.1';
const root = join(import.meta.dirname, '..');
const copy = join(tmpdir(), 'kaoping-mutation');

type Versions = Readonly<Record<string, string>>;
type Package = { readonly dependencies: Versions; readonly devDependencies: Versions };

const usage = `npm run mutate -- [--no-static] [ROOM or FILE …]; ROOM: ${DECIDING.join(', ')}`;
const { values, positionals: named } = commandLine({
  usage,
  options: { 'no-static': { type: 'boolean', default: false } },
  operands: true,
});
const rooms: readonly string[] = named.length > 0 ? named : DECIDING;
const isRoom = (path: string): boolean => DECIDING.some((room) => path === room || path.startsWith(`${room}/`));
for (const room of rooms) {
  if (!isRoom(room) || !existsSync(join(root, 'shared', room))) refuseCommand(`没有 ${room}。`, usage);
}

for (const folder of ['shared', 'renderer', 'test', 'resources', 'reports'])
  rmSync(join(copy, folder), { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
// tests of the rooms read samples of others, and samples are read by the page's own reader
for (const folder of ['shared', 'renderer/importing', 'test/shared', 'test/support', 'resources'])
  cpSync(join(root, folder), join(copy, folder), { recursive: true });

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
const versions = { ...dependencies, ...devDependencies };
const TOOLS = ['vitest', 'vite', 'fast-check', 'typescript', 'ical.js'];
const LIBRARIES = ['zod', '@noble/ciphers', '@noble/curves', '@noble/hashes', 'hucre', 'xlsx', 'pinyin-pro'];
const pinned = [...LIBRARIES, ...TOOLS].map((name) => [name, versions[name]] as const);
write('package.json', {
  private: true,
  type: 'module',
  imports: { '#shared/*': './shared/*', '#renderer/*': './renderer/*', '#test/*': './test/*' },
  devDependencies: {
    ...Object.fromEntries(pinned),
    '@stryker-mutator/core': STRYKER,
    '@stryker-mutator/vitest-runner': STRYKER,
  },
});
write('tsconfig.json', { compilerOptions: { jsx: 'react-jsx' } });
write('stryker.config.json', {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    ...rooms.map((room) => (room.endsWith('.ts') ? `shared/${room}` : `shared/${room}/**/*.ts`)),
    '!shared/base/calendar/years/**',
    '!shared/law/rules-hash.ts',
  ],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  ignoreStatic: values['no-static'],
  clearTextReporter: { logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
});
const include = DECIDING.map((room) => `test/shared/${room}/**/*.test.ts`);
writeFileSync(join(copy, 'vitest.config.mjs'), `export default { test: { include: ${JSON.stringify(include)} } };\n`);

if (
  ![...pinned.map(([name]) => name), '@stryker-mutator/core'].every((name) =>
    existsSync(join(copy, 'node_modules', name)),
  )
) {
  const installed = await run('npm', ['install', '--prefix', copy, '--legacy-peer-deps', '--loglevel=error']);
  if (installed !== 0) process.exit(installed);
}
process.chdir(copy);
process.exit(await run(process.execPath, [join(copy, 'node_modules/.bin/stryker'), 'run']));

function write(name: string, content: unknown): void {
  writeFileSync(join(copy, name), `${JSON.stringify(content, null, 2)}\n`);
}

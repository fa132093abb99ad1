// npm run dist: an installer for this platform; `npm run dist -- --dir` stops at the unpacked app, which needs no
// network where ELECTRON_OVERRIDE_DIST_PATH names a runtime. What stands behind a further -- goes to electron-builder.
import { buildAll } from './build.ts';
import { commandLine } from './command-line.ts';
import { run } from './run.ts';

const { values, positionals } = commandLine({
  usage: 'npm run dist -- [--dir] [-- WORDS FOR ELECTRON-BUILDER]',
  options: { dir: { type: 'boolean', default: false } },
  operands: true,
});
await buildAll();
const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
const electronDist = runtime === undefined ? [] : [`-c.electronDist=${runtime}`];
process.exitCode = await run('electron-builder', [
  '--publish',
  'never',
  ...electronDist,
  ...(values.dir ? ['--dir'] : []),
  ...positionals,
]);

// npm run dist: an installer for this platform; `npm run dist -- --dir` stops at the unpacked app, which needs no
// network where ELECTRON_OVERRIDE_DIST_PATH names a runtime.
import { buildAll } from './build.ts';
import { run } from './run.ts';

await buildAll();
const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
const electronDist = runtime === undefined ? [] : [`-c.electronDist=${runtime}`];
process.exitCode = await run('electron-builder', ['--publish', 'never', ...electronDist, ...process.argv.slice(2)]);

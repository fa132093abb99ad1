// npm run handbook: takes the pictures of docs/handbook anew, from the real app on a day of invented people. Pages and names of what
// stands on the screen are held against the app by tests; only the pictures have to be asked for.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.ts';
import { commandLine } from './command-line.ts';
import { chromiumBinary, hasDisplay, whyNoElectron } from './worlds.ts';

commandLine({ usage: 'npm run handbook: takes the pictures of docs/handbook anew' });
const root = join(import.meta.dirname, '..');
const out = join(root, 'docs/handbook/pictures');
await buildAll();
const world = whyNoElectron(hasDisplay()) === null ? 'electron' : chromiumBinary() === null ? null : 'portable';
if (world === null) {
  console.error('这台机器上既没有可用的 Electron，也没有 Chromium，无法拍图。');
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
// Found at run time: the tour is test code, and scripts stay below tests.
const tour = (await import(pathToFileURL(join(root, 'test/tour/tour.ts')).href)) as {
  readonly runHandbook: (world: 'electron' | 'portable', out: string) => Promise<number>;
};
console.log(`${await tour.runHandbook(world, out)} 幅图写入 ${out}（${world}）`);
process.exit(0);

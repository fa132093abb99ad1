// npm run tour [-- DAY …]: drives the real app through every screen on sample data, at the size of an old laptop and of a desk screen,
// and writes pictures and PDFs to out/tour/, to be looked at before anything is called done.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.ts';
import { commandLine, refuseCommand } from './command-line.ts';
import { chromiumBinary, hasDisplay, whyNoElectron } from './worlds.ts';

// Found at run time: the tour is test code, and scripts stay below tests.
const tour = (await import(pathToFileURL(join(import.meta.dirname, '../test/tour/tour.ts')).href)) as {
  readonly DAYS: readonly string[];
  readonly runTour: (world: 'electron' | 'portable', out: string, only: readonly string[]) => Promise<number>;
};
const usage = `npm run tour -- [DAY …]; DAY: ${tour.DAYS.join(', ')}`;
const { positionals: days } = commandLine({ usage, operands: true });
const unknown = days.filter((day) => !tour.DAYS.includes(day));
if (unknown.length > 0) refuseCommand(`没有 ${unknown.join('、')}。 There is no day ${unknown.join(', ')}.`, usage);
const root = join(import.meta.dirname, '..');
const out = join(process.env['KAOPING_OUT'] ?? join(root, 'out'), 'tour');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await buildAll();
const world = whyNoElectron(hasDisplay()) === null ? 'electron' : chromiumBinary() === null ? null : 'portable';
if (world === null) {
  console.error('这台机器上既没有可用的 Electron，也没有 Chromium，无法巡检。');
  process.exit(1);
}
const pictures = await tour.runTour(world, out, days);
console.log(`${pictures} 个文件写入 ${out}（${world}）`);
process.exit(0);

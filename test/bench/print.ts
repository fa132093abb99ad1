import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from '#scripts/build.ts';
import type { Benched } from '#test/support/benched.ts';
import { ms, percentile } from '#test/support/bench-app.ts';

/** A whole hall. */
const SHEETS = 500;
/** Of one sample sheet. */
const PAGES = 2;
const ROUNDS = 3;
const ONE_FILE = 2;
const MANY_FILES = 4;
const FIRST_MS = 300;
const MEMORY_MB = 400;

const root = join(import.meta.dirname, '..', '..');
type Figures = {
  readonly firstMs: number;
  readonly filesMs: number;
  readonly fileMs: number;
  readonly longMs: number;
  readonly peakMb: number;
};

/**
 * `npm run bench -- print`: pages a second of 500 score sheets of two pages as one file and as 500 files, through the press as it
 * is shipped, beside pdfmake as it comes, by turns. Then the first sheet once the press is warm, which is what the screen shows
 * first however long the order is; and the memory of a process that prints 500 sheets into one file and nothing else.
 */
export async function bench(): Promise<Benched> {
  await buildAll();
  const ours: Figures[] = [];
  const stock: Figures[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    stock.push(printed('stock', 0));
    ours.push(printed('ours', 0));
  }
  const median = (of: readonly Figures[], what: 'firstMs' | 'filesMs' | 'fileMs'): number =>
    percentile(
      of.map((figures) => figures[what]),
      0.5,
    );
  const rate = (of: readonly Figures[], what: 'filesMs' | 'fileMs'): number =>
    ms((SHEETS * PAGES * 1000) / median(of, what));
  const [oneFile, stockFile] = [rate(ours, 'fileMs'), rate(stock, 'fileMs')];
  const [manyFiles, stockFiles] = [rate(ours, 'filesMs'), rate(stock, 'filesMs')];
  const firstMs = ms(median(ours, 'firstMs'));
  const long = printed('ours', SHEETS);
  const peakMb = Math.round(long.peakMb);
  const figures = {
    ...{ bench: 'print', sheets: SHEETS, oneFile, stockFile, manyFiles, stockFiles, firstMs, peakMb },
    longMs: ms(long.longMs),
  };
  const text = [
    `${SHEETS} score sheets of ${PAGES} pages, pages a second, medians of ${ROUNDS}:`,
    `  as one file       ${oneFile}   pdfmake as it comes ${stockFile}`,
    `  as ${SHEETS} files      ${manyFiles}   pdfmake as it comes ${stockFiles}`,
    `  the first sheet   ${firstMs} ms, warm`,
    `  ${SHEETS} sheets in one file  ${Math.round(figures.longMs)} ms, ${peakMb} MB at most`,
  ].join('\n');
  const times = { unit: 'x', atLeast: true } as const;
  return {
    text,
    figures,
    bounds: [
      {
        what: 'printed as one file',
        is: ms(oneFile / stockFile),
        limit: ONE_FILE,
        ...times,
        beside: `stock ${stockFile}/s`,
      },
      {
        what: 'printed as files',
        is: ms(manyFiles / stockFiles),
        limit: MANY_FILES,
        ...times,
        beside: `stock ${stockFiles}/s`,
      },
      { what: 'first sheet, warm', is: firstMs, limit: FIRST_MS, unit: 'ms' },
      { what: '500 sheets in one file', is: peakMb, limit: MEMORY_MB, unit: 'MB' },
    ],
  };
}

/** Each in a process of its own: neither warms the other's heap. */
function printed(house: 'ours' | 'stock', long: number): Figures {
  const script = join(root, 'test', 'support', 'bench-print-house.ts');
  const worker = join(root, 'dist', 'electron', 'print-worker.mjs');
  const args = ['--disable-warning=ExperimentalWarning', script, house, worker, String(SHEETS), String(long)];
  // pdfmake as it comes warns of every file
  const said = execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(said) as Figures;
}

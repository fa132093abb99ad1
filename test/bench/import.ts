import { read } from 'xlsx';
import type { Benched } from '#test/support/benched.ts';
import { openFile, readAs, type ImportAsk } from '#renderer/importing/worker/import-job.ts';
import { PARSING } from '#renderer/importing/worker/read-workbook.ts';
import { longRoster } from '#test/support/long-roster.ts';
import { NATIONAL_COLUMNS } from '#shared/importing/candidate-layout.ts';

const ROWS = 5_000;
const ROUNDS = 7;

/** `npm run bench -- import`: a roster of 5,000 rows through our whole import beside the bare library's parse of the same bytes. */
export async function bench(): Promise<Benched> {
  const bytes = longRoster(ROWS);
  const ask: ImportAsk = {
    list: 'roster',
    today: '2026-11-20',
    context: { sitting: { occupation: '焊工', level: 'advanced' }, admitted: [] },
    choice: {},
  };
  const bare: number[] = [];
  const ours: number[] = [];
  let accepted = 0;
  let flaws = 0;
  // One round more than is counted: the first only warms up. The two take turns, so that a busy machine slows both.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bareMs = time(() => read(bytes, { ...PARSING, type: 'array' }));
    const oursMs = time(() => {
      const file = openFile(bytes);
      const answer = file.ok ? readAs(file.value, ask) : null;
      if (answer?.list !== 'roster') throw new Error('the roster could not be read');
      accepted = answer.reading.accepted.length;
      flaws = answer.reading.flaws.length;
    });
    if (round === 0) continue;
    bare.push(bareMs);
    ours.push(oursMs);
    await Promise.resolve();
  }
  if (accepted !== ROWS || flaws !== 0) throw new Error(`${accepted} of ${ROWS} accepted, ${flaws} flaws`);
  const figures = {
    bench: 'import',
    rows: ROWS,
    columns: NATIONAL_COLUMNS.length,
    bytes: bytes.length,
    p50: round(median(ours)),
    rawP50: round(median(bare)),
    ratio: Number((median(ours) / median(bare)).toFixed(2)),
    limit: 1.5,
  };
  const text = [
    `${ROWS} rows x ${figures.columns} columns, ${(bytes.length / 1024).toFixed(0)} KB, medians of ${ROUNDS}:`,
    `  whole import  ${figures.p50} ms (digest, parse, heading, every cell judged: ${accepted} accepted)`,
    `  bare parse    ${figures.rawP50} ms`,
    `  ratio         ${figures.ratio} (at most ${figures.limit})`,
  ].join('\n');
  return {
    text,
    figures,
    bounds: [
      {
        what: 'roster of 5,000 rows',
        is: figures.ratio,
        limit: figures.limit,
        unit: 'x',
        beside: `bare ${figures.rawP50} ms`,
      },
    ],
  };
}

function time(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const round = (ms: number): number => Number(ms.toFixed(1));

import { read, utils, write } from 'xlsx';
import type { Benched } from '#test/support/benched.ts';
import { openFile, readAs, type ImportAsk } from '#renderer/importing/worker/import-job.ts';
import { PARSING } from '#renderer/importing/worker/read-workbook.ts';
import { residentId } from '#test/support/resident-id.ts';
import { NATIONAL_COLUMNS } from '#shared/importing/candidate-layout.ts';

const ROWS = 5_000;
const ROUNDS = 7;

/** `npm run bench -- import`: a roster of 5,000 rows through our whole import beside the bare library's parse of the same bytes. */
export async function bench(): Promise<Benched> {
  const bytes = roster();
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

/** A roster of invented people with valid numbers, every cell filled. */
function roster(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const born = `${1970 + (index % 30)}-0${1 + (index % 9)}-${10 + (index % 18)}`;
    const cells: Record<string, string | number> = {
      序号: index + 1,
      职业工种名称: '焊工',
      认定等级: '三级/高级工',
      证件类型: '居民身份证',
      证件号码: residentId(`120000${born.replaceAll('-', '')}${String(index % 997).padStart(3, '0')}`),
      姓名: `试${String.fromCharCode(0x4e00 + (index % 2000))}`,
      性别: (index % 997) % 2 === 1 ? '男' : '女',
      出生日期: born,
      手机号码: `199${String(index).padStart(8, '0')}`,
    };
    return NATIONAL_COLUMNS.map((column) => cells[column] ?? `${column}的内容`);
  });
  const unique = new Map(rows.map((row) => [row[5], row]));
  if (unique.size !== ROWS) throw new Error('invented numbers collide');
  const sheet = utils.aoa_to_sheet([[...NATIONAL_COLUMNS], ...rows]);
  return new Uint8Array(
    write(
      { SheetNames: ['报名表'], Sheets: { 报名表: sheet } },
      { type: 'array', bookType: 'xlsx', compression: true },
    ) as ArrayBuffer,
  );
}

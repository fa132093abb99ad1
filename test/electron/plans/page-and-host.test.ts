import { utils, write } from 'xlsx';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadFile } from '#renderer/host/load-file.ts';
import { sheetsRead, sourceOf } from '#renderer/importing/source.ts';
import { openFile, readAs, type ImportAsk } from '#renderer/importing/worker/import-job.ts';
import { contract, type Channel, type Input } from '#shared/wire/host/contract.ts';
import { AS_SCORES, matchTheory, NOT_READ } from '#shared/plans/match-theory.ts';
import { must } from '#test/support/must.ts';
import { planRoom, type PlanRoom } from '#test/support/plan-room.ts';
import { aCandidate } from '#test/support/sitting.ts';
import { asText } from '#test/support/as-text.ts';

// What the page reads in a list and what the host reads in it are one and the same, for whatever is chosen.

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const planId = '00000000-0000-4000-8000-00000000001c';
const plan = { practice: false, planId };
const ANNA = { ...aCandidate('001', '陈婷华'), idNumber: '120000199001010015' };
const BO = { ...aCandidate('002', '彭博'), idNumber: '120000199002020020' };
let room: PlanRoom;
beforeAll(async () => {
  room = await planRoom(planId, [ANNA, BO]);
  // as the bridge carries it: by the contract's own schema, and as text
  const invoke = <C extends Channel>(channel: C, input: Input<C>): unknown => {
    const parsed = contract[channel].input.parse(JSON.parse(JSON.stringify(input)));
    return (room.host[channel] as (given: unknown) => unknown)(parsed);
  };
  vi.stubGlobal('window', { bridge: { invoke: asText(invoke) } });
});

const HEAD = ['序号', '姓名', '证件号码', '理论成绩'];
const sheetOf = (...rows: string[][]) => utils.aoa_to_sheet([['理论成绩表'], [], HEAD, ...rows]);
const first = sheetOf(['1', ANNA.name, ANNA.idNumber, '71.5'], ['2', '赵敏', '120000199505050053', '80']);
const second = sheetOf(['1', BO.name, BO.idNumber, '缺考']);
const book = { SheetNames: ['上午', '下午'], Sheets: { 上午: first, 下午: second } };
const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);

type Choice = Extract<ImportAsk, { list: 'roster' }>['choice'];
/** As 导入理论成绩 does it. */
async function bringIn(on: string, choice: Choice): Promise<string> {
  const mapping = { ...NOT_READ, ...choice.mapping };
  const ask = { list: 'roster', today: '2026-11-20', context: AS_SCORES, choice: { ...choice, mapping } } as const;
  const answer = readAs(must(openFile(bytes)), ask);
  if (answer.list !== 'roster') throw new Error(answer.list);
  const { accepted, flaws, table } = answer.reading;
  const { matched } = matchTheory(accepted, [ANNA, BO], flaws);
  const scores = matched.map(({ name, idNumber, score }) => ({ name, idNumber, score }));
  const source = sourceOf('成绩.xlsx', answer.sha256, sheetsRead(table?.sheet, choice.alsoSheets));
  expect(await loadFile('scores:load', new Blob([bytes]))).toBeNull();
  const body = { type: 'theory_imported', on, scores, source, reason: '' } as const;
  const session = await room.seated(room.clerk);
  const input = { ...plan, session, body, choice };
  const kept = await room.host['plan:keep'](contract['plan:keep'].input.parse(input));
  return kept.ok ? scores.map(({ name, score }) => `${name} ${String(score)}`).join() : kept.error.kind;
}

test('a list as it was found, another sheet, both, and columns that were chosen', async () => {
  expect(await bringIn('2026-11-10', {})).toBe(`${ANNA.name} 7150`);
  expect(await bringIn('2026-11-11', { sheet: '下午' })).toBe(`${BO.name} absent`);
  expect(await bringIn('2026-11-12', { sheet: '上午', alsoSheets: ['下午'] })).toBe(
    `${ANNA.name} 7150,${BO.name} absent`,
  );
  expect(await bringIn('2026-11-13', { headerRow: 3, mapping: { name: 1, idNumber: 2 } })).toBe(`${ANNA.name} 7150`);
});

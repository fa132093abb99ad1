import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import type { PlanBody } from '#shared/plans/plan-entry.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { computer, DOOR, hostOn, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { aCandidate, aSitting, linksOf } from '#test/support/sitting.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const planId = '00000000-0000-4000-8000-00000000000c';
const [ANNA, BO] = [
  { ...aCandidate('001', '陈婷华'), idNumber: '120000199001010015' },
  { ...aCandidate('002', '彭博'), idNumber: '120000199002020020' },
];
const scores = (anna: number, reason = ''): PlanBody => ({
  ...{ type: 'theory_imported', on: '2026-11-10', reason },
  scores: [{ name: ANNA.name, idNumber: ANNA.idNumber, score: anna }],
  source: { file: '理论成绩.xlsx', sha256: 'a'.repeat(64), sheet: '成绩' },
});
const plan = { practice: false, planId };
let own: TestComputer;

beforeAll(async () => {
  own = await computer();
  const { host } = own;
  const station = must(await host['station:create']({ name: '一号机', organiser: '示例企业', practice: false }));
  const source = { file: '名册.xlsx', sha256: 'b'.repeat(64), sheet: '名册' };
  const sitting = aSitting({
    ...{ stationId: station.stationId, edition: EDITION - 3 },
    plan: { planId, title: '第三批', source, people: 2, applicants: 2, share: 2 },
  });
  const lines = linksOf(sitting, [
    [{ type: 'sitting_opened', sitting }, null],
    [{ type: 'candidates_admitted', candidates: [ANNA, BO], source: null }, null],
  ]).map(({ line }) => line);
  must(await host['journal:append']({ practice: false, log: sitting.sittingId, sessions: [], lines }));
});

test('keeps who, when and from which file, and asks for a reason where a score is put right', async () => {
  const { host } = own;
  expect(must(await host['plan:read'](plan)).entries).toEqual([]);
  const keep = (body: PlanBody) => host['plan:keep']({ ...plan, by: '赵洋浩', body });
  must(await keep(scores(7000)));
  expect(await keep(scores(7000))).toMatchObject({ ok: false, error: { kind: 'plan_nothing_new' } });
  expect(await keep(scores(7100))).toMatchObject({
    ok: false,
    error: { kind: 'plan_reason_needed', detail: { count: 1 } },
  });
  must(await keep(scores(7100, '登分有误')));
  must(await keep({ type: 'plan_settled', settings: { ...FIRST_SETTINGS, validMonths: 12 }, reason: '' }));
  const { entries } = must(await host['plan:read'](plan));
  expect(entries.map(({ seq, by, at }) => [seq, by, at])).toEqual(
    [0, 1, 2].map((seq) => [seq, '赵洋浩', '2026-11-20T02:00:00.000Z']),
  );
  expect(entries[1]?.prev).toMatch(/^[0-9a-f]{64}$/);
});

test('takes nobody who is in no sitting of the plan here, whatever the page says', async () => {
  const { host } = own;
  const body = { ...scores(7000), scores: [{ name: '陈婷花', idNumber: ANNA.idNumber, score: 6000 }] } as PlanBody;
  expect(await host['plan:keep']({ ...plan, by: '赵洋浩', body })).toMatchObject({
    error: { kind: 'plan_person_unknown' },
  });
  const other = { ...plan, planId: '00000000-0000-4000-8000-00000000000d' };
  expect(await host['plan:keep']({ ...other, by: '赵洋浩', body: scores(1) })).toMatchObject({
    error: { kind: 'plan_unknown' },
  });
  expect(await host['plan:keep']({ ...plan, practice: true, by: '赵洋浩', body: scores(1) })).toMatchObject({
    error: { kind: 'plan_unknown' },
  });
});

test('goes along in a backup, and is found where it was cut, swapped or deleted', async () => {
  const { host, root, stick } = own;
  const file = join(root, 'plans', `${planId}.kpl`);
  expect((await readFile(file)).includes('陈婷华')).toBe(false);
  const { where } = must(await host['backup:write']({ passphrase: '一号考场 备份口令' }));
  expect(await readdir(stick)).toHaveLength(1);

  const spare = await computer();
  const bytes = await readFile(where);
  must(await spare.host['backup:load']({ offset: 0, chunk: bytes.toString('base64') }));
  must(await spare.host['backup:open']({ passphrase: '一号考场 备份口令' }));
  const asked = {
    oldOutOfUse: true,
    wholePartOnly: false,
    name: '二号机',
    reason: '一号机无法开机',
    by: '罗芳',
  } as const;
  must(await spare.host['backup:restore'](asked));
  const known = must(await host['plan:read'](plan)).entries;
  expect(must(await spare.host['plan:read'](plan)).entries).toEqual(known);

  const before = await readFile(file);
  const body: PlanBody = { type: 'plan_settled', settings: FIRST_SETTINGS, reason: '' };
  must(await host['plan:keep']({ ...plan, by: '赵洋浩', body }));
  await writeFile(file, before);
  const again = await hostOn(root);
  must(await again.handlers['vault:open']({ passphrase: DOOR }));
  // one step back is what a power cut may leave: it may hold what it held or what it was to hold
  expect(await again.handlers['plan:read'](plan)).toMatchObject({ ok: true });
  await rm(file);
  expect(await again.handlers['plan:read'](plan)).toMatchObject({ error: { kind: 'plan_damaged' } });
  await writeFile(file, Buffer.concat([before.subarray(0, -1), Buffer.from([0])]));
  expect(await again.handlers['plan:keep']({ ...plan, by: '赵洋浩', body })).toMatchObject({
    error: { kind: 'plan_damaged' },
  });
});

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PlanBody } from '#shared/plans/plan-entry.ts';
import type { ListChoice } from '#shared/wire/host/score-channels.ts';
import { planRecordOf } from '#shared/plans/plan-record.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { contract } from '#shared/wire/host/contract.ts';
import { computer, DOOR, hostOn } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { loaded, scoreList } from '#test/support/score-list.ts';
import { planRoom, type PlanRoom } from '#test/support/plan-room.ts';
import { aCandidate, aPerson } from '#test/support/sitting.ts';
import { harmed } from '#test/support/harmed.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const planId = '00000000-0000-4000-8000-00000000000c';
const [ANNA, BO] = [
  { ...aCandidate('001', '陈婷华'), idNumber: '120000199001010015' },
  { ...aCandidate('002', '彭博'), idNumber: '120000199002020020' },
];
const listOf = (anna: number) => scoreList([{ ...ANNA, score: String(anna / 100) }]);
const scores = (anna: number, reason = ''): PlanBody => ({
  ...{ type: 'theory_imported', on: '2026-11-10', reason },
  scores: [{ name: ANNA.name, idNumber: ANNA.idNumber, score: anna }],
  source: listOf(anna).source,
});
const plan = { practice: false, planId };
let own: PlanRoom;

const body: PlanBody = { type: 'plan_settled', settings: FIRST_SETTINGS, reason: '' };

beforeAll(async () => {
  own = await planRoom(planId, [ANNA, BO]);
});

test('keeps who, when and from which file, and asks for a reason where a score is put right', async () => {
  const { host } = own;
  expect(must(await host['plan:read'](plan)).entries).toEqual([]);
  const session = await own.seated(own.clerk);
  const keep = (kept: PlanBody) => host['plan:keep']({ ...plan, session, body: kept });
  await loaded(host, listOf(7000));
  must(await keep(scores(7000)));
  expect(await keep(scores(7000))).toMatchObject({ ok: false, error: { kind: 'plan_nothing_new' } });
  expect(await keep(scores(7100))).toMatchObject({
    ok: false,
    error: { kind: 'plan_reason_needed', detail: { count: 1 } },
  });
  await loaded(host, listOf(7100));
  must(await keep(scores(7100, '登分有误')));
  must(await keep({ type: 'plan_settled', settings: { ...FIRST_SETTINGS, validMonths: 12 }, reason: '' }));
  const { entries } = must(await host['plan:read'](plan));
  expect(entries.map(({ seq, by, personId, log, at }) => [seq, by, personId, log, at])).toEqual(
    [0, 1, 2].map((seq) => [seq, '赵洋浩', own.clerk.personId, own.log, '2026-11-20T02:00:00.000Z']),
  );
  expect(entries[1]?.prev).toMatch(/^[0-9a-f]{64}$/);
});

describe('takes no score that the loaded list does not say', () => {
  const list = scoreList([
    { ...ANNA, score: '55' },
    { ...BO, score: '66.5' },
    { name: '赵敏', idNumber: '120000199505050053', score: '80' },
  ]);
  const row = ({ name, idNumber }: typeof ANNA, score: number) => ({ name, idNumber, score });
  const said = async (over: object, choice?: ListChoice): Promise<string> => {
    const session = await own.seated(own.clerk);
    const of = { type: 'theory_imported', on: '2026-12-10', reason: '', source: list.source } as const;
    const body: PlanBody = { ...of, scores: [row(ANNA, 5500), row(BO, 6650)], ...over };
    const kept = await own.host['plan:keep']({ ...plan, session, body, ...(choice === undefined ? {} : { choice }) });
    return kept.ok ? 'kept' : kept.error.kind;
  };

  test('a better one, somebody left out, another file’s digest and sheet, and columns that are none', async () => {
    await loaded(own.host, list);
    expect([
      await said({ scores: [row(ANNA, 9500), row(BO, 6650)] }),
      await said({ scores: [row(BO, 6650)] }),
      await said({ source: { ...list.source, sha256: 'a'.repeat(64) } }),
      await said({ source: { ...list.source, sheet: '成绩' } }),
      await said({}, { mapping: { name: 3 } }),
    ]).toEqual(['scores_differ', 'scores_differ', 'scores_differ', 'scores_differ', 'scores_differ']);
    expect(await said({})).toBe('kept');
  });

  test('a file that is no list, and more than a list may hold', async () => {
    must(await own.host['scores:load']({ offset: 0, chunk: Buffer.from('PK\u0003\u0004x').toString('base64') }));
    expect(await said({ on: '2026-12-11' })).toBe('scores_unread');
    const chunk = Buffer.alloc(5_000_000).toString('base64');
    for (let offset = 0; offset < 20_000_000; offset += 5_000_000)
      must(await own.host['scores:load']({ offset, chunk }));
    expect(await own.host['scores:load']({ offset: 20_000_000, chunk })).toEqual({
      ok: false,
      error: { kind: 'scores_unread' },
    });
  });
});

test('takes nobody who is in no sitting of the plan here, whatever the page says', async () => {
  const { host } = own;
  const session = await own.seated(own.head);
  const strange = { ...scores(7000), scores: [{ name: '陈婷花', idNumber: ANNA.idNumber, score: 6000 }] } as PlanBody;
  const keep = (over: object, kept = scores(1)) => host['plan:keep']({ ...plan, session, ...over, body: kept });
  expect(await keep({}, strange)).toMatchObject({ error: { kind: 'plan_person_unknown' } });
  expect(await keep({ planId: '00000000-0000-4000-8000-00000000000d' })).toMatchObject({
    error: { kind: 'plan_unknown' },
  });
  expect(await keep({ practice: true })).toMatchObject({ error: { kind: 'plan_unknown' } });
});

describe('never trusts the page who does it', () => {
  const says = async (session: string): Promise<string> => {
    const answer = await own.host['plan:keep']({ ...plan, session, body });
    return answer.ok ? 'kept' : answer.error.kind;
  };

  test('nobody, a guess, and whoever signed out', async () => {
    const session = await own.seated(own.clerk);
    must(await own.host['session:end']({ session }));
    expect([await says('A'.repeat(43)), await says(session)]).toEqual(['plan_not_signed_in', 'plan_not_signed_in']);
  });

  test('a site head of another plan’s sitting', async () => {
    const other = await planRoom('00000000-0000-4000-8000-00000000000e', [ANNA], own);
    expect(await says(await other.seated(other.head))).toBe('plan_not_signed_in');
    const named = await other.host['plan:keep']({
      ...{ ...plan, planId: other.planId, body },
      session: await other.seated(other.head),
    });
    expect(named).toMatchObject({ ok: false, error: { kind: 'plan_nothing_new' } });
  });

  test('an examiner of it, whom the refusal names', async () => {
    const answer = await own.host['plan:keep']({ ...plan, session: await own.seated(own.examiner), body });
    const detail = { name: own.examiner.name, title: '焊工三级 第一场' };
    expect(answer).toEqual({ ok: false, error: { kind: 'plan_role_wrong', detail } });
  });

  test('a clerk with a key made here that no site head has put on record, and somebody who is on no list', async () => {
    expect(await says(await own.seated(own.late))).toBe('plan_key_unknown');
    expect(await says(await own.seated(aPerson('site-head', '程成')))).toBe('plan_not_signed_in');
  });

  test('a name, a person or a sitting that the page chooses', async () => {
    const session = await own.seated(own.clerk);
    for (const over of [{ by: '罗芳' }, { personId: own.head.personId }, { log: own.log }])
      expect(contract['plan:keep'].input.safeParse({ ...plan, session, body, ...over }).success).toBe(false);
    expect(contract['plan:keep'].input.safeParse({ ...plan, session, body }).success).toBe(true);
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
  must(await host['plan:keep']({ ...plan, session: await own.seated(own.head), body }));
  await writeFile(file, before);
  const again = await hostOn(root);
  must(await again.handlers['vault:open']({ passphrase: DOOR }));
  // one step back is what a power cut may leave: it may hold what it held or what it was to hold
  expect(await again.handlers['plan:read'](plan)).toMatchObject({ ok: true });
  await rm(file);
  expect(await again.handlers['plan:read'](plan)).toMatchObject({ error: { kind: 'plan_damaged' } });
  await writeFile(file, harmed(before));
  expect(await again.handlers['plan:keep']({ ...plan, session: 'A'.repeat(43), body })).toMatchObject({
    error: { kind: 'plan_damaged' },
  });
});

test('a sitting that is void lets nobody keep anything', async () => {
  const room = await planRoom('00000000-0000-4000-8000-00000000000f', [ANNA], own);
  const { host, planId: of } = room;
  await room.append({ type: 'sitting_voided', reason: '重复建立' }, room.head);
  expect(await host['plan:keep']({ ...plan, planId: of, session: await room.seated(room.head), body })).toMatchObject({
    error: { kind: 'plan_not_signed_in' },
  });
});

test('a damaged record goes on from its sound lines, by whoever may add to it and with their reason', async () => {
  const room = await planRoom('00000000-0000-4000-8000-00000000001f', [ANNA]);
  const { host, root, planId: of } = room;
  const owner = { practice: false, planId: of };
  const session = await room.seated(room.clerk);
  const settle = (validMonths: number) =>
    host['plan:keep']({
      ...owner,
      session,
      body: { type: 'plan_settled', settings: { ...FIRST_SETTINGS, validMonths }, reason: '' },
    });
  must(await settle(6));
  const asked = { ...owner, session, reason: '没有备份' };
  expect(await host['plan:rebuild'](asked)).toMatchObject({ error: { kind: 'plan_not_damaged' } });
  const folder = join(root, 'plans');
  const file = join(folder, `${of}.kpl`);
  const early = await readFile(file);
  must(await settle(12));
  must(await settle(24));

  // an earlier version in its place: it opens, and what came after is gone
  await writeFile(file, early);
  expect(await host['plan:read'](owner)).toMatchObject({ error: { kind: 'plan_damaged' } });
  for (const token of ['A'.repeat(43), await room.seated(room.examiner)])
    expect(await host['plan:rebuild']({ ...asked, session: token })).toMatchObject({ ok: false });
  expect(contract['plan:rebuild'].input.safeParse({ ...asked, reason: ' ' }).success).toBe(false);
  const { entries } = must(await host['plan:rebuild']({ ...asked, session: await room.seated(room.clerk) }));
  expect(entries.map(({ body: { type }, by }) => [type, by])).toEqual([
    ['plan_settled', '赵洋浩'],
    ['plan_rebuilt', '赵洋浩'],
  ]);
  const record = planRecordOf(must(await host['plan:read'](owner)).entries);
  expect([record.settings.validMonths, record.rebuilt]).toMatchObject([6, [{ kept: 1, reason: '没有备份' }]]);
  const aside = (await readdir(folder)).find((name) => name.includes('.damaged-'))!;
  expect(await readFile(join(folder, aside))).toEqual(early);

  // one that does not open at all leaves nothing but what the sittings say, and can be added to again
  await writeFile(file, 'x');
  const anew = must(await host['plan:rebuild']({ ...asked, session: await room.seated(room.clerk) }));
  expect(anew.entries.map(({ body }) => body)).toEqual([{ type: 'plan_rebuilt', kept: 0, reason: '没有备份' }]);
  must(await settle(18));
  expect(contract['plan:keep'].input.safeParse({ ...owner, session, body: anew.entries[0]!.body }).success).toBe(false);
});

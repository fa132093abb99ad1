import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { notDisputed } from '#electron/plans/disputed.ts';
import { writePlanText } from '#electron/plans/plan-file.ts';
import type { PlanBody, PlanEntry } from '#shared/plans/plan-entry.ts';
import { planRecordOf } from '#shared/plans/plan-record.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import type { Person } from '#shared/model/staff.ts';
import type { CorrectionRole } from '#shared/plans/dispute-entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { ok } from '#shared/base/result.ts';
import { contract } from '#shared/wire/host/contract.ts';
import { assigned, closedSitting, under } from '#test/support/certified.ts';
import { CORRECTED_PLAN, correctedPlan } from '#test/support/corrected-plan.ts';
import { practicalDay } from '#test/support/form-days.ts';
import { partOf } from '#shared/plans/part.ts';
import { must } from '#test/support/must.ts';
import { planRoom, type PlanRoom } from '#test/support/plan-room.ts';
import { loaded, scoreList } from '#test/support/score-list.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { aCandidate, aPerson, aSitting, linksOf } from '#test/support/sitting.ts';

// 公示 and 争议 as the host keeps them: by its own reading of the plan, with signatures that it makes, and checked by the verifier.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const planId = '00000000-0000-4000-8000-00000000004c';
const plan = { practice: false, planId };
const ID = '00000000-0000-4000-8000-0000000000d1';
const [ANNA, BO] = [
  { ...aCandidate('001', '陈婷华'), idNumber: '120000199001010015' },
  { ...aCandidate('002', '彭博'), idNumber: '120000199002020020' },
];
const about = { name: ANNA.name, idNumber: ANNA.idNumber };
const both = [ANNA, BO].map(({ name, idNumber }) => ({ name, idNumber }));
const started = { type: 'publicity_started', on: '2026-11-12', days: 5, until: '2026-11-19', where: '公告栏' } as const;
const raised: Extract<PlanBody, { type: 'objection_raised' }> = {
  ...{ type: 'objection_raised', objectionId: ID, on: '2026-11-16', from: '宋勇', way: 'letter', contact: '' },
  ...{ about, what: '理论成绩有误' },
};
const answered = (mark: number): Extract<PlanBody, { type: 'objection_answered' }> => ({
  ...{ type: 'objection_answered', objectionId: ID, on: '2026-11-17', found: '第 3 题多记 5 分' },
  effect: {
    ...{ kind: 'corrected', subject: 'theory', of: { on: '2026-11-10', sittingId: null } },
    ...{ old: { outcome: 'passed', shown: '80.00' }, fresh: { outcome: 'passed', mark } },
  },
});

/** The one sitting of a plan as the host's journals hold it. */
const journalsOf = (state: SittingState) => ({
  stateOf: () => Promise.resolve(ok(state)),
  list: () => [{ practice: false, log: state.sitting?.sittingId ?? '' }] as never,
  read: () => {
    const { sitting } = state;
    const [first] = sitting === null ? [] : linksOf(sitting, [[{ type: 'sitting_opened', sitting }, null]]);
    return Promise.resolve(ok({ lines: [first?.line ?? ''] } as never));
  },
});

let room: PlanRoom;
const signers = {
  checker: aPerson('checker', '高强'),
  lead: aPerson('examiner-lead', '郑勇'),
  supervisor: aPerson('supervisor', '何敏'),
};
const PIN = '31415926';
const keep = async (body: PlanBody, by = room.clerk): Promise<string> => {
  const kept = await room.host['plan:keep']({ ...plan, session: await room.seated(by), body });
  return kept.ok ? 'kept' : kept.error.kind;
};
const sign = async ({ personId }: Person, pin = PIN): Promise<string> => {
  const signed = await room.host['plan:sign']({ ...plan, log: room.log, personId, pin, objectionId: ID });
  return signed.ok ? 'signed' : signed.error.kind;
};
const recordNow = async () => planRecordOf(must(await room.host['plan:read'](plan)).entries);

beforeAll(async () => {
  room = await planRoom(planId, [ANNA, BO], undefined, {
    // which leaves the subjects to the plan
    policy: { ...under('huangshi-reform'), rulesHash: RULES_HASH },
  });
  const { host, head, append } = room;
  await append({ type: 'staff_named', people: Object.values(signers), source: null }, head);
  for (const { personId, idNumber } of Object.values(signers)) {
    const { publicKey } = must(await host['keys:create']({ practice: false, personId, idNumber, pin: PIN }));
    await append({ type: 'key_registered', personId, publicKey, idSeen: true }, head);
  }
  const subjects = { ordinary: ['theory'], senior: ['theory'] } as const;
  must(
    await host['plan:keep']({
      ...{ ...plan, session: await room.seated(room.clerk) },
      body: { type: 'plan_settled', settings: { ...FIRST_SETTINGS, subjects: { ...subjects } as never }, reason: '' },
    }),
  );
  const list = scoreList([
    { ...ANNA, score: '80' },
    { ...BO, score: '70' },
  ]);
  await loaded(host, list);
  const scores = [
    { ...about, score: 8000 },
    { name: BO.name, idNumber: BO.idNumber, score: 7000 },
  ];
  expect(await keep({ type: 'theory_imported', on: '2026-11-10', scores, source: list.source, reason: '' })).toBe(
    'kept',
  );
});

test('keeps a list, an objection and its answer as it reads the plan itself, and no effect before the last signature', async () => {
  expect([
    await keep({ ...started, people: [about] }),
    await keep({ ...started, days: 4, people: both }),
    await keep({ ...raised }),
    await keep({ ...started, people: both }),
    await keep({ ...raised, on: '2026-11-21' }),
    await keep({ ...raised }),
    await keep({ type: 'publicity_ended', on: '2026-11-19' }),
    await keep(answered(8000)),
    await keep(answered(7500)),
  ]).toEqual([
    ...['publicity_list_differs', 'publicity_days_wrong', 'objection_not_in_time', 'kept', 'plan_day_wrong', 'kept'],
    ...['objection_open', 'objection_effect_wrong', 'kept'],
  ]);
  const forged = { type: 'correction_signed', objectionId: ID, role: 'lead', digest: '', publicKey: '', signature: '' };
  expect(contract['plan:keep'].input.safeParse({ ...plan, session: 'A'.repeat(43), body: forged }).success).toBe(false);
  expect([
    await sign(room.clerk),
    await sign(room.examiner),
    await sign(room.late),
    await sign(signers.lead, '000000'),
    await sign(signers.lead),
    await sign(signers.lead),
    await sign(signers.checker),
  ]).toEqual([
    ...['plan_signer_wrong', 'plan_signer_wrong', 'plan_signer_wrong', 'pin_wrong', 'signed'],
    ...['plan_signed_already', 'signed'],
  ]);
  expect((await recordNow()).objections[0]?.state).toBe('signing');
  expect([await sign(signers.supervisor), await sign(room.head)]).toEqual(['signed', 'objection_settled']);
  expect((await recordNow()).objections[0]).toMatchObject({ state: 'closed', signatures: [{}, {}, {}] });
  expect(await keep({ type: 'publicity_ended', on: '2026-11-19' })).toBe('kept');
});

describe('the verifier', () => {
  const verify = (file: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify.mjs', file], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  test('tells the objections of an archive, and finds a signature under another answer', async () => {
    const wanted = [{ form: 'plan-objections' as const, candidateId: null, examinerId: null }];
    const { where } = must(
      await room.host['plan:print']({ session: null, ...plan, wanted, copies: 1, collate: true, way: 'archive' }),
    );
    const whole = verify(where);
    expect([whole.status, whole.said]).toEqual([0, expect.stringContaining('异议 1 件，未办结 0 件')]);
    const record = readdirSync(where, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.kpp'))!;
    const text = readFileSync(join(where, record), 'utf8');
    // what is changed breaks the chain before anything else; forgeries that are made to fit again: test/support/forgeries/disputes.ts
    const file = join(where, '伪造.kpp');
    writeFileSync(file, text.replace('"mark":7500', '"mark":9500'));
    const { status, said } = verify(file);
    expect(status).toBe(1);
    expect(said).toContain('不相接');
  });
});

test('lets nobody have a number without a pass whom no signed correction made pass', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kaoping-'));
  const anchors = { knows: () => true, hasSeen: () => true, expect: () => Promise.resolve() };
  const of = { planId: CORRECTED_PLAN, title: '第三批', source: { file: '', sha256: 'b'.repeat(64), sheet: '' } };
  const closed = closedSitting({ edition: 9, plan: { ...of, people: 4, applicants: 4, share: 4 } });
  const { state, candidates, sitting } = closed;
  const failed = candidates.at(-1)!;
  const ports = { root, key: new Uint8Array(32), anchors, journals: journalsOf(state) };
  const owner = { practice: false, log: sitting.sittingId };
  const body = assigned([{ candidateId: failed.candidateId, number: 'S1', issuedOn: null }], { reason: '更正' });
  const says = async (text: string): Promise<unknown> => {
    await writePlanText(ports, { practice: false, planId: CORRECTED_PLAN }, text);
    const objection = await notDisputed(ports, owner, [JSON.stringify({ body })]);
    return objection({ body } as never, state);
  };
  const plan = (...roles: CorrectionRole[]) => correctedPlan(sitting, failed, 'passed', roles).text;
  expect(await says('')).toEqual({ kind: 'certificate_uncorrected', detail: { name: failed.name } });
  expect(await says(plan('checker', 'lead'))).toMatchObject({ kind: 'certificate_objection_open' });
  expect(await says(plan('checker', 'lead', 'site-head'))).toBeNull();
});

test('lets nobody record a certificate in one sitting of an evaluation before all of it is passed', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kaoping-'));
  const anchors = { knows: () => true, hasSeen: () => false, expect: () => Promise.resolve() };
  const of = { planId, title: '第三批', source: { file: '', sha256: 'b'.repeat(64), sheet: '' } };
  const says = async (isOver: boolean, ...subjects: ('practical' | 'interview')[]): Promise<unknown> => {
    const day = practicalDay({
      plan: { ...of, people: 8, applicants: 8, share: 8 },
      ...{ policy: under('huangshi-reform'), channel: 'recognition' },
      evaluation: {
        ...{ mode: 'comprehensive', subjects: subjects.map((subject) => ({ subject })) },
        ...{ passMark: 6000, holds: 'practical' },
      },
    });
    const state = { ...day, closing: isOver ? closedSitting().state.closing : null };
    const ports = { root, key: new Uint8Array(32), anchors, journals: journalsOf(state) };
    const here = partOf(state)!.people.find(({ brings }) => brings[0]?.outcome === 'passed')!.candidate;
    const body = assigned([{ candidateId: here.candidateId, number: 'S1', issuedOn: null }]);
    const owner = { practice: false, log: state.sitting!.sittingId };
    const objection = await notDisputed(ports, owner, [JSON.stringify({ body })]);
    return objection({ body } as never, state);
  };
  expect(await says(true, 'practical', 'interview')).toMatchObject({ kind: 'certificate_not_joint' });
  // what is still open may change
  expect(await says(false, 'practical')).toMatchObject({ kind: 'certificate_not_joint' });
  expect(await says(true, 'practical')).toBeNull();
});

test('judges a corrected subject by the weights of the evaluation, where it has some', async () => {
  const anchors = { knows: () => true, hasSeen: () => true, expect: () => Promise.resolve() };
  const of = { planId: CORRECTED_PLAN, title: '第三批', source: { file: '', sha256: 'b'.repeat(64), sheet: '' } };
  const [half, source] = [{ weight: 50 }, { file: '理论.xlsx', sha256: 'c'.repeat(64), sheet: '' }];
  const says = async (theory: number, isWeighed: boolean): Promise<unknown> => {
    const root = await mkdtemp(join(tmpdir(), 'kaoping-'));
    const weight = isWeighed ? half : {};
    const day = practicalDay({
      plan: { ...of, people: 8, applicants: 8, share: 8 },
      ...{ policy: under('tianjin-enterprise'), channel: 'recognition' },
      evaluation: {
        ...{ mode: 'combined', passMark: 6000, holds: 'practical' },
        subjects: [
          { subject: 'theory', ...weight },
          { subject: 'practical', ...weight },
        ],
      },
    });
    // a day exchanges every id, the plan's too
    const sitting = { ...day.sitting!, plan: { ...day.sitting!.plan!, planId: CORRECTED_PLAN } };
    const state = { ...day, sitting, subjectScores: new Map(), closing: closedSitting().state.closing };
    const ports = { root, key: new Uint8Array(32), anchors, journals: journalsOf(state) };
    const here = partOf(state)!.people.find(({ brings }) => brings[0]?.outcome === 'passed')!.candidate;
    const { name, idNumber, candidateId } = here;
    const scores = [{ name, idNumber, score: theory }];
    const list = { type: 'theory_imported', on: '2026-11-10', scores, source, reason: '' } as const;
    const { text } = correctedPlan(sitting, here, 'failed', ['checker', 'lead', 'site-head'], [list]);
    await writePlanText(ports, { practice: false, planId: CORRECTED_PLAN }, text);
    const body = assigned([{ candidateId, number: 'S1', issuedOn: null }]);
    const objection = await notDisputed(ports, { practice: false, log: sitting.sittingId }, [JSON.stringify({ body })]);
    return objection({ body } as never, state);
  };
  // the correction left 55 of practice: 65 of theory makes up for it, 64.99 does not
  expect(await says(6500, true)).toBeNull();
  expect(await says(6499, true)).toMatchObject({ kind: 'certificate_objection_failed' });
  expect(await says(6500, false)).toMatchObject({ kind: 'certificate_objection_failed' });
});

test('lets nobody record a certificate for somebody whom an objection stands against', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kaoping-'));
  const anchors = { knows: () => true, hasSeen: () => true, expect: () => Promise.resolve() };
  const of = { planId, title: '第三批', source: { file: '', sha256: 'b'.repeat(64), sheet: '' } };
  const sitting = aSitting({ plan: { ...of, people: 2, applicants: 2, share: 2 } });
  const candidates = new Map([ANNA, BO].map((one) => [one.candidateId, one]));
  const state = { ...EMPTY_STATE, sitting, candidates };
  const ports = { root, key: new Uint8Array(32), anchors, journals: journalsOf(state) };
  const owner = { practice: false, log: sitting.sittingId };
  const says = async (number: string | null, candidateId: string): Promise<unknown> => {
    const body = assigned([{ candidateId, number, issuedOn: null }]);
    const objection = await notDisputed(ports, owner, [JSON.stringify({ body })]);
    return objection({ body } as never, state);
  };
  expect(await says('S1', ANNA.candidateId)).toMatchObject({ kind: 'plan_damaged' });
  const at = '2026-11-20T02:00:00.000Z';
  const entry: PlanEntry = {
    ...{ v: 1, planId, seq: 0, at, by: '罗芳', personId: planId, log: planId, prev: null, body: { ...raised } },
  };
  await writePlanText(ports, plan, `${JSON.stringify(entry)}\n`);
  expect([
    await says('S1', ANNA.candidateId),
    await says(null, ANNA.candidateId),
    await says('S1', BO.candidateId),
  ]).toEqual([{ kind: 'certificate_objection_open', detail: { name: ANNA.name } }, null, null]);
});

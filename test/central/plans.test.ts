import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keeperCommand } from '#central/keeper/commands.ts';
import { knownPlan } from '#central/plans/view.ts';
import { cautionsOf, freshCautions } from '#central/plans/cautions.ts';
import { shareOf, type PlanShare } from '#central/plans/share.ts';
import { rebuild } from '#central/receive/rebuild.ts';
import { DATABASE, type Central } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import type { Store } from '#central/store/port.ts';
import { centralIn } from '../support/central.ts';
import { NUMBER, STATION } from '../support/forgeries/days.ts';
import { dayOf, type JointPlan } from '../support/forgeries/joint-plans.ts';
import { PLAN_ID } from '../support/forgeries/plan-days.ts';
import { centralSaysTo, enrol, headerOf } from '../support/forgeries/receivers.ts';
import { rewritten } from '../support/forgeries/rewrite.ts';
import { signedBatch } from '../support/handover.ts';

// What central tells its keeper of a plan: by the sittings that are here, and of what is not that it is not known.

const data = mkdtempSync(join(tmpdir(), 'central-'));
let central: Central;
let store: Store;
beforeAll(async () => {
  central = await centralIn(data);
  await enrol(central);
  store = openSqlite(join(data, DATABASE));
});
afterAll(async () => {
  await store.close();
  await central.close();
});

const subjects = [{ subject: 'practical' as const }, { subject: 'interview' as const }];
const whole = { mode: 'combined' as const, subjects, passMark: 6000 };
const planOf = (interview: number): JointPlan => ({
  evaluation: whole,
  sat: [
    { holds: 'practical', marks: [7000, 8000] },
    { holds: 'interview', marks: [interview, 8000] },
  ],
});
const shares = (plan: JointPlan): PlanShare[] =>
  plan.sat.map((_, n) => shareOf(rewritten(dayOf(plan, n).steps, dayOf(plan, n)).state)!);

async function handIn(plan: JointPlan, n: number): Promise<string> {
  const day = dayOf(plan, n);
  const written = rewritten(day.steps, day);
  const { text, signature } = signedBatch(STATION, headerOf(day, written), written.lines);
  return centralSaysTo(central, text, signature);
}
const keeper = async (...typed: string[]) => (await keeperCommand(store, typed, new Date())).lines;
const page = async (): Promise<string> => (await fetch(central.keeperUrl)).text();

it('calls what is not here not known, keeps a warning beside the batch, and joins the sittings as they come', async () => {
  const plan = planOf(5999);
  expect(await handIn(plan, 0)).toBe('accepted');
  // the number came before the interview did
  expect(await store.cautions(9)).toMatchObject([
    { number: NUMBER, text: '陈婷华：应考的 面试答辩 还没有收到合格成绩，本中心不能判断总评' },
  ]);
  expect((await keeper('plan', PLAN_ID)).join('\n')).toMatch(
    /陈婷华 .*技能操作 合格 70\.00；面试答辩 未知 {2}未知 {2}Y0/,
  );
  expect(await handIn(plan, 1)).toBe('accepted');
  const cautions = await store.cautions(9);
  expect(cautions.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^陈婷华：已收到的场次里总评不合格（面试答辩）/),
    expect.stringMatching(/还没有收到/),
  ]);
  expect(new Set(cautions.map(({ batchId }) => batchId)).size).toBe(2);
  const said = await keeper('plan', PLAN_ID.slice(0, 8).padEnd(36, PLAN_ID.slice(8)));
  expect(said.at(-1)).toMatch(new RegExp(`^! ${NUMBER} {2}陈婷华：已收到的场次里总评不合格（面试答辩）`));
  expect(said.join('\n')).toMatch(/彭博 .*合格 {2}$/m);
  expect(await keeper('plans')).toEqual([expect.stringMatching(`^${PLAN_ID} {2}2 {2}`)]);
  expect(await page()).toContain('与总评不符的证书');
  // and all of it follows from the bytes again, but for what stood when they came
  const before = [await store.shares(PLAN_ID), await store.cautions(9)];
  await rebuild(store);
  expect([await store.shares(PLAN_ID), await store.cautions(9)]).toEqual(before);
});

it('says how the commands are called, and of which plan nothing is here', async () => {
  for (const typed of [['plan'], ['plans', 'x'], ['plan', PLAN_ID, 'x'], ['plan', 'ffffffff']])
    expect(await keeperCommand(store, typed, new Date())).toMatchObject({ done: false });
});

it('warns of nothing that the sittings bear out, nor of theory, which never comes here', () => {
  expect(cautionsOf(shares(planOf(6000)))).toEqual([]);
  const withTheory = { ...whole, subjects: [{ subject: 'theory' as const }, ...subjects] };
  const known = shares({ ...planOf(6000), evaluation: withTheory });
  expect(cautionsOf(known)).toEqual([]);
  expect(knownPlan(known)?.people[0]).toMatchObject({ known: 'unknown', open: [], numbers: [NUMBER] });
  // subjects that the plan itself settles are not known here
  const plain: JointPlan = { sat: [{ marks: [7000, 7000] }] };
  expect(cautionsOf(shares(plain))).toEqual([]);
  expect(cautionsOf(shares({ sat: [{ marks: [5999, 7000] }] }))).toMatchObject([{ number: NUMBER }]);
});

it('lets weights make up for a subject, and tells of a total that fails', () => {
  const weighed = (interview: number): JointPlan => ({
    ...planOf(interview),
    evaluation: { ...whole, subjects: subjects.map((one) => ({ ...one, weight: 50 })) },
  });
  expect(cautionsOf(shares(weighed(5000)))).toEqual([]);
  expect(cautionsOf(shares(weighed(4999)))[0]?.text).toMatch(/技能操作、面试答辩/);
});

it('does not repeat beside a batch what was so before it', () => {
  const [first, second] = shares(planOf(5999));
  expect(freshCautions([], [first!])).toHaveLength(1);
  expect(freshCautions([first!], [first!])).toEqual([]);
  expect(freshCautions([first!], [first!, second!])).toHaveLength(1);
  expect(knownPlan([])).toBeNull();
});

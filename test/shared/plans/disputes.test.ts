import { describe, expect, test } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { hashLine } from '#shared/record/chain.ts';
import type { CorrectionRole, DisputeBody, Effect } from '#shared/plans/dispute-entry.ts';
import { correctionsIn, disputesOf, objectionsOf, outcomeOf, rolesWanted } from '#shared/plans/disputes.ts';
import { reasonsOf } from '#shared/plans/joint.ts';
import { mayDispute, toPublish } from '#shared/plans/may-dispute.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { publicityAsked } from '#shared/plans/publicity-asked.ts';
import type { PublicityBody } from '#shared/plans/publicity-entry.ts';
import { publicitiesOf } from '#shared/plans/publicity.ts';
import { wholePlan } from '#shared/plans/whole-plan.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

const PLAN = '00000000-0000-4000-8000-00000000000b';
const ID = '00000000-0000-4000-8000-0000000000d1';
const ANNA = somebody('陈婷华', '120000199001010015');
const BO = somebody('彭博', '120000199002020020');
const POLICIES = { appraisal: 'tianjin-appraisal', chief: 'tianjin-chief' } as const;
const context = { calendar: BUNDLED_CALENDAR, today: '2026-12-20' };

type Said = PlanEntry['body'] | readonly [PlanEntry['body'], string];
/** Chained entries, each by another person where it says so. */
function record(...bodies: readonly Said[]): PlanEntry[] {
  let prev: string | null = null;
  return bodies.map((said, seq) => {
    const [body, personId] = 'type' in said ? [said, PLAN] : said;
    const entry: PlanEntry = {
      ...{ v: 1, planId: PLAN, seq, at: '2026-12-10T01:00:00.000Z', by: '赵洋浩', personId, log: PLAN, prev, body },
    };
    prev = hashLine(JSON.stringify(entry));
    return entry;
  });
}

const part = aPart(
  [ANNA, BO].map((one) => inPart(one, { brings: [brought('practical', 'passed'), brought('theory', 'passed')] })),
  {
    policy: { id: POLICIES.appraisal, version: '1' } as never,
    heldOn: '2026-12-01',
  },
);
const wholeOf = (entries: readonly PlanEntry[], parts = [part]) =>
  wholePlan(
    {
      ...{ plan: { planId: PLAN, title: '第三批', people: 2 }, parts, handed: [], elsewhere: [] },
      ...{ entries, last: null, batches: [] },
    },
    context.today,
  );

const { name, idNumber } = ANNA;
const list = [ANNA, BO].map((one) => ({ name: one.name, idNumber: one.idNumber }));
const started = (over: Partial<Extract<PublicityBody, { type: 'publicity_started' }>> = {}) => ({
  ...{
    type: 'publicity_started' as const,
    on: '2026-12-04',
    days: 5,
    until: '2026-12-11',
    where: '公告栏',
    people: list,
  },
  ...over,
});
const ended = (on: string) => ({ type: 'publicity_ended' as const, on });
const raised = (over: Partial<Extract<DisputeBody, { type: 'objection_raised' }>> = {}) => ({
  ...{ type: 'objection_raised' as const, objectionId: ID, on: '2026-12-08', from: '罗芳', way: 'letter' as const },
  ...{ contact: '', about: { name, idNumber }, what: '实操分数有误' },
  ...over,
});
const answered = (effect: Effect, over: object = {}) => ({
  ...{ type: 'objection_answered' as const, objectionId: ID, on: '2026-12-09', found: '复核评分表', effect },
  ...over,
});
const corrected = (over: object = {}): Effect => ({
  ...{ kind: 'corrected', subject: 'practical', of: { on: '2026-12-01', sittingId: part.sitting.sittingId } },
  ...{ old: { outcome: 'passed', shown: '80.00' }, fresh: { outcome: 'failed', mark: 5800 } },
  ...over,
});
const removed: Effect = { kind: 'removed' };

/** The entries so far, and signatures under the last of them. */
function signed(before: readonly Said[], ...roles: readonly CorrectionRole[]): PlanEntry[] {
  const lines = record(...before).map((entry) => hashLine(JSON.stringify(entry)));
  const digest = lines.at(-1) ?? '';
  const bodies = roles.map((role, at): Said => [
    { type: 'correction_signed', objectionId: ID, role, digest, publicKey: '', signature: '' },
    `00000000-0000-4000-8000-0000000000f${String(at)}`,
  ]);
  return record(...before, ...bodies);
}
const ALL = ['checker', 'lead', 'supervisor'] as const;

describe('公示 of a plan', () => {
  const says = (body: PublicityBody | DisputeBody, entries: readonly PlanEntry[] = [], parts = [part]) =>
    mayDispute(wholeOf(entries, parts), body, context)?.kind ?? 'kept';
  test('names who passed, for as long as the document or the plan asks, counted by the calendar', () => {
    expect(toPublish(wholeOf([])).map(({ candidate }) => candidate.name)).toEqual(['陈婷华', '彭博']);
    expect([
      says(started()),
      says(started({ until: '2026-12-10' })),
      says(started({ people: list.slice(1) })),
      says(started({ people: [list[0]!, list[0]!] })),
      says(started({ on: '2026-12-21', until: '2026-12-28' })),
      says(started(), record(started())),
    ]).toEqual([
      'kept',
      'publicity_days_wrong',
      'publicity_list_differs',
      'publicity_list_differs',
      'plan_day_wrong',
      'publicity_runs',
    ]);
    // a document that leaves the days open leaves them to the plan
    expect(says(started({ days: 3, until: '2026-12-09' }))).toBe('kept');
    const chief = [{ ...part, sitting: { ...part.sitting, policy: { ...part.sitting.policy, id: POLICIES.chief } } }];
    expect(publicityAsked(chief as never)).toMatchObject({ least: 5, because: [{ article: '第十条（三）' }] });
    expect(publicityAsked([part])).toMatchObject({ least: null, because: [{ article: '附件1 四（四）（五）' }, {}] });
  });
  test('waits for a sitting that is still open', () => {
    expect(toPublish(wholeOf([], [{ ...part, isClosed: false }]))).toEqual([]);
  });
  test('ends once its days are over and nothing is open, and on record stays what it was', () => {
    const held = record(started());
    expect([says(ended('2026-12-10'), held), says(ended('2026-12-11'), held), says(ended('2026-12-11'))]).toEqual([
      'publicity_until',
      'kept',
      'publicity_runs_not',
    ]);
    expect(says(ended('2026-12-12'), record(started(), raised()))).toBe('objection_open');
    expect(publicitiesOf(record(started(), ended('2026-12-11')))).toMatchObject([{ days: 5, endedOn: '2026-12-11' }]);
  });
  test('is open to objections about anybody of the plan, on its days alone', () => {
    const held = record(started(), ended('2026-12-11'));
    expect([
      says(raised(), held),
      says(raised({ on: '2026-12-12' }), held),
      says(raised({ on: '2026-12-03' }), held),
      says(raised({ about: { name: '彭搏', idNumber: BO.idNumber } }), held),
      says(raised(), record(started(), raised())),
    ]).toEqual(['kept', 'objection_not_in_time', 'objection_not_in_time', 'plan_person_unknown', 'objection_known']);
  });
  test('takes an answer that puts right what stands, by a result that the mark can have', () => {
    const held = record(started(), raised());
    expect([
      says(answered({ kind: 'none' }), held),
      says(answered(corrected()), held),
      says(answered(corrected({ old: { outcome: 'passed', shown: '81.00' } })), held),
      says(answered(corrected({ fresh: { outcome: 'passed', mark: 5999 } })), held),
      says(answered(corrected({ fresh: { outcome: 'failed', mark: 6000 } })), held),
      says(answered(corrected({ fresh: { outcome: 'passed', mark: 8000 } })), held),
      says(answered(corrected({ of: { on: '2026-12-01', sittingId: null } })), held),
      says(answered(removed, { on: '2026-12-07' }), held),
      says(answered(removed), record(started(), raised(), answered({ kind: 'none' }))),
      says(answered(removed), record(started())),
    ]).toEqual([
      ...['kept', 'kept', 'objection_effect_wrong', 'objection_effect_wrong', 'objection_effect_wrong'],
      ...['objection_effect_wrong', 'objection_effect_wrong', 'plan_day_wrong', 'objection_settled'],
      'objection_unknown',
    ]);
  });
});

describe('争议', () => {
  const before = [started(), raised(), answered(corrected())];
  const stateOf = (entries: readonly PlanEntry[]) => objectionsOf(entries)[0]?.state;
  test('changes nothing before the last signature, whoever the last is', () => {
    for (const over of ['supervisor', 'site-head'] as const) {
      expect(stateOf(signed(before, 'checker', 'lead'))).toBe('signing');
      expect(stateOf(signed(before, 'checker', over))).toBe('signing');
      expect(stateOf(signed(before, over, 'lead', 'checker'))).toBe('closed');
    }
    expect(wholeOf(signed(before, 'checker', 'lead')).joint.people[0]?.verdict).toBe('pass');
    expect(rolesWanted([{ role: 'supervisor' }])).toEqual(['checker', 'lead']);
  });
  test('puts a result right beside what it was, with what was found', () => {
    const person = wholeOf(signed(before, ...ALL)).joint.people[0]!;
    expect(person.verdict).toBe('fail');
    expect(person.standings.find(({ subject }) => subject === 'practical')).toMatchObject({
      ...{ state: 'failed', shown: '58.00' },
      counts: { was: { outcome: 'passed', shown: '80.00' } },
    });
    expect(reasonsOf(person).map(({ code }) => code)).toContain('objection_corrected');
    expect(wholeOf(signed(before, ...ALL)).joint.people[1]?.verdict).toBe('pass');
  });
  test('takes somebody off the list, who is published no more', () => {
    const whole = wholeOf(signed([started(), raised(), answered(removed)], ...ALL));
    expect(whole.joint.people[0]).toMatchObject({ verdict: 'removed' });
    expect(reasonsOf(whole.joint.people[0]!).map(({ code }) => code)).toEqual(['objection_removed']);
    expect(toPublish(whole).map(({ candidate }) => candidate.name)).toEqual(['彭博']);
    expect(whole.resits).toEqual([]);
  });
  test('counts no signature of one person twice, of another answer, or under another line', () => {
    const lines = signed(before, 'checker', 'lead', 'supervisor');
    const oneHand = lines.map((entry) => ({ ...entry, personId: PLAN }));
    expect(stateOf(oneHand)).toBe('signing');
    const other = lines.map((entry) =>
      entry.body.type === 'correction_signed' ? { ...entry, body: { ...entry.body, digest: 'a'.repeat(64) } } : entry,
    );
    expect(objectionsOf(other)[0]?.signatures).toEqual([]);
    // a new answer asks for new signatures
    const anew = signed(
      [...signed(before, 'checker', 'lead').map(({ body }) => body), answered(removed)],
      'supervisor',
    );
    expect(objectionsOf(anew)[0]).toMatchObject({ state: 'signing', signatures: [{ role: 'supervisor' }] });
  });
  test('stands in the way of a certificate while open, and where somebody is off the list or failed', () => {
    const why = (entries: readonly PlanEntry[], of = { name, idNumber }) => disputesOf(entries)(of);
    expect(why(record(started(), raised()))).toBe('certificate_objection_open');
    expect(why(record(started(), raised()), BO)).toBeNull();
    expect(why(record(...before))).toBe('certificate_objection_open');
    expect(why(signed(before, ...ALL))).toBe('certificate_objection_failed');
    expect(why(signed([started(), raised(), answered(removed)], ...ALL))).toBe('certificate_objection_removed');
    expect(why(record(started(), raised(), answered({ kind: 'none' })))).toBeNull();
  });
  test('tells of a sitting what the last signed correction made of somebody there, and of nobody else', () => {
    const here = part.sitting.sittingId;
    const made = (entries: readonly PlanEntry[], of = { name, idNumber }, sittingId = here) =>
      outcomeOf(correctionsIn(entries, sittingId)(of));
    expect(made(record(...before))).toBeNull();
    expect(made(signed(before, ...ALL))).toBe('failed');
    expect(made(signed(before, ...ALL), BO)).toBeNull();
    expect(made(signed(before, ...ALL), { name, idNumber }, PLAN)).toBeNull();
    expect(made(signed([started(), raised(), answered(removed)], ...ALL))).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { groupOf } from '#shared/documents/desk/desk-agenda.ts';
import { eventsOf } from '#shared/documents/desk/agenda-events.ts';
import { hashLine } from '#shared/record/chain.ts';
import { planDuties } from '#shared/plans/plan-duties.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { tracePlan } from '#shared/plans/trace-plan.ts';
import { wholePlan } from '#shared/plans/whole-plan.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

const PLAN = '00000000-0000-4000-8000-00000000000b';
const ID = '00000000-0000-4000-8000-0000000000d1';
const ANNA = somebody('陈婷华', '120000199001010015');
const BO = somebody('彭博', '120000199002020020');
const named = ({ name, idNumber }: typeof ANNA) => ({ name, idNumber });

function record(...bodies: readonly PlanEntry['body'][]): PlanEntry[] {
  let prev: string | null = null;
  return bodies.map((body, seq) => {
    const entry: PlanEntry = {
      ...{
        v: 1,
        planId: PLAN,
        seq,
        at: '2026-12-08T01:00:00.000Z',
        by: '赵洋浩',
        personId: PLAN,
        log: PLAN,
        prev,
        body,
      },
    };
    prev = hashLine(JSON.stringify(entry));
    return entry;
  });
}
const theory = (people: readonly (typeof ANNA)[]): PlanEntry['body'] => ({
  ...{ type: 'theory_imported', on: '2026-11-30', reason: '' },
  scores: people.map((one) => ({ ...named(one), score: 7200 })),
  source: { file: '理论成绩.xlsx', sha256: 'a'.repeat(64), sheet: '' },
});
const started: PlanEntry['body'] = {
  ...{ type: 'publicity_started', on: '2026-12-04', days: 5, until: '2026-12-11', where: '公告栏' },
  people: [named(ANNA), named(BO)],
};
const raised: PlanEntry['body'] = {
  ...{ type: 'objection_raised', objectionId: ID, on: '2026-12-07', from: '本人', way: 'letter', contact: '' },
  ...{ about: named(ANNA), what: '漏计 2 分' },
};
const answered: PlanEntry['body'] = {
  ...{ type: 'objection_answered', objectionId: ID, on: '2026-12-08', found: '属实' },
  effect: {
    ...{ kind: 'corrected', subject: 'practical', of: { on: '2026-12-01', sittingId: PLAN } },
    ...{ old: { outcome: 'passed', shown: '85.10' }, fresh: { outcome: 'passed', mark: 8710 } },
  },
};

const part = aPart(
  [ANNA, BO].map((one) => inPart(one, { brings: [brought('practical', 'passed')] })),
  { policy: { id: 'tianjin-appraisal', version: '1' } as never, heldOn: '2026-12-01' },
);
const dutiesOn = (today: string, entries: readonly PlanEntry[]) => {
  const plan = { planId: PLAN, title: '第三批', people: 2 };
  const whole = wholePlan({ plan, parts: [part], handed: [], elsewhere: [], entries, last: null, batches: [] }, today);
  return planDuties(whole, { calendar: BUNDLED_CALENDAR, today });
};
const toldOn = (today: string, entries: readonly PlanEntry[]) =>
  dutiesOn(today, entries).map(
    (item) => `${item.duty.title[0]} ${item.kind === 'due' ? item.on : ''} ${groupOf(item)}`,
  );

test('a plan owes its theory list until everybody has a score', () => {
  expect(toldOn('2026-12-03', record(theory([ANNA])))).toEqual(['导入理论成绩表 2026-12-01 overdue']);
  expect(toldOn('2026-12-03', record(theory([ANNA, BO])))).toEqual(['导入理论成绩表 2026-12-01 settled']);
});

test('an objection is owed by the end of 公示, with a day for the office’s calendar, until its correction is signed', () => {
  const entries = record(theory([ANNA, BO]), started, raised);
  expect(toldOn('2026-12-08', entries).slice(1)).toEqual([
    '结束公示 2026-12-11 soon',
    '答复异议（陈婷华） 2026-12-11 soon',
  ]);
  const signing = dutiesOn('2026-12-14', record(theory([ANNA, BO]), started, raised, answered));
  expect(signing.map(groupOf)).toEqual(['settled', 'overdue', 'overdue']);
  expect(JSON.stringify(signing[2])).toContain('答复待更正签字');
  const events = eventsOf(part.sitting, signing, ([zh]) => zh);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  const closed = record(theory([ANNA, BO]), started, raised, { ...answered, effect: { kind: 'none' } });
  expect(toldOn('2026-12-09', closed)[2]).toBe('答复异议（陈婷华） 2026-12-11 settled');
});

test('the record of a plan tells of somebody their scores, 公示 and objections, and nothing of others', () => {
  const signed: PlanEntry['body'] = {
    ...{ type: 'correction_signed', objectionId: ID, role: 'checker', digest: 'd'.repeat(64) },
    ...{ publicKey: 'k', signature: 's' },
  };
  const entries = record(theory([ANNA, BO]), started, raised, answered, signed, {
    type: 'publicity_ended',
    on: '2026-12-11',
  });
  expect(tracePlan(entries, ANNA).map(({ text }) => text[0])).toEqual([
    '理论成绩 72.00（2026-11-30 考试，成绩表 理论成绩.xlsx）',
    '列入公示：2026-12-04 至 2026-12-11，公告栏',
    '收到异议（本人）：漏计 2 分',
    '异议答复：属实；异议成立，更正技能操作 85.10 → 87.10',
    '异议更正签字（校对人）',
  ]);
  expect(tracePlan(entries, BO).map(({ seq }) => seq)).toEqual([0, 1]);
  expect(tracePlan(entries, { ...BO, name: '别人' })).toEqual([]);
});

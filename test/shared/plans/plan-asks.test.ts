import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { planDuties } from '#shared/plans/plan-duties.ts';
import type { PlanBody, PlanEntry } from '#shared/plans/plan-entry.ts';
import { publicityAsked } from '#shared/plans/publicity-asked.ts';
import { askedByPlan, FIRST_SETTINGS, planSettingsSchema } from '#shared/plans/settings.ts';
import { wholePlan, type WholePlan } from '#shared/plans/whole-plan.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

// What a plan settles, asks and leaves to be done.

const PLAN = '00000000-0000-4000-8000-00000000000b';
const ID = '00000000-0000-4000-8000-0000000000d1';
const ANNA = somebody('陈婷华', '120000199001010015');
const BO = somebody('彭博', '120000199002020020');
const named = ({ name, idNumber }: typeof ANNA) => ({ name, idNumber });
const record = (...bodies: readonly PlanEntry['body'][]): PlanEntry[] =>
  bodies.map((body, seq) => ({
    ...{ v: 1, planId: PLAN, seq, at: `2026-12-0${String(seq + 1)}T01:00:00.000Z`, by: '赵洋浩' },
    ...{ personId: PLAN, log: PLAN, prev: seq === 0 ? null : 'a'.repeat(64), body },
  }));
const source = { file: '理论成绩.xlsx', sha256: 'a'.repeat(64), sheet: '' };
const theory = (
  rows: readonly (readonly [typeof ANNA, number])[],
  over: Partial<Extract<PlanBody, { type: 'theory_imported' }>> = {},
) => ({
  ...{ type: 'theory_imported' as const, on: '2026-11-30', reason: '', source },
  scores: rows.map(([one, score]) => ({ ...named(one), score })),
  ...over,
});
describe('what a plan settles', () => {
  it('asks what the document leaves open: of 技师 and above something else, of 专项 the practical exam alone', () => {
    const asked = (level: 'junior' | 'advanced' | 'technician', channel?: 'specialised') =>
      askedByPlan(FIRST_SETTINGS, { level, channel }).map(
        ({ because: { code, article, text } }) => `${code} ${article} ${text}`,
      );
    expect(asked('junior')).toEqual([
      'theory_asked 计划规定 文件没有规定科目，计划考核理论',
      'practical_asked 计划规定 文件没有规定科目，计划考核技能操作',
    ]);
    expect([asked('advanced').length, asked('technician').length, asked('technician', 'specialised').length]).toEqual([
      2, 3, 1,
    ]);
  });
  it('is nothing below 60, of no subject, of one twice, or for ever', () => {
    const takes = (over: object) => planSettingsSchema.safeParse({ ...FIRST_SETTINGS, ...over }).success;
    const subjects = (ordinary: readonly string[]) => ({ subjects: { ordinary, senior: ['review'] } });
    expect(
      [
        {},
        { theoryPassMark: 10_000 },
        { validMonths: 1 },
        { validMonths: 120 },
        { resits: 0 },
        { resits: 9 },
        { counts: 'best' },
      ].map(takes),
    ).toEqual(Array(7).fill(true));
    const bad = [
      { theoryPassMark: 5999 },
      { theoryPassMark: 10_001 },
      { validMonths: 0 },
      { validMonths: 121 },
      { resits: -1 },
      { resits: 10 },
      { counts: 'first' },
      { extra: 1 },
      subjects([]),
      subjects(['theory', 'theory']),
      subjects(['interview']),
    ];
    expect(bad.map(takes)).toEqual(bad.map(() => false));
  });
});

it('公示 lasts as long as the strictest document of the plan asks, each by its clause, else as the plan settles', () => {
  const of = (...ids: readonly string[]) =>
    publicityAsked(ids.map((id) => aPart([], { policy: { id, version: '2', rulesHash: '' } })));
  const said = (...ids: readonly string[]) => {
    const { least, proposed, because } = of(...ids);
    return [least, proposed, ...because.map(({ code, article, text }) => `${code} ${article} ${text}`)];
  };
  const chief = 'publicity_asked 第十条（三） 公示 5 个工作日';
  const appraisal = 'publicity_asked 附件1 四（四）（五） 须公示，没有规定天数';
  const own = 'publicity_days 计划规定 公示天数由计划规定';
  expect(said('tianjin-appraisal', 'tianjin-appraisal')).toEqual([null, 5, appraisal, own]);
  expect(said('tianjin-appraisal', 'tianjin-chief')).toEqual([5, 5, appraisal, chief]);
  expect([said('huangshi-reform'), said('no-document'), said()]).toEqual(Array(3).fill([null, 5, own]));
});

describe('what a plan leaves to be done', () => {
  const part = aPart(
    [ANNA, BO].map((one) => inPart(one, { brings: [brought('practical', 'passed')] })),
    {
      ...{ policy: { id: 'tianjin-appraisal', version: '1', rulesHash: '' }, heldOn: '2026-12-01' },
    },
  );
  const duties = (
    entries: readonly PlanEntry[],
    over: Partial<WholePlan['record']> = {},
    parts = [part],
    today = '2026-12-08',
  ) => {
    const plan = { planId: PLAN, title: '第三批', people: 2 };
    const whole = wholePlan({ plan, parts, handed: [], elsewhere: [], entries, last: null, batches: [] }, today);
    return planDuties({ ...whole, record: { ...whole.record, ...over } }, { calendar: BUNDLED_CALENDAR, today });
  };
  const said = (items: ReturnType<typeof duties>) =>
    items.map((item) => [
      item.duty.rule,
      item.duty.title.join('/'),
      item.kind === 'due' ? item.on : '',
      item.doneOn,
      item.kind === 'due' ? item.because.text : '',
    ]);
  it('theory scores that are still to come, by the last day on which it examines', () => {
    const later = { ...part, sitting: { ...part.sitting, heldOn: '2026-12-05' } };
    expect(said(duties([], {}, [part, later, part]))).toEqual([
      ['plan.theory', '导入理论成绩表/Import theory scores', '2026-12-05', null, '还有 2 人没有理论成绩，总评不能完成'],
    ]);
    expect(said(duties(record(theory([[ANNA, 7000]]))))[0]?.slice(3)).toEqual([
      null,
      '还有 1 人没有理论成绩，总评不能完成',
    ]);
    expect(
      said(
        duties(
          record(
            theory([
              [ANNA, 7000],
              [BO, 7000],
            ]),
          ),
        ),
      )[0]?.slice(3),
    ).toEqual(['2026-12-01', '理论成绩齐了，末次成绩表 理论成绩.xlsx']);
    const none = aPart([inPart(ANNA, { brings: [brought('theory', 'passed'), brought('practical', 'passed')] })], {
      policy: part.sitting.policy,
    });
    expect(duties([], {}, [none])).toEqual([]);
  });
  it('a 公示 that runs, and each objection in it, answered or waiting for hands', () => {
    const publicity = {
      on: '2026-12-04',
      until: '2026-12-11',
      days: 5,
      where: '',
      people: [],
      at: '',
      by: '',
      seq: 1,
      endedOn: null,
      endedBy: null,
    };
    const objection = {
      ...{
        objectionId: ID,
        on: '2026-12-07',
        from: '本人',
        way: 'letter' as const,
        contact: '',
        about: named(ANNA),
        what: '漏计',
      },
      ...{ at: '2026-12-07T01:00:00.000Z', by: '', seq: 2, answer: null, signatures: [], state: 'open' as const },
    };
    const answer = {
      at: '2026-12-08T17:00:00.000Z',
      by: '',
      seq: 3,
      on: '2026-12-08',
      found: '',
      effect: { kind: 'none' as const },
    };
    const signature = (at: string) => ({ at, by: '', seq: 4, role: 'lead' as const, personId: ID });
    const of = (over: object, ends: typeof publicity | null = publicity) =>
      said(duties([], { publicities: ends === null ? [] : [ends], objections: [{ ...objection, ...over }] })).slice(1);
    const [ending, open] = of({});
    expect(ending).toEqual([
      'plan.publicity',
      '结束公示/End the public list',
      '2026-12-11',
      null,
      '公示 2026-12-04 开始，5 个工作日，到 2026-12-11 为止；期满由办理人登记结束',
    ]);
    const why = (state: string) => `陈婷华：2026-12-07 收到的异议${state}，办结前公示不能结束、不能登记证书`;
    expect(open).toEqual([
      `plan.objection.${ID}`,
      '答复异议（陈婷华）/Answer the objection about 陈婷华',
      '2026-12-11',
      null,
      why('未答复'),
    ]);
    expect(of({ state: 'signing', answer })[1]?.slice(3)).toEqual([null, why('答复待更正签字')]);
    // closed by the last hand, else by the answer, on the day of Beijing
    const two = [signature('2026-12-09T01:00:00.000Z'), signature('2026-12-10T01:00:00.000Z')];
    expect(of({ state: 'closed', answer, signatures: two })[1]?.slice(3)).toEqual(['2026-12-10', why('已办结')]);
    expect(of({ state: 'closed', answer })[1]?.[3]).toBe('2026-12-09');
    // after 公示 has ended there is only the day it came in
    expect(of({}, { ...publicity, endedOn: '2026-12-11' } as never)[1]?.[2]).toBe('2026-12-07');
    expect(of({}, null)[0]?.[2]).toBe('2026-12-07');
  });
});

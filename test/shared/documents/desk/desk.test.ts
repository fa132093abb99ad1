import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { findClause } from '#shared/law/find-clause.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { checksOf, judgeCheck, policyLeft, summaryOf } from '#shared/documents/desk/desk.ts';
import type { Facts } from '#shared/documents/parts/check.ts';
import { examinerQualification, expertQualifications } from '#shared/documents/parts/staff-facts.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aPerson, linksOf, readySitting } from '#test/support/sitting.ts';
import { aCandidate } from '#test/support/sitting.ts';
import { policyText } from '../../../support/policy-text.ts';

const context = { calendar: BUNDLED_CALENDAR, today: '2026-11-20' };
const under = (id: string, over: Partial<Sitting> = {}) =>
  readySitting({ policy: { id, version: '1', rulesHash: 'a'.repeat(64) }, ...over });
const after = (state: SittingState, ...bodies: (readonly [Body, string | null])[]): SittingState =>
  foldAll(state, linksOf(state.sitting!, bodies, state));
const rules = (state: SittingState) => checksOf(state).map(({ rule }) => rule);
const judge = (state: SittingState, rule: string, stated?: Facts) => {
  const check = checksOf(state).find((known) => known.rule === rule)!;
  return judgeCheck(state, check, context, stated ?? {});
};

const APPRAISAL = ['tj.appraisal.on-site', 'tj.appraisal.occupation', 'tj.appraisal.questions', 'tj.appraisal.staff'];

describe('what a document asks of a sitting', () => {
  it.each([
    ['tianjin-appraisal', {}, APPRAISAL],
    ['tianjin-appraisal', { level: 'technician' }, [...APPRAISAL, 'tj.review.panel']],
    [
      'tianjin-enterprise',
      {},
      [
        'tj.enterprise.conditions',
        'tj.enterprise.plan-deadline',
        'tj.enterprise.scope',
        'tj.enterprise.application-file',
      ],
    ],
    [
      'chongqing-crossover',
      { procedure: 'panel' },
      ['cq.organiser', 'cq.title-table', 'cq.plan', 'cq.on-site-staff', 'cq.panel', 'cq.confirmation'],
    ],
    [
      'chongqing-crossover',
      { procedure: 'practical' },
      ['cq.organiser', 'cq.title-table', 'cq.plan', 'cq.on-site-staff', 'cq.confirmation'],
    ],
    [
      'tianjin-chief',
      { level: 'special' },
      ['tj.chief.in-force', 'tj.chief.employer', 'tj.chief.publicity', 'tj.chief.recheck'],
    ],
    ['huangshi-reform', { channel: 'recognition' }, ['hs.channel', 'hs.mode']],
    ['huangshi-reform', { channel: 'specialised' }, ['hs.channel']],
    ['a-later-document', {}, []],
  ] as const)('%s %o', (id, over, expected) => {
    expect(rules(under(id, over).state)).toEqual(expected);
  });

  it('asks about the own standard only where settings differ from the document', () => {
    const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 3 };
    const own = (over: object) =>
      rules(under('chongqing-crossover', { procedure: 'panel', settings: { ...settings, ...over } }).state);
    expect(own({ memberShare: { num: 2, den: 3 } })).not.toContain('cq.custom-standard');
    expect(own({ memberShare: { num: 4, den: 6 } })).not.toContain('cq.custom-standard');
    expect(own({ memberShare: { num: 3, den: 3 } })).toContain('cq.custom-standard');
    expect(own({ passMark: 6001 })).toContain('cq.custom-standard');
  });
});

describe('超过 15 人, from the roster', () => {
  const roster = (count: number) =>
    readySitting(
      {},
      Array.from({ length: count }, (_, n) => aCandidate(String(n + 1), `考生${n}`)),
    ).state;
  const facts = { hostKind: 'public-training-base', registeredInTianjin: true };
  it.each([
    [15, 'unmet'],
    [16, 'met'],
  ] as const)('%i applicants: %s', (count, status) => {
    const result = judge(roster(count), 'tj.appraisal.on-site', facts);
    expect(result.status).toBe(status);
    expect(result.verdict?.because.at(-1)?.article).toBe('附件1 三（一）');
  });

  it('lets people state another number than the roster has', () => {
    expect(judge(roster(15), 'tj.appraisal.on-site', { ...facts, applicantCount: 21 }).status).toBe('met');
  });

  it('asks whether it is equipped of other enterprises only', () => {
    const names = (stated: Facts) => judge(roster(16), 'tj.appraisal.on-site', stated).missing.map(({ name }) => name);
    expect(names({})).toEqual(['hostKind', 'registeredInTianjin']);
    expect(names({ hostKind: 'other', registeredInTianjin: true })).toEqual(['equipped']);
    expect(judge(roster(16), 'tj.appraisal.on-site', { ...facts, equipped: false }).status).toBe('met');
  });
});

describe('people', () => {
  it('are judged as the staff list has them, and by what was stated of one of them', () => {
    const { state, supervisor } = readySitting();
    expect(judge(state, 'tj.appraisal.staff').status).toBe('met');
    const stated = { staff: { [supervisor.personId]: { appointedBy: 'enterprise' } } };
    const result = judge(state, 'tj.appraisal.staff', stated);
    expect(result.verdict?.because.map(({ code }) => code)).toContain('supervisor_from_enterprise');
    expect(result.status).toBe('unmet');
  });

  it('are still to be named while the list has none', () => {
    const { state } = readySitting({ level: 'technician' });
    expect(judge(state, 'tj.review.panel').missing.map(({ name }) => name)).toEqual(['experts']);
  });

  it('takes the panel from a recorded draw, and asks how each was chosen where there is none', () => {
    const { state, scorers } = under('tianjin-appraisal', { procedure: 'panel', level: 'technician' });
    expect(judge(state, 'tj.review.panel').missing.map(({ name }) => name)).toEqual(['drawnAtRandom']);
    const pool = scorers.map(({ personId, name, qualification }) => ({ personId, name, qualification }));
    const facts = { pool, size: 3, seed: '0'.repeat(32), operator: '邓芳磊' };
    const drawn = after(state, [
      { type: 'facts_stated', rule: 'tj.review.panel.draw', candidateId: null, facts },
      null,
    ]);
    expect(judge(drawn, 'tj.review.panel').status).toBe('met');
    const others = { experts: { [scorers[0]!.personId]: { qualification: 'examiner' } } };
    expect(judge(drawn, 'tj.review.panel', others).status).toBe('unmet');
  });

  it('has no panel in a review until one is drawn', () => {
    const { state } = under('tianjin-appraisal', { procedure: 'review', level: 'technician' });
    expect(judge(state, 'tj.review.panel').missing.map(({ name }) => name)).toEqual(['experts']);
  });

  it.each([
    ['高级工程师', '', ['senior-title']],
    ['高级工', '', ['other']],
    ['高级工/技师', '考评员', ['other']],
    ['正高级工程师、高级技师', '高级考评员', ['senior-title', 'senior-technician', 'senior-examiner']],
    ['副教授', '', ['senior-title']],
    ['高级讲师', '', ['senior-title']],
    ['高级工艺美术师', '', ['senior-title']],
    ['工程师', '高级考评员', ['senior-examiner']],
    ['助理研究员', '', ['other']],
    ['研究馆员', '', ['senior-title']],
    ['一级美术师', '', ['senior-title']],
    ['国家级教练', '', ['senior-title']],
    ['一级教练', '', ['other']],
    ['高级技师', '', ['senior-technician']],
  ])('reads %s / %s', (title, qualification, held) => {
    expect(expertQualifications({ ...aPerson('expert', '程成'), title, qualification }, '2026-11-20')).toEqual(held);
  });
});

describe('a card', () => {
  const expert = (validUntil: string | null) => ({ ...aPerson('expert', '程成'), title: '', validUntil });
  it.each([
    [null, 'senior-examiner'],
    ['2026-11-20', 'senior-examiner'],
    ['2026-11-19', 'other'],
  ] as const)('valid until %s counts on 2026-11-20 as %s', (validUntil, held) => {
    expect(expertQualifications(expert(validUntil), '2026-11-20')).toEqual([held]);
    expect(examinerQualification(expert(validUntil), '2026-11-20')).toBe(held);
  });

  it('that nobody stated is asked for, and held against no one', () => {
    const nobody = { ...expert(null), qualification: '' };
    expect(expertQualifications(nobody, '2026-11-20')).toBeUndefined();
    expect(examinerQualification(nobody, '2026-11-20')).toBeUndefined();
  });
});

describe('重庆', () => {
  it('finds the plan’s name and day in the sitting, and asks when it was filed', () => {
    const { state } = under('chongqing-crossover', { procedure: 'panel', title: '焊工贯通评价' });
    expect(judge(state, 'cq.plan').missing.map(({ name }) => name)).toEqual(['filedOn']);
    expect(judge(state, 'cq.plan', { filedOn: '2026-11-06' }).status).toBe('met');
    expect(judge(state, 'cq.plan', { filedOn: '2026-11-07' }).status).toBe('unmet');
    expect(judge(state, 'cq.panel').status).toBe('met');
    expect(judge(state, 'cq.on-site-staff').verdict?.values).toEqual({ missing: ['site-head', 'clerk'] });
  });

  it('says that a day can’t be counted for want of a calendar', () => {
    const { state } = under('chongqing-crossover', { procedure: 'panel', title: '贯通', heldOn: '2027-01-08' });
    const result = judge(state, 'cq.plan', { filedOn: '2026-12-01' });
    expect(result).toMatchObject({ status: 'open', missing: [] });
    expect(result.problem).toContain('2027');
  });
});

describe('黄石', () => {
  it('holds the channel of the occupation against the channel of the sitting', () => {
    const facts = { specialised: false, entryControlled: true, listed: true };
    const state = (channel: Sitting['channel']) =>
      under('huangshi-reform', channel === undefined ? {} : { channel }).state;
    expect(judge(state('appraisal'), 'hs.channel', facts).status).toBe('met');
    const other = judge(state('recognition'), 'hs.channel', facts);
    expect(other.status).toBe('unmet');
    expect(other.verdict?.because.at(-1)).toMatchObject({ code: 'other_channel', article: '（二）' });
  });

  it.each([
    ['comprehensive', 'met', '（九）1'],
    ['performance', 'met', '（九）2'],
    ['process', 'unmet', '（九）3'],
    ['contest', 'unmet', '（九）4'],
  ] as const)('%s has the practical exam: %s', (mode, status, article) => {
    const result = judge(under('huangshi-reform').state, 'hs.mode', { mode });
    expect(result.status).toBe(status);
    expect(result.verdict?.because[0]?.article).toBe(article);
  });
});

it('a sitting without marks holds a contest, and no mode that has an exam', () => {
  const { state } = under('huangshi-reform', { procedure: 'recognition' });
  expect(judge(state, 'hs.mode', { mode: 'contest' })).toMatchObject({
    ...{ status: 'met', verdict: { because: [{ article: '（九）4' }] } },
  });
  expect(judge(state, 'hs.mode', { mode: 'performance' }).status).toBe('unmet');
});

describe('a document that is not in force', () => {
  const reason: Body = { type: 'exception_explained', what: 'policy_not_in_force', reason: '市人社局批复延续' };
  it.each([
    ['2026-03-31', 'met', 3],
    ['2026-04-01', 'unmet', 4],
  ] as const)('on %s', (heldOn, status, left) => {
    const { state } = under('tianjin-chief', { level: 'special', heldOn });
    expect(judge(state, 'tj.chief.in-force').status).toBe(status);
    expect(policyLeft(state)).toBe(left);
  });

  it('stays not met, but is settled, once a reason is on record', () => {
    const { state } = under('tianjin-chief', { level: 'special', heldOn: '2026-04-01' });
    const explained = after(state, [reason, null]);
    const results = checksOf(explained).map((check) => judgeCheck(explained, check, context));
    expect(summaryOf(results)).toEqual({ met: 0, unmet: 1, explained: 1, open: 3 });
    expect(policyLeft(explained)).toBe(3);
  });

  it('owes a reason under any other document too', () => {
    const { state } = under('chongqing-crossover', { procedure: 'panel', heldOn: '2022-03-09' });
    const before = policyLeft(state);
    expect(policyLeft(after(state, [reason, null]))).toBe(before - 1);
  });
});

it('cites only articles that the document in hand really has', () => {
  const cases = [
    judge(readySitting().state, 'tj.appraisal.staff'),
    judge(under('huangshi-reform').state, 'hs.mode', { mode: 'process' }),
    judge(under('tianjin-chief', { level: 'special' }).state, 'tj.chief.in-force'),
    judge(under('chongqing-crossover', { procedure: 'panel' }).state, 'cq.panel'),
  ];
  for (const { source, article } of cases.flatMap(({ verdict }) => verdict?.because ?? [])) {
    expect(findClause(policyText(source).split('\n'), article), `${source} ${article}`).not.toBeNull();
  }
});

it('waits for the authority, and holds a return against the sitting until it is uploaded again', () => {
  const uploaded = (days: Record<string, string>) => {
    const ready = under('chongqing-crossover', { procedure: 'panel' });
    const body = { type: 'facts_stated', rule: 'calendar.duties', candidateId: null, facts: days } as const;
    return judge(foldAll(ready.state, linksOf(ready.sitting, [[body, null]], ready.state)), 'cq.confirmation').status;
  };
  expect(uploaded({})).toBe('open');
  expect(uploaded({ uploadedOn: '2026-11-23' })).toBe('open');
  expect(uploaded({ uploadedOn: '2026-11-23', returnedOn: '2026-11-24' })).toBe('unmet');
  expect(uploaded({ uploadedOn: '2026-11-25', returnedOn: '2026-11-24' })).toBe('open');
  expect(uploaded({ uploadedOn: '2026-11-25', returnedOn: '2026-11-24', confirmedOn: '2026-11-26' })).toBe('met');
});

import { describe, expect, it } from 'vitest';
import { adoptList } from '#shared/documents/parts/occupation-lists.ts';
import { checksOf } from '#shared/documents/desk/desk.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { after, condition, readyUnder, stating } from '#test/support/conditions.ts';
import { aCandidate, aPerson } from '#test/support/sitting.ts';

// What the 天津 细则 asks of a sitting. A condition that is asked of the wrong sitting stops a day; one that passes by itself lets
// people sit an exam that does not count.

const under = (over: Partial<Sitting> = {}, candidates?: Parameters<typeof readyUnder>[2]) =>
  readyUnder('tianjin-appraisal', over, candidates);
const rules = (over: Partial<Sitting>) => checksOf(under(over).state).map(({ rule }) => rule);

describe('附件1 is asked of 鉴定 inside an enterprise', () => {
  it('and of nobody who comes by 贯通', () => {
    expect(rules({ channel: 'crossover' })).toEqual([]);
    expect(rules({ channel: 'crossover', level: 'technician' })).toEqual(['tj.review.panel']);
    expect(rules({ channel: 'appraisal' })).toContain('tj.appraisal.on-site');
  });

  it('asks for examiners where examiners mark', () => {
    expect(rules({})).toContain('tj.appraisal.staff');
    expect(rules({ procedure: 'recognition' })).not.toContain('tj.appraisal.staff');
  });

  it.each<[Level, boolean]>([
    ['advanced', false],
    ['technician', true],
    ['senior-technician', true],
  ])('a review panel is asked for at level %s: %s', (level, is) => {
    expect(rules({ level }).includes('tj.review.panel')).toBe(is);
  });
});

describe('the place (附件1 一、三)', () => {
  const RULE = 'tj.appraisal.on-site';
  const source = { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '焊工' };
  const plan = (applicants: number): Partial<Sitting> => ({
    plan: { planId: crypto.randomUUID(), title: '2026 年第四批', source, people: 20, applicants, share: 2 },
  });
  const facts = { hostKind: 'school-enterprise', registeredInTianjin: true };

  it.each(['certified-training-centre', 'public-training-base', 'school-enterprise'])('%s may host', (hostKind) => {
    const found = condition(under(plan(16)).state, RULE, { ...facts, hostKind });
    expect(found).toMatchObject({ status: 'met', asks: [] });
    expect(found.because).toContain('host_qualified 附件1 三（一）');
  });

  it('any other enterprise says whether it is equipped', () => {
    const { state } = under(plan(16));
    const other = { ...facts, hostKind: 'other' };
    expect(condition(state, RULE, other)).toMatchObject({ status: 'open', asks: ['equipped'] });
    expect(condition(state, RULE, { ...other, equipped: true }).because).toContain('host_qualified 附件1 三（二）');
    const bare = condition(state, RULE, { ...other, equipped: false });
    expect([bare.status, bare.because]).toEqual([
      'unmet',
      expect.arrayContaining(['host_not_equipped 附件1 三（二）']),
    ]);
  });

  it('stands in 天津', () => {
    const away = condition(under(plan(16)).state, RULE, { ...facts, registeredInTianjin: false });
    expect(away.because).toContain('not_registered_in_tianjin 附件1 一');
    expect(condition(under(plan(16)).state, RULE, { hostKind: facts.hostKind }).asks).toEqual(['registeredInTianjin']);
  });

  it.each([
    [15, 'unmet'],
    [16, 'met'],
  ] as const)('counts the %i applicants of the plan, and not the two who came today: %s', (applicants, status) => {
    expect(condition(under(plan(applicants)).state, RULE, facts).status).toBe(status);
  });

  it('counts whoever is here where more came than the plan says', () => {
    const many = Array.from({ length: 16 }, (_, n) => aCandidate(String(n), `考生${n}`));
    expect(condition(under(plan(2), many).state, RULE, facts).status).toBe('met');
  });

  it('asks how many apply while nobody is here', () => {
    const none = { ...under().state, candidates: new Map<string, never>() };
    expect(condition(none, RULE, facts)).toMatchObject({ status: 'open', asks: ['applicantCount'] });
    expect(condition(none, RULE, { ...facts, applicantCount: 16 }).status).toBe('met');
  });

  it('from edition 9 on nobody overstates how many a plan has; of an application elsewhere they may say', () => {
    const more = { ...facts, applicantCount: 16 };
    expect(condition(under({ ...plan(15), edition: 9 }).state, RULE, more).status).toBe('unmet');
    expect(condition(under({ edition: 9 }).state, RULE, more).status).toBe('met');
  });
});

describe('the occupation (附件1 二)', () => {
  const RULE = 'tj.appraisal.occupation';
  const row = { code: '6-18-02-04', name: '焊工', givenBy: '人力资源社会保障部门', titles: '' };
  const listed = (...rows: (typeof row)[]) => {
    const { state, sitting } = under();
    const source = { file: '目录.xlsx', sha256: 'a'.repeat(64) };
    return after(state, adoptList(sitting, { list: 'catalogue', at: '2026-11-20T01:00:00.000Z', rows, source }));
  };

  it('is not judged before a catalogue was taken over, and nobody types what it says', () => {
    expect(condition(under().state, RULE)).toMatchObject({ status: 'open', asks: ['inCatalogue'] });
    const typed = { occupation: '电工', inCatalogue: true, givenByAuthority: true };
    expect(condition(under().state, RULE, typed).status).toBe('open');
  });

  it('stands in the catalogue, and the authority appraises it', () => {
    expect(condition(listed(row), RULE)).toMatchObject({ status: 'open', asks: ['givenByAuthority'] });
    expect(condition(listed(row), RULE, { givenByAuthority: true })).toMatchObject({
      ...{ status: 'met', because: ['in_catalogue 附件1 二', 'given_by_authority 附件1 二'] },
    });
    expect(condition(listed(row), RULE, { givenByAuthority: false }).status).toBe('unmet');
  });

  it('that the catalogue does not have is not appraised, whoever would', () => {
    const found = condition(listed({ ...row, code: '6-31-01-03', name: '电工' }), RULE);
    expect(found).toMatchObject({ status: 'unmet', because: ['not_in_catalogue 附件1 二'] });
    expect(found.texts[0]).toContain('焊工');
  });
});

describe('the questions (附件1 四（二）, 三（一）)', () => {
  const RULE = 'tj.appraisal.questions';
  const hosted = (hostKind: string) => after(under().state, stating('tj.appraisal.on-site', { hostKind }));

  it.each([
    ['national-bank', 'met', 'questions_by_centre'],
    ['compiled-by-experts', 'met', 'questions_by_centre'],
    ['other', 'unmet', 'questions_from_elsewhere'],
  ] as const)('from %s: %s', (source, status, code) => {
    const found = condition(under().state, RULE, { source, adjusted: false });
    expect(found).toMatchObject({ status, because: [`${code} 附件1 四（二）`] });
  });

  it('say who may have them adjusted only where they were', () => {
    const adjusted = { source: 'national-bank', adjusted: true };
    expect(condition(under().state, RULE, adjusted)).toMatchObject({ status: 'open', asks: ['mayAdjust'] });
    expect(condition(under().state, RULE, {}).asks).toEqual(['source', 'adjusted']);
    expect(condition(hosted('public-training-base'), RULE, adjusted).status).toBe('met');
    const other = condition(hosted('other'), RULE, adjusted);
    expect([other.status, other.because.at(-1)]).toEqual(['unmet', 'may_not_adjust_questions 附件1 三（一）']);
  });
});

describe('staff (附件1 四（三）)', () => {
  const RULE = 'tj.appraisal.staff';
  const team = (...people: readonly ReturnType<typeof aPerson>[]) => {
    const { state } = under();
    return after({ ...state, people: new Map() }, { type: 'staff_named', people: [...people], source: null });
  };
  const supervisor = aPerson('supervisor', '邓芳磊');

  it.each(['examiner', 'examiner-lead'] as const)('one %s and a supervisor of the authority are enough', (role) => {
    expect(condition(team(aPerson(role, '周婷'), supervisor), RULE).status).toBe('met');
  });

  it('a checker is neither', () => {
    const { because } = condition(team(aPerson('checker', '宋勇'), supervisor), RULE);
    expect(because).toContain('examiner_missing 附件1 四（三）');
    expect(condition(team(aPerson('checker', '宋勇')), RULE)).toMatchObject({ status: 'open', asks: ['staff'] });
  });

  it('a supervisor is none of the examiners', () => {
    expect(condition(team(aPerson('examiner', '周婷')), RULE).because).toContain('supervisor_missing 附件1 四（三）');
  });

  it('asks who appointed a supervisor, where the list does not say', () => {
    const unsaid = { ...supervisor, appointedBy: null } as unknown as typeof supervisor;
    const state = team(aPerson('examiner', '周婷'));
    const people = new Map(state.people).set(unsaid.personId, unsaid);
    expect(condition({ ...state, people }, RULE)).toMatchObject({ status: 'open', asks: ['appointedBy'] });
    const stated = { staff: { [unsaid.personId]: { appointedBy: 'enterprise' } } };
    expect(condition({ ...state, people }, RULE, stated).because).toContain(
      'supervisor_from_enterprise 附件1 四（三）',
    );
  });
});

describe('the review panel (综合评审工作流程 三)', () => {
  const RULE = 'tj.review.panel';
  const ARTICLE = '综合评审工作流程 三';
  const panel = (over: Partial<Sitting> = {}) => under({ procedure: 'panel', level: 'technician', ...over });
  const drawn = (
    ready: ReturnType<typeof panel>,
    pool: readonly ReturnType<typeof aPerson>[],
    seed = '0'.repeat(32),
  ) => {
    const named = after(ready.state, { type: 'staff_named', people: [...pool], source: null });
    const all = pool.map(({ personId, name, qualification }) => ({ personId, name, qualification }));
    return after(named, stating('tj.review.panel.draw', { pool: all, size: 3, seed, operator: '邓芳磊' }));
  };

  it('is judged as people say where nobody drew', () => {
    const { state, scorers } = panel();
    const said = (drawnAtRandom: boolean) =>
      condition(state, RULE, {
        experts: Object.fromEntries(scorers.map(({ personId }) => [personId, { drawnAtRandom }])),
      });
    expect(said(true).status).toBe('met');
    expect(said(false).because).toContain(`not_all_drawn_at_random ${ARTICLE}`);
  });

  it('of everybody in the pool was no chance, from edition 8 on', () => {
    const ready = (edition: number) => panel({ edition });
    const of = (edition: number, more: number) => {
      const it = ready(edition);
      const others = Array.from({ length: more }, (_, n) => aPerson('expert', `候选${n}`));
      return condition(drawn(it, [...it.scorers, ...others], edition < 8 ? undefined : '1234561'), RULE);
    };
    expect(of(8, 0).because).toContain(`not_all_drawn_at_random ${ARTICLE}`);
    expect(of(8, 1).status).toBe('met');
    expect(of(7, 0).status).toBe('met');
  });

  it('counts a card by the day of the sitting', () => {
    const until = (validUntil: string) => {
      const ready = panel();
      const people = ready.scorers.map((one) => ({ ...one, validUntil }));
      return condition(drawn(ready, people), RULE).because;
    };
    expect(until('2026-11-20')).toContain(`all_senior_examiners ${ARTICLE}`);
    expect(until('2026-11-19')).toContain(`not_all_senior_examiners ${ARTICLE}`);
  });

  it('asks for the qualification of whoever the list says nothing of', () => {
    const ready = panel();
    const people = ready.scorers.map((one) => ({ ...one, qualification: '' }));
    const found = condition(drawn(ready, people), RULE);
    expect(found).toMatchObject({ status: 'open', asks: ['qualification'] });
  });
});

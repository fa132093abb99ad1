import { describe, expect, it } from 'vitest';
import { adoptList } from '#shared/documents/parts/occupation-lists.ts';
import { checksOf } from '#shared/documents/desk/desk.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import { after, condition, readyUnder, stating } from '#test/support/conditions.ts';
import { aCandidate, aPerson } from '#test/support/sitting.ts';

// What 渝职鉴发〔2022〕8号 asks of a sitting.

const under = (over: Partial<Sitting> = {}, candidates?: Parameters<typeof readyUnder>[2]) =>
  readyUnder('chongqing-crossover', { procedure: 'panel', ...over }, candidates);
const manned = (state: SittingState, people: readonly Person[]): SittingState =>
  after({ ...state, people: new Map() }, { type: 'staff_named', people: [...people], source: null });

describe('the organiser (四)', () => {
  const RULE = 'cq.organiser';
  const ORGANISER = '重庆江渝机械制造有限公司';
  const from = (...employers: readonly string[]) =>
    under(
      { organiser: ORGANISER },
      employers.map((employer, n) => ({ ...aCandidate(String(n), `考生${n}`), employer })),
    ).state;
  const own = from(ORGANISER, ORGANISER);
  const facts = {
    type: 'enterprise',
    filed: true,
    occupationFiled: true,
    levelFiled: true,
    basis: 'enterprise-standard',
  };

  it('knows its own staff by the employer of everybody on the roster, and else asks', () => {
    expect(condition(own, RULE, facts)).toMatchObject({ status: 'met', asks: [] });
    expect(condition(from(ORGANISER, '别的单位'), RULE, facts)).toMatchObject({
      ...{ status: 'open', asks: ['candidateIsOwnStaff'] },
    });
    expect(condition(from(ORGANISER, ''), RULE, facts).status).toBe('open');
    expect(condition({ ...own, candidates: new Map() }, RULE, facts).status).toBe('open');
    const unnamed = under({ organiser: '' }, [{ ...aCandidate('1', '陈强'), employer: '' }]).state;
    expect(condition(unnamed, RULE, facts).status).toBe('open');
  });

  it.each([
    ['enterprise', 'enterprise-standard', 'met'],
    ['enterprise', 'industry-standard', 'met'],
    ['enterprise', 'national-standard', 'met'],
    ['social', 'national-standard', 'met'],
    ['social', 'industry-standard', 'unmet'],
    ['social', 'enterprise-standard', 'unmet'],
  ] as const)('%s by %s: %s', (type, basis, status) => {
    expect(condition(own, RULE, { ...facts, type, basis }).status).toBe(status);
  });

  it.each([
    [{ filed: false }, 'organiser_not_filed 四（一）'],
    [{ occupationFiled: false }, 'occupation_not_filed 四（二）'],
    [{ levelFiled: false }, 'level_not_filed 四（二）'],
  ])('%o is against it', (over, reason) => {
    const found = condition(own, RULE, { ...facts, ...over });
    expect([found.status, found.because.includes(reason)]).toEqual(['unmet', true]);
  });

  it('asks everything that nobody stated', () => {
    expect(condition(own, RULE).asks).toEqual(['type', 'filed', 'occupationFiled', 'levelFiled', 'basis']);
  });
});

describe('which titles belong to the occupation (七（一）)', () => {
  const RULE = 'cq.title-table';
  const row = { code: '6-18-02-04', name: '焊工', givenBy: '', titles: '焊接' };
  const tabled = (...rows: (typeof row)[]) => {
    const ready = under();
    const source = { file: '对应关系.xlsx', sha256: 'a'.repeat(64) };
    const state = after(
      ready.state,
      adoptList(ready.sitting, { list: 'titles', at: '2026-11-20T01:00:00.000Z', rows, source }),
    );
    return { state, candidates: ready.candidates };
  };
  const said = ({ state, candidates }: ReturnType<typeof tabled>, ...inRange: readonly boolean[]) => {
    const people = Object.fromEntries(inRange.map((is, n) => [candidates[n]?.candidateId ?? '', { inRange: is }]));
    return condition(state, RULE, { people });
  };

  it('is open before a table was taken over, whatever is typed', () => {
    expect(condition(under().state, RULE, { inTable: true })).toMatchObject({ status: 'open', asks: ['inTable'] });
  });

  it('asks of everybody by name whether their title is in the range', () => {
    const table = tabled(row);
    expect(said(table)).toMatchObject({ status: 'open', asks: ['inRange'] });
    expect(said(table, true)).toMatchObject({ status: 'open', asks: ['inRange'] });
    expect(said(table, true, true)).toMatchObject({
      ...{ status: 'met', because: ['in_title_table 七（一）', 'titles_in_range 七（一）'] },
    });
    expect(said(table, true, false).because).toContain('titles_out_of_range 七（一）');
    const rows = checksOf(table.state)
      .find(({ rule }) => rule === RULE)
      ?.known(table.state)['people'];
    expect(rows).toMatchObject([
      { name: '陈婷华', role: ['001', '001'] },
      { name: '彭博', role: ['002', '002'] },
    ]);
  });

  it('names every range once', () => {
    const table = tabled(row, { ...row, titles: '机械' }, row, { ...row, titles: '' });
    expect(said(table, true, true).texts[0]).toBe('焊工对应的职称专业：焊接；机械');
  });

  it.each([
    ['another occupation', { ...row, code: '6-31-01-03', name: '电工' }],
    ['no titles', { ...row, titles: '' }],
  ])('a table with %s has not fixed it', (_, other) => {
    expect(condition(tabled(other).state, RULE)).toMatchObject({
      ...{ status: 'unmet', because: ['not_in_title_table 七（一）'] },
    });
  });
});

describe('the plan (六（一）)', () => {
  it('may be called otherwise than the sitting, and is marked 贯通', () => {
    const filed = { filedOn: '2026-11-06' };
    const plain = under({ title: '焊工评价', edition: 9 }).state;
    expect(condition(plain, 'cq.plan', filed).because[0]).toBe('name_not_marked 六（一）');
    expect(condition(plain, 'cq.plan', { ...filed, name: '焊工贯通评价' }).status).toBe('met');
  });

  it('starts on the day of the sitting, which nobody states otherwise', () => {
    const { state } = under({ title: '焊工贯通评价', edition: 9 });
    const late = { filedOn: '2026-11-07', startsOn: '2026-12-20' };
    expect(condition(state, 'cq.plan', late).because).toContain('plan_too_late 六（一）');
  });
});

describe('who is on site (六（三）)', () => {
  const RULE = 'cq.on-site-staff';
  const team = (...roles: readonly Role[]) =>
    condition(
      manned(
        under().state,
        roles.map((role) => aPerson(role, `人员${role}`)),
      ),
      RULE,
    );

  it.each<Role>(['expert', 'expert-lead', 'examiner', 'examiner-lead'])('a %s evaluates', (role) => {
    expect(team('site-head', 'supervisor', role, 'clerk').status).toBe('met');
  });

  it.each<[Role, string]>([
    ['site-head', '现场负责人'],
    ['supervisor', '质量督导员'],
    ['expert', '评审专家'],
    ['clerk', '考务人员'],
  ])('without a %s it lacks %s', (missing, name) => {
    const roles: readonly Role[] = ['site-head', 'supervisor', 'expert', 'clerk'];
    const found = team(...roles.filter((role) => role !== missing));
    expect(found).toMatchObject({ status: 'unmet', because: ['staff_missing 六（三）'] });
    expect(found.texts).toEqual([`现场未配备${name}`]);
  });

  it('a checker is none of them', () => {
    expect(team('site-head', 'supervisor', 'checker', 'clerk').status).toBe('unmet');
  });
});

describe('the panel (六（三）)', () => {
  const RULE = 'cq.panel';
  const experts = (...over: readonly Partial<Person>[]) =>
    over.map((one, n) => ({ ...aPerson(n === 0 ? 'expert-lead' : 'expert', `专家${n}`), ...one }));
  const panel = (people: readonly Person[]) => condition(manned(under().state, people), RULE);

  it('is three with one lead; nobody else of the staff sits on it', () => {
    const three = experts({}, {}, {});
    expect(panel([...three, aPerson('checker', '宋勇'), aPerson('supervisor', '邓芳磊')]).status).toBe('met');
    expect(panel(experts({}, {})).because).toContain('panel_not_of_three 六（三）');
    expect(panel(experts({}, {}, {}, {})).because).toContain('panel_not_of_three 六（三）');
    expect(panel(three.map((one) => ({ ...one, role: 'expert' as const }))).because).toContain(
      'not_one_leader 六（三）',
    );
    expect(panel(experts({}, { role: 'expert-lead' }, {})).because).toContain('not_one_leader 六（三）');
  });

  it('holds a card up to its last day', () => {
    const card = (validUntil: string) => panel(experts({}, {}, { title: '', qualification: '高级考评员', validUntil }));
    expect(card('2026-11-20').status).toBe('met');
    expect(card('2026-11-19').because).toContain('experts_not_qualified 六（三）');
  });

  it('asks of whom the list says nothing', () => {
    expect(panel(experts({}, {}, { title: '', qualification: '' }))).toMatchObject({
      ...{ status: 'open', asks: ['qualifications'] },
    });
  });

  it.each(['senior-title', 'senior-technician', 'senior-examiner', 'other'])('takes %s as stated', (held) => {
    const people = experts({}, {}, { title: '', qualification: '' });
    const stated = { experts: { [people[2]?.personId ?? '']: { qualifications: [held] } } };
    const found = condition(manned(under().state, people), RULE, stated);
    expect(found.status).toBe(held === 'other' ? 'unmet' : 'met');
  });

  it('of several each is judged by itself, and who has no seat stands by', () => {
    const all = [...experts({}, {}, {}), ...experts({}, {}, {}), aPerson('expert', '候补')];
    const seats = all.map(({ personId }) => personId);
    const formed = (second: number) =>
      after(manned(under({ edition: 9 }).state, all), {
        ...{ type: 'panels_formed', reason: '' },
        panels: [
          { name: '第一组', scorers: seats.slice(0, 3) },
          { name: '第二组', scorers: seats.slice(3, 3 + second) },
        ],
      });
    expect(condition(formed(3), RULE).status).toBe('met');
    const short = condition(formed(2), RULE);
    expect(short.status).toBe('unmet');
    expect(short.texts).toEqual(['第二组：评审组有专家 2 人，应为 3 人']);
  });
});

describe('what the authority says of the results (六（五）)', () => {
  const RULE = 'cq.confirmation';
  const days = (facts: Readonly<Record<string, string>>) => {
    const { state } = under();
    return condition(after(state, stating('calendar.duties', facts)), RULE, { confirmedOn: '2026-11-30' });
  };

  it('is read from the days on record alone', () => {
    expect(days({})).toMatchObject({ status: 'open', asks: ['uploadedOn'] });
    expect(days({ uploadedOn: '2026-11-23' })).toMatchObject({ status: 'open', asks: ['confirmedOn'] });
    expect(days({ uploadedOn: '2026-11-23', confirmedOn: '2026-11-23' })).toMatchObject({
      ...{ status: 'met', because: ['not_returned 六（五）', 'results_confirmed 六（五）'] },
    });
  });

  it.each([
    ['2026-11-22', 'open'],
    ['2026-11-23', 'unmet'],
    ['2026-11-24', 'unmet'],
  ])('uploaded on the 23rd and returned on %s: %s', (returnedOn, status) => {
    expect(days({ uploadedOn: '2026-11-23', returnedOn }).status).toBe(status);
  });
});

describe('a standard of its own (七（六）)', () => {
  const RULE = 'cq.custom-standard';
  const own = (passMark: number, memberShare?: { num: number; den: number }) =>
    under({ settings: { passMark, maxSpread: null, examinersPerCandidate: 3, ...(memberShare && { memberShare }) } })
      .state;

  it.each([
    [6001, { num: 2, den: 3 }, 'met', 'standard_not_lower'],
    [5999, { num: 2, den: 3 }, 'unmet', 'standard_lower'],
    [6000, { num: 1, den: 2 }, 'unmet', 'standard_lower'],
    [6000, { num: 3, den: 4 }, 'met', 'standard_not_lower'],
    [7000, undefined, 'met', 'standard_not_lower'],
  ] as const)('pass mark %i, share %o: %s', (passMark, share, status, code) => {
    const found = condition(own(passMark, share), RULE);
    expect([found.status, found.asks, found.because.at(-1)]).toEqual([status, [], `${code} 七（六）`]);
  });

  it('is none where the sitting says nothing of shares', () => {
    expect(checksOf(own(6000)).map(({ rule }) => rule)).not.toContain(RULE);
    expect(condition(own(5950), RULE).texts[0]).toContain('59.5');
  });
});

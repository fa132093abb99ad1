import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import {
  isAskedFor,
  isOverstated,
  judgeCheck,
  personFacts,
  policyLeft,
  stateFacts,
  summaryOf,
  type CheckStatus,
} from '#shared/documents/desk/desk.ts';
import type { Check, Facts, PeopleField, PlainField } from '#shared/documents/parts/check.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { Body } from '#shared/record/body.ts';
import { after, condition, readyUnder, stating } from '#test/support/conditions.ts';

// What the record says of each of several people, and what is left to say of them.

const LABEL = ['名称', 'Name'] as const;
const column = (name: string, over: Partial<Pick<PlainField, 'fixed'>> = {}): PlainField => ({
  ...{ name, label: LABEL, kind: 'text', ...over },
});
const staff = (...columns: readonly PlainField[]): PeopleField => ({
  ...{ name: 'staff', label: LABEL, kind: 'people', columns },
});
const row = (id: string, facts: Facts) => ({ id, name: '周婷', role: LABEL, facts });
const checkOf = (field: PeopleField, known: Facts): Check => ({
  ...{ rule: 'tj.appraisal.staff', title: LABEL, fields: [field], known: () => known },
});
const at = (edition: number) => readyUnder('tianjin-appraisal', { edition }).state;

describe('a condition of several people', () => {
  const BOTH = staff(column('by'), column('card'));
  const whole = { by: 'authority', card: '1号' };
  it.each([
    ['nobody', [], false],
    ['one of whom all is known', [row('a', whole)], false],
    ['one of whom nothing is known', [row('a', {})], true],
    ['one of whom the first fact is known', [row('a', { by: 'authority' })], true],
    ['one of whom the last fact is known', [row('a', { card: '1号' })], true],
    ['two, of the first of whom all is known', [row('a', whole), row('b', {})], true],
    ['two, of the last of whom all is known', [row('a', {}), row('b', whole)], true],
    ['two of whom all is known', [row('a', whole), row('b', whole)], false],
  ] as const)('%s', (_, rows, asked) => {
    expect(isAskedFor(at(9), checkOf(BOTH, { staff: rows }))).toBe(asked);
  });

  it('before edition 9 asks whatever is not fixed, and of nobody nothing', () => {
    expect(isAskedFor(at(8), checkOf(BOTH, { staff: [row('a', whole)] }))).toBe(true);
    expect(isAskedFor(at(8), checkOf(BOTH, { staff: [] }))).toBe(false);
    const fixed = staff(column('by', { fixed: true }));
    expect(isAskedFor(at(8), checkOf(fixed, { staff: [row('a', {})] }))).toBe(false);
  });
});

describe('what was said of one of them', () => {
  const field = staff(column('by'), column('card', { fixed: true }), column('note'));
  const said = (edition: number, own: Facts) =>
    personFacts(at(edition), field, row('a', { by: 'authority' }), { a: own });

  it('goes as it is over the record before edition 9', () => {
    const own = { by: undefined, card: '1号', other: '2' };
    expect(said(8, own)).toStrictEqual(own);
  });

  it('adds from edition 9 on what is for people to say, and no name without a fact', () => {
    const own = { by: 'enterprise', card: '1号', other: '2' };
    expect(said(9, own)).toStrictEqual({ by: 'authority' });
    expect(said(9, { ...own, note: undefined })).toStrictEqual({ by: 'authority' });
    expect(said(9, { ...own, note: '甲' })).toStrictEqual({ by: 'authority', note: '甲' });
  });
});

describe('what goes on record of several people', () => {
  const check = checkOf(staff(column('by'), column('card')), { staff: [row('a', { by: 'authority' }), row('b', {})] });
  const facts = (stated: Facts) => stateFacts(at(9), check, stated).facts;

  it('is of each of them every fact that the record does not know', () => {
    const own = { by: 'enterprise', card: '1号', other: '2' };
    expect(facts({ staff: { a: own, b: own, c: own, d: '全部' } })).toStrictEqual({
      staff: {
        a: { card: '1号' },
        b: { by: 'enterprise', card: '1号' },
        c: { by: 'enterprise', card: '1号' },
        d: '全部',
      },
    });
  });

  it('is what nobody asked for as it was said', () => {
    const more = { a: { by: 'enterprise' } };
    expect(facts({ more, staff: null })).toStrictEqual({ more, staff: null });
  });
});

it('one fact that differs among several is found', () => {
  const { state, supervisor } = readyUnder('tianjin-appraisal', { edition: 9 });
  const overstated = (own: Record<string, string>) =>
    isOverstated(state, {
      ...{ type: 'facts_stated', rule: 'tj.appraisal.staff', candidateId: null },
      facts: { staff: { [supervisor.personId]: own } },
    });
  expect(overstated({ appointedBy: 'enterprise', note: '1' })).toBe(true);
  expect(overstated({ note: '1', appointedBy: 'enterprise' })).toBe(true);
  expect(overstated({ note: '1', appointedBy: 'authority' })).toBe(false);
  expect(overstated({})).toBe(false);
});

describe('a condition is judged', () => {
  const dates = { recheckedOn: '2026-09-24', publicityStartsOn: '2026-09-25' };
  const check: Check = {
    rule: 'tj.chief.recheck',
    title: LABEL,
    fields: [
      { name: 'recheckedOn', label: LABEL, kind: 'date', fixed: true },
      { name: 'publicityStartsOn', label: LABEL, kind: 'date', fixed: true },
    ],
    known: () => dates,
  };
  it('of a journal without a sitting by what is known', () => {
    const judged = judgeCheck(EMPTY_STATE, check, { calendar: BUNDLED_CALENDAR, today: '2026-11-20' });
    expect([judged.status, judged.missing, judged.problem]).toEqual(['met', [], null]);
    expect(judged.verdict?.because.map(({ code }) => code)).toEqual(['publicity_after_recheck']);
  });

  it('under a document out of force by the reasons of its own alone, once they are answered', () => {
    const facts = { seniorTechniciansRecognised: false, mechanismEstablished: false, centralBranch: false };
    const chief = readyUnder('tianjin-chief', { level: 'special', heldOn: '2026-04-01' }).state;
    const stated = after(chief, stating('tj.chief.employer', facts));
    const answer = (...codes: string[]): Body => ({
      type: 'verdicts_answered',
      verdicts: [{ rule: 'tj.chief.employer', candidateId: null, codes }],
      reason: '市人社局同意',
    });
    const status = (...codes: string[]) =>
      condition(after(stated, answer(...codes)), 'tj.chief.employer', facts).status;
    expect(condition(stated, 'tj.chief.employer', facts)).toMatchObject({
      status: 'unmet',
      because: [
        'seniors_not_recognised 第六条（一）',
        'mechanism_missing 第六条（二）',
        'policy_not_in_force 第十五条',
      ],
    });
    expect(status('seniors_not_recognised', 'mechanism_missing')).toBe('explained');
    expect(status('seniors_not_recognised', 'policy_not_in_force')).toBe('unmet');
    expect(status('policy_not_in_force')).toBe('unmet');
  });

  it('as to a document’s days by a reason given for just that', () => {
    const chief = readyUnder('tianjin-chief', { level: 'special', heldOn: '2026-04-01' }).state;
    const status = (what: 'policy_not_in_force' | 'headcount_differs' | 'clock_set_back') =>
      condition(after(chief, { type: 'exception_explained', what, reason: '批复延续' }), 'tj.chief.in-force').status;
    expect((['policy_not_in_force', 'headcount_differs', 'clock_set_back'] as const).map(status)).toEqual([
      ...['explained', 'unmet', 'unmet'],
    ]);
  });
});

describe('how many conditions', () => {
  const results = (...statuses: readonly CheckStatus[]) =>
    statuses.map((status) => ({
      ...{ check: checkOf(staff(), {}), status, verdict: null, missing: [], problem: null },
    }));
  it('stand where', () => {
    const all = results('met', 'unmet', 'explained', 'open', 'met', 'unmet', 'met', 'met', 'open', 'open');
    expect(summaryOf(all)).toEqual({ met: 4, unmet: 3, explained: 1, open: 3 });
    expect(summaryOf([])).toEqual({ met: 0, unmet: 0, explained: 0, open: 0 });
  });

  it('are left, counting working days by the sitting’s own calendar', () => {
    const { state } = readyUnder('chongqing-crossover', { procedure: 'panel', title: '焊工贯通' });
    const left = (filedOn: string) => policyLeft(after(state, stating('cq.plan', { filedOn })));
    expect([left('2026-11-06'), left('2026-11-07')]).toEqual([policyLeft(state) - 1, policyLeft(state)]);
  });
});

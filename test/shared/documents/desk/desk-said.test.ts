import { describe, expect, it } from 'vitest';
import { answerFor, concernsOf } from '#shared/documents/concerns/concerns.ts';
import {
  checksOf,
  FORCE_RULE,
  isAskedFor,
  isOverstated,
  isSayable,
  isSittingInForce,
  personFacts,
  policyLeft,
  rowsIn,
  stateFacts,
  statedFor,
} from '#shared/documents/desk/desk.ts';
import type { Facts, PeopleField, PlainField } from '#shared/documents/parts/check.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { after, condition, readyUnder, stating } from '#test/support/conditions.ts';

// From edition 9 on nobody says otherwise than the record knows; and whatever it does not know somebody can say.

const LABEL = ['名称', 'Name'] as const;
const at = (edition: number) => ({ sitting: readyUnder('chongqing-crossover', { edition }).sitting });
const checkOf = (state: SittingState, rule: string) =>
  checksOf(state).find((one) => one.rule === rule) ?? expect.fail(`no ${rule}`);

describe('whether a field is for people to say', () => {
  const field = (over: Partial<PlainField> = {}) => ({ name: 'x', label: LABEL, kind: 'text', ...over }) as PlainField;
  it.each([undefined, null, ''])('what the record leaves at %j is', (known) => {
    expect(isSayable(at(9), field(), { x: known })).toBe(true);
  });
  it.each([[false], [0], ['焊工'], [[]]])('what it knows as %j is not, and was before edition 9', (known) => {
    expect(isSayable(at(9), field(), { x: known })).toBe(false);
    expect(isSayable(at(8), field(), { x: known })).toBe(true);
  });
  it('what is fixed never is; what is only proposed always', () => {
    expect([8, 9].map((edition) => isSayable(at(edition), field({ fixed: true }), {}))).toEqual([false, false]);
    expect(isSayable(at(9), field({ proposed: true }), { x: '焊工' })).toBe(true);
    expect(isSayable(at(9), field({ proposed: false }), { x: '焊工' })).toBe(false);
    const ifPlanned = (is: boolean) => field({ proposed: (sitting) => (sitting?.plan !== undefined) === is });
    expect([true, false].map((is) => isSayable(at(9), ifPlanned(is), { x: '焊工' }))).toEqual([false, true]);
  });
});

describe('what was said of one person', () => {
  const column = (name: string): PlainField => ({ name, label: LABEL, kind: 'text' });
  const field: PeopleField = { name: 'staff', label: LABEL, kind: 'people', columns: [column('by'), column('card')] };
  const row = { id: 'a', name: '周婷', role: LABEL, facts: { by: 'authority', role: 'examiner' } };
  const said = (edition: number, stated: unknown) => personFacts(at(edition), field, row, stated);

  it('stands beside what the record knows, and before edition 9 over it', () => {
    const stated = { a: { by: 'enterprise', card: '1号' } };
    expect(said(9, stated)).toEqual({ by: 'authority', role: 'examiner', card: '1号' });
    expect(said(8, stated)).toEqual({ by: 'enterprise', role: 'examiner', card: '1号' });
  });

  it('is of that person and of what is asked, and takes nothing away', () => {
    expect(said(9, { b: { card: '1号' } })).toEqual(row.facts);
    expect(said(9, { a: { role: 'lead', other: '1' } })).toEqual(row.facts);
    expect(said(9, { a: { card: undefined } })).toEqual(row.facts);
  });

  it.each([undefined, null, '全部', ['a'], { a: null }, { a: '1号' }, { a: ['1号'] }])('%j says nothing', (stated) => {
    expect([said(9, stated), said(8, stated)]).toEqual([row.facts, row.facts]);
  });

  it('a list that is none has no rows', () => {
    expect([rowsIn({ staff: '周婷' }, field), rowsIn({}, field), rowsIn({ staff: [row] }, field)]).toEqual([
      [],
      [],
      [row],
    ]);
  });
});

describe('an entry that says otherwise than the record', () => {
  const under = (edition: number) =>
    readyUnder('chongqing-crossover', { edition, title: '焊工贯通', procedure: 'panel' });
  const plan = (edition: number, facts: Record<string, string>, over: object = {}) =>
    isOverstated(under(edition).state, {
      ...{ type: 'facts_stated', rule: 'cq.plan', candidateId: null, facts },
      ...over,
    });

  it('is found by the one fact that differs', () => {
    expect(plan(9, { startsOn: '2026-11-21' })).toBe(true);
    expect(plan(9, { startsOn: '2026-11-20', filedOn: '2026-11-01' })).toBe(false);
    expect(plan(9, { name: '另一个名称', filedOn: '2026-11-01' })).toBe(false);
    expect(plan(9, {})).toBe(false);
  });

  it('is none before edition 9, of a person, or of a rule that is not asked here', () => {
    expect(plan(8, { startsOn: '2026-11-21' })).toBe(false);
    expect(plan(9, { startsOn: '2026-11-21' }, { candidateId: 'a' })).toBe(false);
    expect(plan(9, { startsOn: '2026-11-21' }, { rule: 'tj.enterprise.plan-deadline' })).toBe(false);
    // nobody states what is fixed: it is not read at all
    expect(plan(9, { uploadedOn: '2026-11-21' }, { rule: 'cq.confirmation' })).toBe(false);
  });

  it('is found in the row of one person', () => {
    const { state, supervisor, checker } = readyUnder('tianjin-appraisal', { edition: 9 });
    const staff = (stated: Facts[string]) =>
      isOverstated(state, stating('tj.appraisal.staff', { staff: stated } as never) as never);
    expect(staff({ [supervisor.personId]: { appointedBy: 'enterprise' } })).toBe(true);
    expect(staff({ [supervisor.personId]: { appointedBy: 'authority' } })).toBe(false);
    expect(staff({ [supervisor.personId]: { note: '1' } })).toBe(false);
    expect(staff({ [checker.personId]: { appointedBy: 'authority' } })).toBe(false);
    expect(staff('全部')).toBe(false);
    expect(staff({ [supervisor.personId]: '市人社局' })).toBe(false);
  });
});

describe('what goes on record', () => {
  it('is what the record does not know', () => {
    const { state } = readyUnder('chongqing-crossover', { edition: 9 });
    const facts = { name: '焊工贯通', startsOn: '2026-11-20', filedOn: '2026-11-01' };
    expect(stateFacts(state, checkOf(state, 'cq.plan'), facts)).toEqual({
      ...{ type: 'facts_stated', rule: 'cq.plan', candidateId: null },
      facts: { name: '焊工贯通', filedOn: '2026-11-01' },
    });
    const before = readyUnder('chongqing-crossover', { edition: 8 }).state;
    expect(stateFacts(before, checkOf(before, 'cq.plan'), facts).facts).toEqual(facts);
  });

  it('is of each person what the record does not know of them', () => {
    const { state, supervisor, scorers } = readyUnder('tianjin-appraisal', { edition: 9 });
    const unsaid = { ...supervisor, appointedBy: null } as unknown as typeof supervisor;
    const open = { ...state, people: new Map(state.people).set(unsaid.personId, unsaid) };
    const check = checkOf(open, 'tj.appraisal.staff');
    const [examiner] = scorers;
    const own = { appointedBy: 'authority', other: '1' };
    const staff = { [unsaid.personId]: own, [examiner?.personId ?? '']: own, gone: own, odd: '全部' };
    expect(stateFacts(open, check, { staff }).facts).toEqual({
      staff: {
        [unsaid.personId]: { appointedBy: 'authority' },
        [examiner?.personId ?? '']: {},
        gone: { appointedBy: 'authority' },
        odd: '全部',
      },
    });
    expect(stateFacts(open, check, { staff: '全部', more: 1 }).facts).toEqual({ staff: '全部', more: 1 });
  });

  it('is what a form begins with', () => {
    const { state } = readyUnder('chongqing-crossover');
    const stated = after(state, stating('cq.plan', { filedOn: '2026-11-01' }));
    expect([statedFor(state, checkOf(state, 'cq.plan')), statedFor(stated, checkOf(stated, 'cq.plan'))]).toEqual([
      {},
      { filedOn: '2026-11-01' },
    ]);
  });
});

it('asks people of a condition only where the record leaves something open', () => {
  const asked = (id: string, rule: string, over: object = {}) => {
    const { state } = readyUnder(id, { edition: 9, ...over });
    return isAskedFor(state, checkOf(state, rule));
  };
  expect(asked('tianjin-appraisal', 'tj.appraisal.staff')).toBe(false);
  expect(asked('tianjin-appraisal', 'tj.appraisal.staff', { edition: 8 })).toBe(true);
  expect(asked('tianjin-appraisal', 'tj.appraisal.questions')).toBe(true);
  expect(asked('chongqing-crossover', 'cq.on-site-staff')).toBe(false);
  expect(asked('chongqing-crossover', 'cq.plan')).toBe(true);
  expect(asked('tianjin-chief', 'tj.chief.in-force', { level: 'special' })).toBe(false);
});

describe('what the site head answered for', () => {
  const bare = () => readyUnder('tianjin-appraisal', {}).state;
  const facts = { hostKind: 'school-enterprise', registeredInTianjin: false, applicantCount: 3 };
  const stated = () => after(bare(), stating('tj.appraisal.on-site', facts));
  const concern = (state: SittingState, rule: string) => concernsOf(state).filter((one) => one.rule === rule);
  const status = (state: SittingState, over: Facts = facts) => condition(state, 'tj.appraisal.on-site', over).status;

  it('is explained by an answer to every reason, and by no other', () => {
    const state = stated();
    const answered = after(state, answerFor(concern(state, 'tj.appraisal.on-site'), '市人社局同意'));
    expect([status(state), status(answered)]).toEqual(['unmet', 'explained']);
    expect(policyLeft(answered)).toBe(policyLeft(state) - 1);
    // an answer to fewer reasons than there are now answers for none
    const fewer = after(bare(), stating('tj.appraisal.on-site', { ...facts, registeredInTianjin: true }));
    const part = after(fewer, answerFor(concern(fewer, 'tj.appraisal.on-site'), '市人社局同意'));
    expect([status(part, { ...facts, registeredInTianjin: true }), status(part)]).toEqual(['explained', 'unmet']);
  });

  it('counts for a document that is not in force', () => {
    const chief = readyUnder('tianjin-chief', { level: 'special', heldOn: '2026-04-01' }).state;
    const force = concern(chief, FORCE_RULE);
    const answered = after(chief, answerFor(force, '批复延续'));
    const of = (state: SittingState) => condition(state, 'tj.chief.in-force').status;
    expect([of(chief), of(answered)]).toEqual(['unmet', 'explained']);
  });
});

it('knows a document by its days; one that this build does not know is not held against anyone', () => {
  const on = (id: string, heldOn: string) => isSittingInForce(readyUnder(id, { heldOn }).state);
  expect(['2026-03-31', '2026-04-01'].map((day) => on('tianjin-chief', day))).toEqual([true, false]);
  expect(['2022-03-09', '2022-03-10'].map((day) => on('chongqing-crossover', day))).toEqual([false, true]);
  expect([on('a-later-document', '1999-01-01'), isSittingInForce(EMPTY_STATE)]).toEqual([true, true]);
  expect([checksOf(EMPTY_STATE), policyLeft(EMPTY_STATE)]).toEqual([[], 0]);
});

import { expect, it } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aPerson } from '#test/support/sitting.ts';
import {
  candidates,
  checker,
  chen,
  FILE,
  KEY,
  lead,
  peng,
  scoredBy,
  scorers,
  signedBy,
  sitting,
  state,
  supervisor,
  why,
  written,
  yu,
  zhou,
  zhu,
} from './written.ts';

// Who takes whose place, who is called otherwise now, and whose sheets are to be signed again.

const clerk = aPerson('clerk', '罗芳');
const sheets = ({ sheets: all }: SittingState) =>
  [...all.values()].map(({ candidateId, examinerId, begunBy, signature: signed, lastSeq }) => ({
    of: candidateId === chen ? '陈婷华' : '彭博',
    by: [...scorers, lead].find(({ personId }) => personId === examinerId)?.name,
    begun: scorers.find(({ personId }) => personId === begunBy)?.name ?? null,
    signed: signed !== null,
    lastSeq: lastSeq - state.head.seq,
  }));

it('who are named after the first mark come late, once; those on the list already do not', () => {
  const under = (edition: number | undefined, ...before: readonly Body[]) => {
    const opened = { ...state, sitting: { ...sitting, ...(edition === undefined ? {} : { edition }) } };
    const named: Body = { type: 'staff_named', people: [clerk, lead], source: null };
    return written(opened, ...before, named, named).after.latecomers;
  };
  expect(under(2, scoredBy(zhou))).toEqual([clerk.personId]);
  expect([under(2), under(undefined, scoredBy(zhou))]).toEqual([[], []]);
});

it('who take a scorer’s place take what is not signed, under the name of whoever began it', () => {
  const { after } = written(
    state,
    ...[scoredBy(zhou), signedBy(zhou), scoredBy(zhou, peng), scoredBy(yu)],
    { type: 'scorer_replaced', leaves: zhou, takes: lead.personId, ...why },
    { type: 'scorer_replaced', leaves: lead.personId, takes: zhu, ...why },
  );
  expect(sheets(after)).toEqual([
    { of: '陈婷华', by: '周婷', begun: null, signed: true, lastSeq: 2 },
    { of: '陈婷华', by: '于辉', begun: null, signed: false, lastSeq: 4 },
    { of: '彭博', by: '朱军敏', begun: '周婷', signed: false, lastSeq: 6 },
  ]);
});

it('who stand in for one candidate take that sheet, unsigned', () => {
  const stand = { type: 'stand_in_named', candidateId: chen, ...why } as const;
  const { after } = written(
    state,
    ...[scoredBy(zhou), signedBy(zhou), scoredBy(zhou, peng)],
    { ...stand, leaves: zhou, takes: lead.personId },
    { ...stand, leaves: lead.personId, takes: yu },
  );
  expect(sheets(after)).toEqual([
    { of: '彭博', by: '周婷', begun: null, signed: false, lastSeq: 3 },
    { of: '陈婷华', by: '于辉', begun: '周婷', signed: false, lastSeq: 5 },
  ]);
});

it.each([
  ['a relative', 'relative', true, undefined, false],
  ['a relative who is none after all', 'relative', false, undefined, true],
  ['a colleague', 'colleague', true, undefined, true],
  ['a colleague where that bars', 'colleague', true, 'bars', false],
  ['a colleague where that is only told', 'colleague', true, 'warns', true],
] as const)('who are recused as %s: their sheet stays signed: %5$s', (_, relation, applies, sameUnit, signed) => {
  const settings = { ...sitting.settings, ...(sameUnit === undefined ? {} : { sameUnit }) };
  const from = { ...state, sitting: { ...sitting, settings } };
  const body: Body = { type: 'recusal_recorded', candidateId: chen, personId: zhou, relation, applies, ...why };
  const before = [scoredBy(zhou), signedBy(zhou), signedBy(zhou, peng)];
  const told = sheets(written(from, ...before, body).after);
  expect(told.map((sheet) => sheet.signed)).toEqual([signed, true]);
  expect(told[0]!.lastSeq).toBe(signed ? 2 : 4);
  expect(written(from, body).after.sheets.size).toBe(0);
  const unopened = written({ ...from, sitting: null }, ...before, body).after;
  expect(sheets(unopened)[0]!.signed).toBe(!applies || relation === 'colleague');
});

it.each([
  ['a candidate', { type: 'candidate_corrected', candidateId: chen, field: 'name' }, [false, true, false]],
  ['an examiner', { type: 'person_corrected', personId: zhou, field: 'name' }, [false, false, true]],
  ['the sitting', { type: 'sitting_corrected', field: 'room' }, [false, false, false]],
] as const)('%s called otherwise now: whose sheets stay signed', (_, what, signed) => {
  const before = [signedBy(zhou), signedBy(zhou, peng), signedBy(yu)];
  const { after, whens } = written(state, ...before, { ...what, old: '甲', fresh: '乙', ...why });
  expect(sheets(after).map((sheet) => sheet.signed)).toEqual(signed);
  expect(sheets(after).map(({ lastSeq }) => lastSeq)).toEqual(signed.map((stays, at) => (stays ? at + 1 : 4)));
  const of = 'personId' in what ? what.personId : 'candidateId' in what ? what.candidateId : sitting.sittingId;
  const { field } = what;
  expect(after.corrections).toEqual([{ of, field, old: '甲', fresh: '乙', ...why, ...whens.at(-1) }]);
  const now = [after.candidates.get(chen)?.name, after.people.get(zhou)?.name, after.sitting?.room];
  const was = ['陈婷华', '周婷', sitting.room];
  expect(now.filter((name, at) => name !== was[at])).toEqual(['乙']);
});

it('a photo is put right where photos are stated, and taken away', () => {
  const photo = (fresh: string): Body => ({
    ...{ type: 'candidate_corrected', candidateId: chen, field: 'photo', old: '', fresh, ...why },
  });
  const facts = (fresh: string) => [...written(state, photo(fresh)).after.facts.values()].map((one) => one.facts);
  expect([facts(FILE), facts('')]).toEqual([[{ sha256: FILE }], [{}]]);
  expect(written(state, photo(FILE)).after.candidates.get(chen)).toEqual(candidates[0]);
});

it('a letter falls where its supervisor is called otherwise, from edition 6 on', () => {
  const { personId } = supervisor;
  const letter: Body = { type: 'supervisor_confirmed', personId, number: '3', date: '2026-11-01', issuer: '中心' };
  const fell = (edition: number, people: Body) =>
    written({ ...state, sitting: { ...sitting, edition } }, letter, people).after.confirmations.get(personId)?.fell;
  const named = (over: object): Body => ({
    ...{ type: 'staff_named', people: [{ ...supervisor, ...over }], source: null },
  });
  expect([fell(6, named({ name: '邓芳' })), fell(5, named({ name: '邓芳' })), fell(6, named({}))]).toEqual([
    true,
    false,
    false,
  ]);
  expect(fell(6, { type: 'staff_named', people: [{ ...checker, name: '宋' }], source: null })).toBe(false);
  // one that came before its supervisor was on the list is about whoever is named then
  const early = { ...state, people: new Map(), sitting: { ...sitting, edition: 6 } };
  expect(written(early, letter, named({})).after.confirmations.get(personId)?.fell).toBe(false);
});

it('deputy and site head change roles, and roles hang on the deputy’s key', () => {
  const head = aPerson('site-head', '王萍');
  const rooted = written(
    { ...state, root: { personId: head.personId, publicKey: FILE } },
    { type: 'staff_named', people: [head, clerk], source: null },
    { type: 'deputy_named', personId: clerk.personId },
  ).after;
  const signed = { signature: 'd'.repeat(128), witnessSignature: 'e'.repeat(128) };
  const said = { personId: clerk.personId, old: FILE, publicKey: KEY, witness: checker.personId, ...why };
  const body: Body = { type: 'head_succeeded', ...said, ...signed };
  const { after, whens } = written(rooted, body);
  expect([after.root, after.deputy]).toEqual([{ personId: clerk.personId, publicKey: KEY }, null]);
  expect(after.headChanges).toEqual([{ leaves: head.personId, ...said, ...whens[0] }]);
  const roles = [head, clerk, checker].map(({ personId }) => after.people.get(personId)?.role);
  expect(roles).toEqual(['clerk', 'site-head', 'checker']);
  // without a root there is nothing to succeed to
  expect(written(state, body).after).toMatchObject({ root: null, headChanges: [] });
});

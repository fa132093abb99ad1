import { describe, expect, it, test } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { expectedExaminers, expectedFor } from '#shared/procedures/scorers.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { sheetSnapshot } from '#shared/results/snapshot.ts';
import { by } from '#test/support/moment.ts';
import { aCandidate, aPerson, linksOf, readySitting } from '#test/support/sitting.ts';

const NUMBER = '120000199001010011';
const SIGNED = { digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };

/** Three examiners score; a reserve examiner comes after the lead on the list. */
function room(over: Partial<Sitting> = {}) {
  const ready = readySitting({ edition: 2, ...over });
  const [first, second] = ready.candidates;
  const [zhou, yu] = ready.scorers;
  return { ...ready, first: first!, second: second!, zhou: zhou!, yu: yu! };
}
type Room = ReturnType<typeof room>;
const after = ({ sitting }: Room, state: SittingState, bodies: readonly Body[]): SittingState =>
  foldAll(
    state,
    linksOf(
      sitting,
      bodies.map((body) => [body, null] as const),
      state,
    ),
  );
const says = (state: SittingState, body: Body, actor: Person | null): string => {
  const allowed = mayRecord(state, body, by(actor?.personId ?? null));
  return allowed.ok ? 'fine' : allowed.error.kind;
};
const mark = (candidateId: string, examiner: Person, line: string, points = 3000): Body => ({
  ...{ type: 'line_scored', candidateId, examinerId: examiner.personId, line },
  ...{ score: { kind: 'mark', mark: points }, cause: 'typed', reason: '' },
});
const whole = (candidateId: string, examiner: Person): Body[] =>
  ['1.1', '1.2', '2.1'].map((line) => mark(candidateId, examiner, line));
const signs = (candidateId: string, { personId }: Person): Body => ({
  ...{ type: 'sheet_signed', candidateId, examinerId: personId },
  ...SIGNED,
});
const named = (...people: Person[]): Body => ({ type: 'staff_named', people, source: null });
const replaced = (leaves: Person, takes: Person, reason = '突发疾病'): Body => ({
  ...{ type: 'scorer_replaced', reason },
  leaves: leaves.personId,
  takes: takes.personId,
});

describe('nobody is candidate and official', () => {
  const today = room();
  const official = { ...aPerson('clerk', '赵洋浩'), idNumber: NUMBER };
  const candidate = { ...aCandidate('009', '赵洋浩'), idNumber: NUMBER };
  const admitted: Body = { type: 'candidates_admitted', candidates: [candidate], source: null };

  it('whichever list names them first, and whatever case the last letter has', () => {
    expect(says(after(today, today.state, [named(official)]), admitted, null)).toBe('candidate_and_official');
    expect(says(after(today, today.state, [admitted]), named(official), null)).toBe('candidate_and_official');
    const x = { ...official, idNumber: '12000019900101001x' };
    const withX = { ...admitted, candidates: [{ ...candidate, idNumber: '12000019900101001X' }] };
    expect(says(after(today, today.state, [withX]), named(x), null)).toBe('candidate_and_official');
  });

  it('nor by a number that is corrected afterwards', () => {
    const state = after(today, today.state, [named(official)]);
    const { candidateId, idNumber } = today.first;
    const correction: Body = {
      ...{ type: 'candidate_corrected', candidateId, field: 'idNumber', old: idNumber, fresh: NUMBER },
      reason: '身份证核对',
    };
    expect(says(state, correction, today.checker)).toBe('candidate_and_official');
  });
});

describe('once there is a mark', () => {
  const today = room();
  const { zhou, first, lead } = today;
  const begun = after(today, today.state, [mark(first.candidateId, zhou, '1.1')]);

  test('a list may not put anybody among those who score, as a lead once did in the middle of the exam', () => {
    expect(says(begun, named({ ...lead, role: 'examiner' }), null)).toBe('fine');
    const few = room({ settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 4 } });
    const scored = after(few, few.state, [mark(few.first.candidateId, few.zhou, '1.1')]);
    expect(says(scored, named({ ...few.lead, role: 'checker' }), null)).toBe('scorers_frozen');
    expect(says(scored, named({ ...few.yu, role: 'checker' }), null)).toBe('scorers_frozen');
    expect(says(scored, named({ ...few.yu, employer: '别处' }), null)).toBe('fine');
  });

  test('whoever is named now takes no seat, so that no signed sheet leaves the results', () => {
    const late = aPerson('examiner', '后来者');
    const few = room({ settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 4 } });
    const scored = after(few, few.state, [mark(few.first.candidateId, few.zhou, '1.1')]);
    expect(says(scored, named(late), null)).toBe('fine');
    const seats = expectedExaminers(after(few, scored, [named(late)]));
    expect(seats.map(({ name }) => name)).toEqual(expectedExaminers(scored).map(({ name }) => name));
  });

  test('only who holds a seat writes on a sheet, with a card that is valid on the day', () => {
    expect(says(begun, mark(first.candidateId, lead, '1.1'), lead)).toBe('not_expected');
    const expired = { ...zhou, validUntil: '2026-11-19' };
    const state = after(today, today.state, [named(expired)]);
    expect(says(state, mark(first.candidateId, expired, '1.1'), expired)).toBe('card_expired');
    const lastDay = after(today, today.state, [named({ ...zhou, validUntil: '2026-11-20' })]);
    expect(says(lastDay, mark(first.candidateId, zhou, '1.1'), zhou)).toBe('fine');
  });
});

describe('换人', () => {
  const today = room();
  const { zhou, yu, lead, checker, first, second } = today;
  const reserve = aPerson('examiner', '胡明');
  const under = after(today, today.state, [
    ...whole(first.candidateId, zhou),
    signs(first.candidateId, zhou),
    mark(second.candidateId, zhou, '1.1', 2500),
    named(reserve),
  ]);
  const state = after(today, under, [replaced(zhou, reserve)]);

  it('needs a reason, somebody who scores and somebody of the group without a seat', () => {
    expect(says(under, replaced(zhou, reserve), lead)).toBe('fine');
    expect(says(under, replaced(zhou, reserve, ' '), lead)).toBe('reason_needed');
    expect(says(under, replaced(zhou, yu), lead)).toBe('scorer_already');
    expect(says(under, replaced(zhou, zhou), lead)).toBe('scorer_already');
    expect(says(under, replaced(zhou, checker), lead)).toBe('role_may_not');
    expect(says(under, replaced(checker, reserve), lead)).toBe('not_a_scorer');
    expect(says(under, replaced(zhou, aPerson('examiner', '无名')), lead)).toBe('person_unknown');
    expect(says(under, replaced(zhou, reserve), null)).toBe('sign_in_first');
  });

  it('leaves signed sheets with whoever signed and hands the others over with their marks and both names', () => {
    const ref = { candidateId: second.candidateId, examinerId: reserve.personId };
    expect(sheetOf(state, ref)).toMatchObject({ begunBy: zhou.personId, scores: { '1.1': { score: { mark: 2500 } } } });
    expect(JSON.parse(sheetSnapshot(state, ref)!)).toMatchObject({
      examiner: [reserve.personId, '胡明'],
      begunBy: [zhou.personId, zhou.name],
    });
    const names = (candidateId: string) => expectedFor(state, candidateId).map(({ name }) => name);
    expect(names(first.candidateId)[0]).toBe(zhou.name);
    expect(names(second.candidateId)[0]).toBe('胡明');
    expect(expectedExaminers(state)).toHaveLength(4);
  });

  it('keeps every seat of every candidate in the ledger, none twice', () => {
    const { expected, rows } = ledgerOf(state);
    expect(expected).toBe(6);
    expect(new Set(rows.map(({ candidate, examiner }) => `${candidate.number}/${examiner.name}`)).size).toBe(6);
    expect(ledgerOf(state).signed).toBe(1);
  });

  it('lets only the taker go on, and only where the sheet is theirs', () => {
    expect(says(state, mark(second.candidateId, reserve, '1.2'), reserve)).toBe('fine');
    expect(says(state, mark(second.candidateId, zhou, '1.2'), zhou)).toBe('not_expected');
    expect(says(state, mark(first.candidateId, reserve, '1.1'), reserve)).toBe('not_expected');
  });

  it('comes to the same result as if one person had filled in every sheet', () => {
    const rest = [
      ...whole(second.candidateId, reserve).slice(1),
      ...[yu, today.scorers[2]!].flatMap((examiner) => whole(second.candidateId, examiner)),
    ];
    const result = resultOf(after(today, state, rest), second);
    expect(result.sheets.map(({ examiner }) => examiner.name)).toEqual(['胡明', yu.name, today.scorers[2]!.name]);
    expect(result.verdict).toBe('fail');
    expect(result.judgement?.shown).toBe('47.00');
  });

  it('can be told of the same two people again, and of a third', () => {
    expect(says(state, replaced(zhou, reserve), lead)).toBe('fine');
    const third = aPerson('examiner', '第三人');
    const again = after(today, state, [named(third), replaced(reserve, third)]);
    expect(sheetOf(again, { candidateId: second.candidateId, examinerId: third.personId }).begunBy).toBe(zhou.personId);
    expect(expectedFor(again, second.candidateId)[0]?.name).toBe('第三人');
    expect(expectedFor(again, first.candidateId)[0]?.name).toBe(zhou.name);
  });
});

test('a sitting from before edition 2 is judged as it was held', () => {
  const { edition, ...old } = room().sitting;
  const before = readySitting(old);
  const [zhou, yu] = before.scorers;
  const links = linksOf(before.sitting, [[mark(before.candidates[0]!.candidateId, zhou!, '1.1'), null]], before.state);
  const state = foldAll(before.state, links);
  expect(says(state, named({ ...yu!, role: 'checker' }), null)).toBe('fine');
  expect(says(state, mark(before.candidates[0]!.candidateId, before.lead, '1.1'), before.lead)).toBe('fine');
});

import { describe, expect, it } from 'vitest';
import type { Relation } from '#shared/model/recusal.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import { SENIOR_EXAMINER } from '#shared/record/draw.ts';
import { judgesOf, reserveFor, standingRecusals } from '#shared/progress/standing-recusals.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { aPerson, readySitting } from '#test/support/sitting.ts';

// Who is recused from whom as it stands, whether a sheet waits for it, and who is left to judge.

const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
const { sitting, state, scorers, lead, checker, supervisor, candidates } = readySitting({ edition: 10, settings });
const [zhou, yu, zhu] = scorers.map(({ personId }) => personId) as [string, string, string];
const [one, two] = candidates.map(({ candidateId }) => candidateId) as [string, string];
const when = (seq: number) => ({ at: '', by: null, seq });
const recusal = (personId: string, candidateId: string, seq: number, over: object = {}) => ({
  ...{ candidateId, personId, relation: 'teacher' as Relation, applies: true, reason: '师徒' },
  ...when(seq),
  ...over,
});
const standIn = (candidateId: string, leaves: string, takes: string, seq: number) => ({
  ...{ candidateId, leaves, takes, reason: '回避' },
  ...when(seq),
});
const stands = (recusals: readonly ReturnType<typeof recusal>[], over: Partial<SittingState> = {}): SittingState => ({
  ...state,
  recusals,
  ...over,
});

describe('a recusal as it stands', () => {
  it('is told with all that was said last of the two, in the order in which they were first spoken of', () => {
    const recusals = [
      ...[recusal(zhou, one, 5, { applies: false }), recusal(yu, two, 6), recusal(zhou, two, 7)],
      ...[recusal(yu, one, 8, { relation: 'colleague' }), recusal(zhou, one, 9, { reason: '外甥' })],
      recusal(yu, two, 10, { applies: false }),
    ];
    expect(standingRecusals(stands(recusals))).toEqual([
      { recusal: recusals[4], bars: true, takenBy: null, waits: true },
      { recusal: recusals[2], bars: true, takenBy: null, waits: true },
      { recusal: recusals[3], bars: false, takenBy: null, waits: false },
    ]);
    expect(standingRecusals(state)).toEqual([]);
  });

  it('waits for nobody where its official has no sheet of the candidate, or the candidate is not there', () => {
    const recusals = [recusal(zhu, one, 5), recusal(checker.personId, one, 6), recusal(zhou, one, 7)];
    const waits = (over: Partial<SittingState> = {}) =>
      standingRecusals(stands(recusals, over)).map(({ bars, waits: is }) => [bars, is]);
    expect(waits()).toEqual([
      [true, false],
      [true, false],
      [true, true],
    ]);
    const absent = { attendance: 'absent' as const, reason: '', ...when(8) };
    expect(waits({ attendance: new Map([[one, absent]]) })[2]).toEqual([true, false]);
  });

  it('says who stands in for whom, of this candidate alone', () => {
    const recusals = [recusal(zhou, one, 5), recusal(yu, one, 6), recusal(zhou, two, 7)];
    const taken = (...standIns: readonly ReturnType<typeof standIn>[]) =>
      standingRecusals(stands(recusals, { standIns })).map(({ takenBy, waits }) => [takenBy?.name ?? null, waits]);
    expect(taken(standIn(one, yu, zhu, 8))).toEqual([
      [null, true],
      [scorers[2]!.name, false],
      [null, true],
    ]);
    expect(taken(standIn(two, zhou, lead.personId, 8), standIn(one, zhou, zhu, 9))).toEqual([
      [scorers[2]!.name, false],
      [null, true],
      [lead.name, false],
    ]);
    expect(taken(standIn(one, zhou, 'gone', 8))[0]?.[0]).toBeNull();
  });
});

describe('who is left', () => {
  const named = (people: readonly { readonly personId: string; readonly name: string }[]) =>
    people.map(({ name }) => name);
  it('to stand in: of the group, without a seat there, not recused; in the order of the list', () => {
    const spare = aPerson('examiner', '白文');
    const people = new Map(state.people).set(spare.personId, spare);
    expect(named(reserveFor(stands([], { people }), one))).toEqual([scorers[2]!.name, lead.name, '白文']);
    expect(named(reserveFor(stands([recusal(zhu, one, 5)], { people }), one))).toEqual([lead.name, '白文']);
    expect(named(reserveFor(stands([recusal(zhu, one, 5)], { people }), two))).toContain(scorers[2]!.name);
    // whoever already stands in has a seat there, and nowhere else
    const standIns = [standIn(one, zhou, zhu, 6)];
    const seated = stands([recusal(zhou, one, 5)], { people, standIns });
    expect([named(reserveFor(seated, one)), named(reserveFor(seated, two))]).toEqual([
      [lead.name, '白文'],
      [scorers[2]!.name, lead.name, '白文'],
    ]);
  });

  it('to stand in on a drawn panel: senior examiners alone, drawn or not', () => {
    const expert = (name: string, qualification: string, validUntil: string | null = null) => ({
      ...aPerson('expert', name),
      ...{ qualification, validUntil },
    });
    const pool = [
      ...[expert('程成', SENIOR_EXAMINER), expert('孙佳', SENIOR_EXAMINER), expert('刘华', '考评员')],
      expert('白文', SENIOR_EXAMINER, '2026-11-19'),
    ];
    const drawn: SittingState = {
      ...state,
      sitting: { ...sitting, procedure: 'review' },
      people: new Map([...pool, supervisor].map((person) => [person.personId, person])),
      drawn: [pool[0]!.personId],
    };
    expect(named(reserveFor(drawn, one))).toEqual(['孙佳']);
  });

  it('to judge: who fits and is not recused, in the order of the list', () => {
    const recused = stands([recusal(yu, one, 5)]);
    const names = (of: string) => named(judgesOf(recused, of, (role) => role === 'examiner' || role === 'checker'));
    expect(names(one)).toEqual([scorers[0]!.name, scorers[2]!.name, checker.name]);
    expect(names(two)).toEqual([...named(scorers), checker.name]);
    expect(judgesOf(recused, one, () => false)).toEqual([]);
  });
});

it('a sheet that was begun before somebody was recused waits as well', () => {
  const ref = { candidateId: one, examinerId: zhou };
  const sheets = new Map([[sheetKey(ref), { ...sheetOf(state, ref), everSigned: true }]]);
  expect(standingRecusals(stands([recusal(zhou, one, 5)], { sheets }))[0]?.waits).toBe(true);
});

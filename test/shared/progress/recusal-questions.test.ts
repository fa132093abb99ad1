import { expect, it } from 'vitest';
import type { Person } from '#shared/model/staff.ts';
import { recusalQuestions } from '#shared/progress/recusal-questions.ts';
import { reserveFor, standingRecusals } from '#shared/progress/standing-recusals.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aCandidate, aPerson, linksOf, readySitting } from '#test/support/sitting.ts';

const ready = readySitting({ edition: 5 });
const [zhou] = ready.scorers as [Person];
const colleague = { ...aCandidate('900', '彭博'), employer: zhou.employer };
const namesake = aCandidate('901', `${zhou.name.slice(0, 1)}小明`);
const reserve = aPerson('examiner', '胡明');
const after = (state: SittingState, ...bodies: Body[]): SittingState =>
  foldAll(
    state,
    linksOf(
      ready.sitting,
      bodies.map((body) => [body, null] as const),
      state,
    ),
  );
const state = after(
  ready.state,
  { type: 'candidates_admitted', candidates: [colleague, namesake], source: null },
  { type: 'staff_named', people: [reserve], source: null },
);
const told = (candidateId: string, applies: boolean): Body => ({
  ...{ type: 'recusal_recorded', candidateId, personId: zhou.personId, relation: 'relative', applies, reason: '外甥' },
});
const asked = (of: SittingState, kind: 'unit' | 'surname'): string[] =>
  recusalQuestions(of)
    .filter((one) => one.kind === kind && one.person.personId === zhou.personId)
    .flatMap(({ candidates }) => candidates.map(({ name }) => name));

it('asks of units and surnames that are the same, until somebody spoke of the two', () => {
  expect(asked(state, 'unit')).toContain('彭博');
  expect(asked(state, 'surname')).toContain(namesake.name);
  expect(asked(after(state, told(namesake.candidateId, false)), 'surname')).not.toContain(namesake.name);
});

it('asks no more once there is a mark', () => {
  const mark: Body = {
    ...{ type: 'line_scored', candidateId: colleague.candidateId, examinerId: zhou.personId, line: '1.1' },
    ...{ score: { kind: 'mark', mark: 100 }, cause: 'typed', reason: '' },
  };
  expect(recusalQuestions(after(state, mark))).toEqual([]);
});

it('tells which recusals stand, which sheet waits, and who could stand in', () => {
  const recused = after(state, told(colleague.candidateId, true));
  expect(standingRecusals(recused)).toMatchObject([{ bars: true, takenBy: null, waits: true }]);
  expect(reserveFor(recused, colleague.candidateId).map(({ name }) => name)).toContain('胡明');
  expect(reserveFor(recused, colleague.candidateId)).not.toContain(zhou);
  const standIn: Body = {
    ...{ type: 'stand_in_named', candidateId: colleague.candidateId, leaves: zhou.personId, reason: '回避' },
    takes: reserve.personId,
  };
  expect(standingRecusals(after(recused, standIn))).toMatchObject([{ takenBy: { name: '胡明' }, waits: false }]);
  expect(standingRecusals(after(recused, told(colleague.candidateId, false)))).toEqual([]);
});

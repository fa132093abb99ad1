import type { TooWideWay } from '#shared/model/spread.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { after } from './review.ts';
import { readySitting } from './sitting.ts';

const SEAL = { digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };

/** A practical exam of two examiners whose marks may lie ten points apart, and what it comes to: verdict, figure and reasons. */
export function settledDay(whenTooWide: TooWideWay, over: object = {}) {
  const settings = { passMark: 6000, maxSpread: 1000, examinersPerCandidate: 2, whenTooWide, ...over };
  const ready = readySitting({ edition: 10, settings });
  const candidate = ready.candidates[0]!;
  const { candidateId } = candidate;
  const [zhou, yu, zhu] = ready.scorers.map(({ personId }) => personId) as [string, string, string];
  /** Full marks on the first task, of 60 percent, and this on the second, of 40. */
  const sheet = (examinerId: string, second: number): Body[] =>
    [
      ['1.1', 4000],
      ['1.2', 6000],
      ['2.1', second],
    ].map(([line, mark]) => ({
      ...{ type: 'line_scored', candidateId, examinerId, line: String(line), cause: 'typed', reason: '' },
      score: { kind: 'mark', mark: Number(mark) },
    }));
  const signed = (examinerId: string): Body => ({ type: 'sheet_signed', candidateId, examinerId, ...SEAL });
  const named: Body = { type: 'third_named', candidateId, personId: zhu, reason: '悬殊' };
  const decided = (picks: readonly (readonly [string, string])[]): Body => ({
    ...{ type: 'spread_decided', candidateId, reason: '以工件为准' },
    picks: picks.map(([line, examinerId]) => ({ line, examinerId })),
    sheets: [zhou, yu].map((examinerId) => ({ examinerId, digest: SEAL.digest })),
  });
  const put = (...bodies: readonly (Body | readonly Body[])[]): SittingState => after(ready.state, bodies.flat());
  const result = (state: SittingState) => resultOf(state, candidate);
  const says = (state: SittingState) => {
    const { verdict, judgement } = result(state);
    return [verdict, judgement?.shown, ...(judgement?.because ?? []).map(({ code, text }) => `${code} ${text}`)];
  };
  const also = (state: SittingState) =>
    procedureOf(state.sitting).alsoSigned(state, candidate, result(state).judgement);
  return { ...ready, candidate, candidateId, zhou, yu, zhu, sheet, signed, named, decided, put, result, says, also };
}

/** How the mean of two sheets is said. */
export const meanSaid = (one: string, two: string, mean: string): string =>
  `mean_of_examiners 2 名考评员独立评分，平均：(${one} + ${two}) ÷ 2 = ${mean} 分`;

import { EDITION } from '#shared/model/sitting.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { by, dayOf, DIGEST, people, signed, type Said } from './form-days.ts';
import { readySitting } from './sitting.ts';

/**
 * A practical exam with two examiners whose marks for the first candidate lie 23.20 points apart: settled as the sitting says, by a
 * third who marks near the first examiner, by the lead, or in conference.
 */
export function spreadDay(whenTooWide: TooWideWay): SittingState {
  const settings = { passMark: 6000, maxSpread: 500, examinersPerCandidate: 2, whenTooWide };
  const ready = readySitting({ title: '2026年第五批焊工三级操作技能考核', edition: EDITION, settings }, people({}));
  const [who = ''] = ready.state.candidates.keys();
  const [one = '', two = '', third = ''] = ready.scorers.map(({ personId }) => personId);
  const lead = by(ready.lead.personId);
  const all = (examinerId: string, last: number): Said[] =>
    (['1.1', '1.2', '2.1'] as const)
      .map((line): Body => ({
        type: 'line_scored',
        ...{ candidateId: who, examinerId, line, cause: 'typed', reason: '' },
        score: { kind: 'mark', mark: line === '2.1' ? last : 4000 },
      }))
      .concat(signed(who, examinerId))
      .map(by(examinerId));
  const again: Body = {
    type: 'line_scored',
    ...{ candidateId: who, examinerId: two, line: '2.1', cause: 'correction', reason: '会商后重新量取焊脚' },
    score: { kind: 'mark', mark: 9400 },
  };
  const settled: Readonly<Record<TooWideWay, readonly Said[]>> = {
    conferral: [
      lead({ type: 'spread_conferred', candidateId: who, people: [one, two], lines: ['2.1'], text: '取出样板同看' }),
      ...[again, signed(who, two)].map(by(two)),
    ],
    third_nearest: [lead(named(who, third)), ...all(third, 9700)],
    third_mean: [lead(named(who, third)), ...all(third, 9700)],
    lead: [
      lead({
        type: 'spread_decided',
        ...{ candidateId: who, reason: '以样板量取为准' },
        picks: ['1.1', '1.2', '2.1'].map((line) => ({ line, examinerId: one })),
        sheets: [one, two].map((examinerId) => ({ examinerId, digest: DIGEST })),
      }),
    ],
  };
  return dayOf(ready.links, [...all(one, 9800), ...all(two, 4000), ...settled[whenTooWide]]);
}
const named = (candidateId: string, personId: string): Body => ({
  type: 'third_named',
  ...{ candidateId, personId, reason: '两人相差 23.20 分' },
});

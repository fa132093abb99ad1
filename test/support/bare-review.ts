import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';
import type { SittingState } from '#shared/record/state.ts';
import { sheetsOf, stateOf, whoIs } from './bare-state.ts';
import { aCandidate } from './sitting.ts';

// A review written down by hand, for what only reads a state.

const PEOPLE = [whoIs('a', 'expert-lead'), whoIs('b', 'expert'), whoIs('c', 'expert')];
/** Their candidate. */
export const reviewed = (level: Candidate['level'] = 'senior-technician'): Candidate => ({
  ...{ ...aCandidate('001', '彭博'), level, candidateId: 'one' },
});
type Marks = readonly (number | null)[];
/** How far one has come, in points; null for nothing. */
export type Reviewed = {
  readonly entry?: readonly [SubjectScore, SubjectScore];
  readonly thesis?: Marks;
  readonly performance?: Marks;
  readonly questions?: number;
  readonly tick?: readonly ['pass' | 'fail', string];
};
/** A review of three experts who gave this, of one candidate. */
export const reviewRoom = (
  { entry, thesis = [], performance = [], questions = 5, tick }: Reviewed,
  over: Partial<SittingState> = {},
  sitting: Partial<Sitting> = {},
): SittingState => {
  const given = ['a', 'b', 'c'].map((id, at) => {
    const [t, p] = [thesis[at] ?? null, performance[at] ?? null];
    const lines = {
      ...(t === null ? {} : { '1.1': Math.round(t * 100), '2.1': Math.round(t * 100) }),
      ...(p === null ? {} : { '3.1': Math.round(p * 100) }),
    };
    return [`one/${id}`, lines] as const;
  });
  const asked = Array.from({ length: questions }, (_, at) => [String(at + 1), `第${String(at + 1)}问`] as const);
  return stateOf(
    PEOPLE,
    {
      ...{ drawn: ['a', 'b', 'c'], scheme: reviewScheme('weighted') },
      ...{ sheets: sheetsOf(Object.fromEntries(given)), questions: new Map([['one', Object.fromEntries(asked)]]) },
      subjectScores: new Map(entry === undefined ? [] : [['one', { theory: entry[0], practical: entry[1] }]]),
      decisions: new Map(tick === undefined ? [] : [['one', { decision: tick[0], reason: tick[1], seq: 9 }]]),
      ...over,
    },
    {
      procedure: 'review',
      level: 'senior-technician',
      settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 3 },
      ...sitting,
    },
  );
};

import { attemptOf } from '../model/plan.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Sitting } from '../model/sitting.ts';
import type { SatScore } from '../model/subject-score.ts';
import type { SettledThresholds } from '../model/thresholds.ts';
import type { CivilDate } from '../base/calendar/civil-date.ts';
import type { AskedSubject } from '../documents/parts/subjects.ts';
import { withOne } from './few.ts';
import type { Exemption, Part, PartPerson } from './part.ts';
import type { Attempt } from './standing.ts';

// What the sittings of a plan bring of one person, before it is judged.

/** A score that was imported into a sitting, of the day of that sitting. */
type Copy = { readonly subject: 'theory' | 'practical'; readonly score: SatScore; readonly on: CivilDate };

/** What was gathered of somebody over the sittings of the plan. */
export type Gathered = {
  readonly name: string;
  readonly idNumber: string;
  readonly candidate: Candidate;
  readonly place: Sitting;
  readonly asked: readonly AskedSubject[];
  /** The evaluation that it was, as one text. */
  readonly evaluation: string;
  attempts: readonly Attempt[];
  /** What sittings were told and did not find themselves. */
  copies: readonly Copy[];
  /** What their stages pass by, as the last review of theirs says. */
  thresholds: SettledThresholds | undefined;
  exemption: Exemption;
  isExempt: boolean;
  /** Whether their sittings name different evaluations. */
  isTorn: boolean;
};

const NO_ATTEMPTS: readonly Attempt[] = [];
const NO_COPIES: readonly Copy[] = [];
const IMPORTED = ['theory', 'practical'] as const;

/** Somebody of whom nothing was gathered yet: as the first sitting that has them holds them. */
export const begin = (
  candidate: Candidate,
  place: Sitting,
  asked: readonly AskedSubject[],
  evaluation: string,
): Gathered => {
  const { name, idNumber } = candidate;
  return {
    name,
    idNumber,
    candidate,
    place,
    asked,
    evaluation,
    attempts: NO_ATTEMPTS,
    copies: NO_COPIES,
    exemption: null,
    thresholds: undefined,
    isExempt: false,
    isTorn: false,
  };
};

/** An attempt while it is put together: a plan has hundreds of thousands of them, and copies cost. */
type Taken = { -readonly [K in keyof Attempt]: Attempt[K] };

/** Takes what a sitting brings of somebody. */
export function gather(known: Gathered, person: PartPerson, { sitting, isClosed }: Part): void {
  const { brings, imported, exemption, candidate } = person;
  const { heldOn, sittingId, plan, evaluation } = sitting;
  const part = evaluation?.part;
  const attempt = attemptOf(sitting, candidate.candidateId);
  known.thresholds = person.thresholds ?? known.thresholds;
  if (known.exemption?.standing !== 'met') known.exemption = exemption ?? known.exemption;
  for (const { subject, outcome, shown, because, exact } of brings) {
    const isOwn = plan?.resit === undefined || plan.resit.subject === subject;
    const own = isOwn ? attempt : null;
    const taken: Taken = { subject, outcome, shown, because, on: heldOn, sittingId, isClosed, attempt: own };
    if (exact !== undefined) taken.exact = exact;
    if (part !== undefined) taken.part = part;
    if (!isOwn) taken.isBeside = true;
    known.attempts = withOne(known.attempts, taken);
  }
  for (const subject of IMPORTED) {
    const score = imported[subject];
    if (score === 'exempt') known.isExempt ||= subject === 'theory';
    else if (score !== undefined) known.copies = withOne(known.copies, { subject, score, on: heldOn });
  }
}

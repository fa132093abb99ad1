import type { CivilDate } from '../base/calendar/civil-date.ts';
import { EXAM_SUBJECTS, PLAN_SUBJECTS, type AskedSubject } from '../documents/parts/subjects.ts';
import type { Reason } from '../law/parts/verdict.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Sitting } from '../model/sitting.ts';
import type { SubjectScore } from '../model/subject-score.ts';
import type { SettledThresholds } from '../model/thresholds.ts';
import { evaluationKey } from '../model/evaluation.ts';
import { askedOf } from './asked-of.ts';
import { standingOverParts, totalOf, type Total } from './evaluated.ts';
import { withOne } from './few.ts';
import { begin, gather, type Gathered } from './gathered.ts';
import type { Part } from './part.ts';
import { peopleBook, type PeopleBook } from './people-book.ts';
import { byOwnMark } from './own-marks.ts';
import { scoreReader, type ScoreReader } from './score-reader.ts';
import { type Settled } from './disputes.ts';
import { correctedBy, removedBecause, settledBook } from './corrected.ts';
import { reviewsBeyond, type Beyond } from './reviews-beyond.ts';
import { byPlan, type PlanSettings } from './settings.ts';
import { isFailed, isPassed, standingIn, withinValidity, NO_EXCUSE, type Attempt, type Standing } from './standing.ts';

// One record a person through a plan: every subject owed, what each brought, and whether all of them are passed.

/** A theory score of the plan's own record, and the day of the exam it is of: a later day is 补考. */
export type TheoryScore = { readonly score: SubjectScore; readonly on: CivilDate };
/** Somebody's theory scores on the plan's own record. */
export type Listed = { readonly name: string; readonly idNumber: string; readonly scores: readonly TheoryScore[] };

/**
 * `pass`: every subject owed is passed; `fail`: one was taken and is not; `open`: something is still to come; `ineligible`: the
 * document's verdict stopped them, whatever else they took; `removed`: an objection against them was upheld, and signed.
 */
export type JointVerdict = 'pass' | 'fail' | 'open' | 'ineligible' | 'removed';

/** Somebody of a plan. */
export type PlanPerson = {
  /** As the sitting that placed them holds them. */
  readonly candidate: Candidate;
  /** That sitting. */
  readonly place: Sitting;
  /** Every subject owed, in order. */
  readonly standings: readonly Standing[];
  readonly verdict: JointVerdict;
  /** Reviews of theirs in sittings of this station that are no part of the plan: the one re-review is one over all of them. */
  readonly beyond: readonly Attempt[];
  /** What signed answers to objections changed. */
  readonly settled: readonly Settled[];
  /** What an evaluation's weights come to; missing where every subject has to be passed. */
  readonly total?: Total;
  /** What their own stages pass by, where a standard or special policy settles other marks; missing for everybody else. */
  readonly thresholds?: SettledThresholds;
  /** That their sittings name different evaluations: nothing is joined until that is looked into. */
  readonly torn?: Reason;
};

export type Joint = {
  readonly people: readonly PlanPerson[];
  /** One number under several names: somebody has to look at who that is. */
  readonly doubts: ReturnType<PeopleBook<Listed>['doubts']>;
};

export type JointInput = {
  readonly parts: readonly Part[];
  /** Reviews at this station that belong to other plans or to none. */
  readonly elsewhere?: readonly Part[];
  readonly theory: readonly Listed[];
  /** What signed answers to objections come to. */
  readonly settled?: readonly Settled[];
  readonly settings: PlanSettings;
  readonly today: CivilDate;
};

/** Everybody of a plan in the order of its sittings: one pass over the sittings, one over the people. */
export function jointResults({ parts, theory, settings, today, elsewhere = [], settled = [] }: JointInput): Joint {
  const book = peopleBook<Gathered>();
  const people: Gathered[] = [];
  for (const part of parts) {
    const { sitting, people: held } = part;
    const askedAt = askedOf(sitting, settings);
    const evaluation = evaluationKey(sitting.evaluation);
    for (const person of held) {
      let known = book.find(person.candidate);
      if (known === undefined) {
        known = begin(person.candidate, sitting, askedAt(person.candidate.level), evaluation);
        book.add(known);
        people.push(known);
      }
      known.isTorn ||= known.evaluation !== evaluation;
      gather(known, person, part);
    }
  }
  const listed = peopleBook(theory);
  const beyond = reviewsBeyond(elsewhere);
  const answered = settledBook(settled);
  const readers = new Map<string, ScoreReader>();
  const judge = (one: Gathered): PlanPerson => {
    const { id } = one.place.policy;
    const read = readers.get(id) ?? scoreReader(id, settings);
    readers.set(id, read);
    return judged(one, listed.find(one)?.scores ?? NO_SCORES, {
      read,
      settings,
      today,
      beyond,
      settled: answered(one),
    });
  };
  return { people: people.map(judge), doubts: book.doubts() };
}

/** The subjects a plan has columns for: the usual ones, or where it has evaluations of others, those somebody owes. */
export function subjectsIn(people: readonly PlanPerson[]): readonly (typeof EXAM_SUBJECTS)[number][] {
  const owed = new Set(people.flatMap(({ standings }) => standings.map(({ subject }) => subject)));
  const isUsual = [...owed].every(
    (subject) => subject === 'recognition' || PLAN_SUBJECTS.some((one) => one === subject),
  );
  return isUsual ? PLAN_SUBJECTS : EXAM_SUBJECTS.filter((subject) => owed.has(subject));
}

const NO_SCORES: readonly TheoryScore[] = [];

type By = {
  readonly read: ScoreReader;
  readonly settings: PlanSettings;
  readonly today: CivilDate;
  readonly beyond: Beyond;
  readonly settled: readonly Settled[];
};

function judged(
  one: Gathered,
  scores: readonly TheoryScore[],
  { read, settings, today, beyond, settled }: By,
): PlanPerson {
  const { candidate, place, asked, exemption, thresholds: own } = one;
  const { level } = candidate;
  const { evaluation } = place;
  let { isExempt, attempts } = one;
  for (const { score, on } of scores) {
    if (score === 'exempt') isExempt = true;
    else attempts = withOne(attempts, read('theory', score, { level, on, own }));
  }
  const excuse = isExempt || exemption !== null ? { isExempt, exemption } : NO_EXCUSE;
  const standings = asked.map((what) => {
    const { subject } = what;
    const taken = takenIn(subject, attempts, settled, own);
    const isCorrected = taken.some(wasCorrected);
    // a copy says what stood before
    const told =
      one.copies.length === 0 || isCorrected ? undefined : one.copies.findLast((each) => each.subject === subject);
    const copy = told === undefined ? null : read(told.subject, told.score, { level, on: told.on, own });
    const parts = evaluation?.subjects.find((each) => each.subject === subject)?.parts;
    if (evaluation !== undefined && parts !== undefined)
      return standingOverParts(what, parts, taken, { passMark: evaluation.passMark, settings });
    // nobody is excused from anything but theory
    return standingIn(what, taken, copy, subject === 'theory' ? excuse : NO_EXCUSE, settings);
  });
  const valid = withinValidity(standings, settings, today);
  const total = one.isTorn ? null : totalOf(valid, evaluation);
  const verdict = settled.some(removes) ? 'removed' : one.isTorn ? 'open' : verdictBy(valid, total);
  const person: Judged = { candidate, place, standings: valid, verdict, beyond: beyond(candidate), settled };
  if (own !== undefined) person.thresholds = own;
  if (total !== null) person.total = total;
  if (one.isTorn) person.torn = TORN;
  return person;
}

/** What somebody took in a subject, by the mark that is their own and as signed answers to objections put it right. */
function takenIn(
  subject: AskedSubject['subject'],
  attempts: readonly Attempt[],
  settled: readonly Settled[],
  own: SettledThresholds | undefined,
): readonly Attempt[] {
  let taken: readonly Attempt[] = [];
  for (const attempt of attempts)
    if (attempt.subject === subject)
      taken = withOne(taken, correctedBy(settled, own === undefined ? attempt : byOwnMark(attempt, own)));
  return taken;
}

/** Somebody while they are put together, without copies. */
type Judged = { -readonly [K in keyof PlanPerson]: PlanPerson[K] };
const wasCorrected = ({ was }: Attempt): boolean => was !== undefined;
const removes = ({ effect }: Settled): boolean => effect.kind === 'removed';

const TORN = byPlan('evaluations_differ', '各场次写的评价方式、科目或权重不同，须先核对');

/** Weights decide where there are some, but over nobody whom the document's verdict stopped. */
const verdictBy = (standings: readonly Standing[], total: Total | null): JointVerdict =>
  total === null || standings.some(({ state }) => state === 'ineligible') ? verdictOf(standings) : total.verdict;

function verdictOf(standings: readonly Standing[]): JointVerdict {
  let verdict: JointVerdict = 'pass';
  for (const standing of standings) {
    if (standing.state === 'ineligible') return 'ineligible';
    if (isFailed(standing)) verdict = 'fail';
    else if (verdict === 'pass' && !isPassed(standing)) verdict = 'open';
  }
  return verdict;
}

const DECIDES: Readonly<Record<Exclude<JointVerdict, 'pass' | 'removed'>, (standing: Standing) => boolean>> = {
  fail: isFailed,
  open: (standing) => !isPassed(standing),
  ineligible: ({ state }) => state === 'ineligible',
};

/** Why the joint result is what it is: of a pass every subject with its clause, else what stands against it. */
export const reasonsOf = ({ standings, verdict, settled, total, torn }: PlanPerson): readonly Reason[] =>
  verdict === 'removed'
    ? settled.flatMap(removedBecause)
    : torn !== undefined
      ? [torn]
      : [
          ...standings
            .filter((standing) => total !== undefined || verdict === 'pass' || DECIDES[verdict](standing))
            .flatMap(({ asked, because }) => [asked, ...because]),
          ...(total?.because ?? []),
        ];

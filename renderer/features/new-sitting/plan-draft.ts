import { proposeSittings, applicantsOf } from '#shared/importing/propose-sittings.ts';
import { numberFaults } from '#shared/importing/admission.ts';
import { numberCandidates } from '#shared/importing/number-candidates.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import { heading } from '#shared/importing/normalise.ts';
import type { Way } from '#shared/documents/parts/way.ts';
import { WAYS } from '#shared/documents/registry.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Plan } from '#shared/model/plan.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import { heldWords } from '#shared/words/evaluations.ts';
import { levelWords } from '#shared/words/levels.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { readDraft } from './read-draft.ts';
import { withWay, type Draft } from './sitting-draft.ts';
import { planWords } from './plan-words.ts';
import { slotKey, type Evaluation, type Slot } from '#shared/model/evaluation.ts';
import { slotsIn } from './evaluation-draft.ts';
import type { PlannedProblem, PlannedSitting } from './planned.ts';
import { countedIn, dayOfSlot, holding, isPlaced, isSameSlot, type Placed } from './planned-slots.ts';
import { resitPlan, resitProblems, subjectOf } from './resit-draft.ts';

/** What is known of the plan besides its sittings. */
export type PlanFrame = Pick<Plan, 'planId' | 'title' | 'source' | 'people'> & {
  /** Who was opened before, by occupation: those whom sittings of this plan hold already. */
  readonly before: readonly { readonly occupation: string; readonly people: readonly unknown[] }[];
  /** The evaluation that its sittings name; missing where they name none. */
  readonly evaluation?: Evaluation;
  /** Who is in a sitting of each slot of it already, by ID number. */
  readonly placed?: Placed;
};
type Place = Pick<Sitting, 'stationId' | 'practice' | 'organiser'>;
/** A sitting of a plan that may be opened, with those it is opened with. */
export type ReadySitting = {
  readonly sitting: Sitting;
  readonly draft: Draft;
  readonly candidates: readonly Candidate[];
};

/** The ways of all documents a level can go, those of the chosen document first. */
export const waysFor = (level: Level, { policy }: Way): readonly Way[] => {
  const open = WAYS.filter(({ levels }) => levels.includes(level));
  return [...open.filter((way) => way.policy === policy), ...open.filter((way) => way.policy !== policy)];
};

/**
 * The sittings the app proposes for a roster, each in the chosen way where its level goes that way. Of an evaluation of several
 * subjects one for each of them, those in parts a day after the other; `placed` are left out of what they have.
 */
export function planSittings(
  rows: readonly CandidateRow[],
  base: Draft,
  most: number,
  placed: Placed = new Map(),
): PlannedSitting[] {
  const rooms = base.room.split(/[、，,;；]/).map((room) => room.trim());
  const slots = slotsIn(base.evaluation, base.way);
  const into = { most, rooms: rooms.filter((room) => room !== '') };
  const plan = (of: readonly CandidateRow[], slot: Slot | null): PlannedSitting[] =>
    proposeSittings(of, into).map((proposed) => ({
      ...proposed,
      ...{ sittingId: crypto.randomUUID(), title: '', begun: false, resit: null, slot },
      heldOn: dayOfSlot(base.heldOn.trim(), slot),
      wayId: wayOf(proposed.level, base.way),
    }));
  if (slots.length === 0) return plan(rows, null);
  // whoever's level does not go that way has one sitting, and somebody chooses how
  const goes = ({ candidate }: CandidateRow): boolean => base.way.levels.includes(candidate.level);
  const others = rows.filter((row) => !goes(row) && !isPlaced(placed, slots[0], row));
  return [
    ...slots.flatMap((slot) =>
      plan(
        rows.filter((row) => goes(row) && !isPlaced(placed, slot, row)),
        slot,
      ),
    ),
    ...plan(others, null),
  ];
}

/** The chosen way, else another of the same document, else none: another document is for a person to choose. */
function wayOf(level: Level, way: Way): string | null {
  if (way.levels.includes(level)) return way.id;
  const [first] = waysFor(level, way);
  return first !== undefined && first.policy === way.policy ? first.id : null;
}

/** 技师 of a practice plan go to the review of their document, so that there is one to practise. */
export function withReview(one: PlannedSitting): PlannedSitting {
  const chosen = WAYS.find(({ id }) => id === one.wayId);
  const review = WAYS.find(
    ({ policy, levels, procedure }) =>
      policy === chosen?.policy && PROCEDURES[procedure].group.isDrawn && levels.includes(one.level),
  );
  return review === undefined ? one : { ...one, wayId: review.id };
}

/** Leaves somebody out of the 补考 that are arranged now; a sitting without people is gone. */
export const leaveOut = (sittings: readonly PlannedSitting[], key: string, from: PlannedSitting): PlannedSitting[] =>
  sittings.flatMap((one) => {
    if (one.sittingId !== from.sittingId) return [one];
    const people = one.people.filter((row) => row.key !== key);
    return people.length === 0 ? [] : [{ ...one, people }];
  });

/** Moves somebody into another sitting of their occupation and level; null: into a further one. Nobody is ever in two or in none. */
export function movePerson(
  sittings: readonly PlannedSitting[],
  key: string,
  from: PlannedSitting,
  to: string | null,
): PlannedSitting[] {
  const row = from.people.find((one) => one.key === key);
  if (row === undefined) return [...sittings];
  const left = from.people.filter((one) => one.key !== key);
  const fresh = to === null ? [{ ...from, sittingId: crypto.randomUUID(), title: '', people: [row] }] : [];
  return sittings.flatMap((one) => {
    if (one.sittingId === from.sittingId) return left.length === 0 ? fresh : [{ ...one, people: left }, ...fresh];
    return [one.sittingId === to ? { ...one, people: [...one.people, row] } : one];
  });
}

/** Where somebody of a sitting may go: to people of the same occupation and level who are not opened yet. */
export const placesFor = (sittings: readonly PlannedSitting[], from: PlannedSitting): PlannedSitting[] =>
  sittings.filter(
    ({ sittingId, begun, level, occupation, resit, slot }) =>
      sittingId !== from.sittingId &&
      !begun &&
      level === from.level &&
      resit?.subject === from.resit?.subject &&
      isSameSlot(slot, from.slot) &&
      heading(occupation) === heading(from.occupation),
  );

/** What a planned sitting is called unless somebody names it; those of one occupation, level and day are counted. */
export function suggestedTitle(sittings: readonly PlannedSitting[], one: PlannedSitting): string {
  const [level] = levelWords[one.level];
  const name = ({ occupation, level: of, heldOn, resit, slot }: PlannedSitting): string =>
    `${heading(occupation)}/${of}/${resit?.subject ?? ''}/${slot === null ? '' : slotKey(slot)}/${heldOn}`;
  const same = sittings.filter((other) => name(other) === name(one));
  const nth = same.length > 1 ? `第${String(same.indexOf(one) + 1)}场` : '';
  const what = one.slot === null ? subjectOf(one.resit?.subject) : heldWords(one.slot)[0];
  const again = one.resit === null ? (one.slot === null ? '' : what) : `${what}补考`;
  return `${one.occupation.trim()}（${level}）${again}${one.heldOn}${nth}`;
}

/** The sitting a planned one stands for, or everything that keeps it from being opened. */
export function readPlanned(
  sittings: readonly PlannedSitting[],
  one: PlannedSitting,
  { base, frame, place }: { readonly base: Draft; readonly frame: PlanFrame; readonly place: Place },
): Result<ReadySitting, readonly PlannedProblem[]> {
  const way = WAYS.find(({ id }) => id === one.wayId);
  if (way === undefined) return err([{ sentence: planWords.noWay }]);
  const { occupation, level, heldOn, room, title, people } = one;
  const draft: Draft = {
    ...holding(way.id === base.way.id ? base : withWay(base, way), one.slot),
    occupation,
    level,
    heldOn,
    room,
    title,
    // a 补考 keeps the pass mark of before, also where a plan sets it and no document
    ...(one.resit === null ? {} : { passMark: formatMark(one.resit.from.settings.passMark) }),
  };
  const read = readDraft(draft, { ...place, sittingId: one.sittingId }, suggestedTitle(sittings, one));
  const problems: PlannedProblem[] = [...(read.ok ? [] : Object.values(read.error)), ...resitProblems(one)];
  const drafts = people.map(({ candidate }) => ({
    ...candidate,
    occupation: candidate.occupation || occupation.trim(),
  }));
  const numbered = numberCandidates(drafts, []);
  const faults = numberFaults(
    numbered.map(({ number }) => number),
    [],
  );
  if (faults.size > 0) problems.push({ sentence: planWords.numbers, blanks: { count: faults.size } });
  if (!read.ok || problems.length > 0) return err(problems);
  const named = numbered.map((one) => ({ ...one, candidateId: crypto.randomUUID() }));
  const plan = planAt(sittings, one, { frame, base }, named);
  const settled = one.resit === null ? {} : settledAs(one.resit.from, read.value);
  return ok({
    sitting: { ...read.value, ...settled, ...(plan === undefined ? {} : { plan }) },
    draft,
    candidates: named,
  });
}

/** How the sitting names its plan: with the applicants of its occupation, or as a 补考 of people counted before. */
function planAt(
  sittings: readonly PlannedSitting[],
  { occupation, people, resit, heldOn }: PlannedSitting,
  { frame: { before, evaluation, placed, ...plan }, base }: { readonly frame: PlanFrame; readonly base: Draft },
  candidates: readonly Candidate[],
): Plan | undefined {
  if (resit !== null) {
    const again = people.map(({ key }, at) => ({ key, candidateId: candidates[at]?.candidateId ?? '' }));
    return resitPlan(resit, again, heldOn.trim());
  }
  const applicants = applicantsOf([...before, ...countedIn(sittings, base)], occupation);
  return { ...plan, applicants, share: people.length };
}

/** A 补考 is judged as the sitting before it was, unless it goes another way. */
const settledAs = (
  { settings, occupationCode, procedure, channel, policy, basis, evaluation }: Sitting,
  read: Sitting,
): Partial<Sitting> =>
  read.procedure === procedure && read.policy.id === policy.id
    ? {
        ...{ settings, occupationCode },
        ...(channel === undefined ? {} : { channel }),
        ...(basis === undefined ? {} : { basis }),
        ...(evaluation === undefined ? {} : { evaluation }),
      }
    : {};

import { proposeSittings, applicantsOf } from '#shared/importing/propose-sittings.ts';
import { numberFaults } from '#shared/importing/admission.ts';
import { numberCandidates } from '#shared/importing/number-candidates.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { CandidateDraft } from '#shared/importing/roster-context.ts';
import { heading } from '#shared/importing/normalise.ts';
import type { Way } from '#shared/documents/parts/way.ts';
import { WAYS } from '#shared/documents/registry.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Plan } from '#shared/model/plan.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { Sentence } from '#shared/words/say.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { readDraft, withWay, type Draft } from './sitting-draft.ts';
import { planWords } from './plan-words.ts';

/** One sitting of a plan before it is opened; `begun` once it was. */
export type PlannedSitting = {
  readonly sittingId: string;
  readonly occupation: string;
  readonly level: Level;
  readonly wayId: string | null;
  readonly heldOn: string;
  readonly room: string;
  readonly title: string;
  readonly people: readonly CandidateRow[];
  readonly begun: boolean;
};

/** What is known of the plan besides its sittings. */
export type PlanFrame = Pick<Plan, 'planId' | 'title' | 'source' | 'people'> & {
  /** Who was opened before, by occupation: those whom sittings of this plan hold already. */
  readonly before: readonly { readonly occupation: string; readonly people: readonly unknown[] }[];
};
type Place = Pick<Sitting, 'stationId' | 'practice' | 'organiser'>;
export type PlannedProblem = {
  readonly sentence: Sentence;
  readonly blanks?: Readonly<Record<string, string | number>>;
};
/** A sitting of a plan that may be opened, with those it is opened with. */
export type ReadySitting = {
  readonly sitting: Sitting;
  readonly draft: Draft;
  readonly candidates: readonly CandidateDraft[];
};

/** The ways of all documents a level can go, those of the chosen document first. */
export const waysFor = (level: Level, { policy }: Way): readonly Way[] => {
  const open = WAYS.filter(({ levels }) => levels.includes(level));
  return [...open.filter((way) => way.policy === policy), ...open.filter((way) => way.policy !== policy)];
};

/** The sittings the app proposes for a roster, each in the chosen way where its level goes that way. */
export function planSittings(rows: readonly CandidateRow[], base: Draft, most: number): PlannedSitting[] {
  const rooms = base.room.split(/[、，,;；]/).map((room) => room.trim());
  return proposeSittings(rows, { most, rooms: rooms.filter((room) => room !== '') }).map((proposed) => ({
    ...proposed,
    ...{ sittingId: crypto.randomUUID(), heldOn: base.heldOn.trim(), title: '', begun: false },
    wayId: wayOf(proposed.level, base.way),
  }));
}

/** The chosen way, else another of the same document, else none: another document is for a person to choose. */
function wayOf(level: Level, way: Way): string | null {
  if (way.levels.includes(level)) return way.id;
  const [first] = waysFor(level, way);
  return first !== undefined && first.policy === way.policy ? first.id : null;
}

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
    ({ sittingId, begun, level, occupation }) =>
      sittingId !== from.sittingId &&
      !begun &&
      level === from.level &&
      heading(occupation) === heading(from.occupation),
  );

/** What a planned sitting is called unless somebody names it; those of one occupation, level and day are counted. */
export function suggestedTitle(sittings: readonly PlannedSitting[], one: PlannedSitting): string {
  const [level] = levelWords[one.level];
  const name = ({ occupation, level: of, heldOn }: PlannedSitting): string => `${heading(occupation)}/${of}/${heldOn}`;
  const same = sittings.filter((other) => name(other) === name(one));
  const nth = same.length > 1 ? `第${String(same.indexOf(one) + 1)}场` : '';
  return `${one.occupation.trim()}（${level}）${one.heldOn}${nth}`;
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
    ...(way.id === base.way.id ? base : withWay(base, way)),
    occupation,
    level,
    heldOn,
    room,
    title,
  };
  const read = readDraft(draft, { ...place, sittingId: one.sittingId }, suggestedTitle(sittings, one));
  const problems: PlannedProblem[] = read.ok ? [] : Object.values(read.error);
  const named = people.map(({ candidate }) => ({
    ...candidate,
    occupation: candidate.occupation || occupation.trim(),
  }));
  const candidates = numberCandidates(named, []);
  const faults = numberFaults(
    candidates.map(({ number }) => number),
    [],
  );
  if (faults.size > 0) problems.push({ sentence: planWords.numbers, blanks: { count: faults.size } });
  if (!read.ok || problems.length > 0) return err(problems);
  const { before, ...plan } = frame;
  const applicants = applicantsOf([...before, ...sittings], occupation);
  const sitting = { ...read.value, plan: { ...plan, applicants, share: people.length } };
  return ok({ sitting, draft, candidates });
}

import type { ExamSubject } from '#shared/documents/parts/subjects.ts';
import { OWN_SETTINGS } from '#shared/law/parts/verdict.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { jointResults, type PlanPerson } from '#shared/plans/joint.ts';
import { peopleBook } from '#shared/plans/people-book.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { isFailed, isPassed, type Standing } from '#shared/plans/standing.ts';
import type { PlanShare } from './share.ts';

// What central knows of a plan from the sittings that were handed in. The plan's own record stays at the station: theory from lists, what
// the plan settles, signed corrections. Whatever is not here is not known here, and never a fail.

/** `against`: failed in every sitting here that has them; `unknown`: nothing here decides it. */
export type Known = 'passed' | 'against' | 'unknown';
type KnownSubject = { readonly subject: ExamSubject; readonly known: Known; readonly shown: string };
export type KnownPerson = {
  readonly candidate: Candidate;
  readonly subjects: readonly KnownSubject[];
  readonly known: Known;
  /** What speaks against them, or is not here and is owed whatever the plan settles. */
  readonly open: readonly ExamSubject[];
  readonly numbers: readonly string[];
};
type KnownPlan = {
  readonly planId: string;
  readonly title: string;
  /** How many the roster has. */
  readonly roster: number;
  readonly sittings: PlanShare['part']['sitting'][];
  readonly people: readonly KnownPerson[];
};

/** A plan as its sittings here say it, in the order of their days; null where there is none. */
export function knownPlan(shares: readonly PlanShare[]): KnownPlan | null {
  const [first] = shares;
  if (first === undefined) return null;
  const parts = shares.map(({ part }) => part).toSorted((a, b) => (placeOf(a.sitting) < placeOf(b.sitting) ? -1 : 1));
  const today = parts.at(-1)?.sitting.heldOn ?? '';
  const { people } = jointResults({ parts, theory: [], settings: FIRST_SETTINGS, today });
  const numbersOf = numbersIn(shares);
  return {
    ...{ planId: first.planId, title: first.title, roster: first.people },
    sittings: parts.map(({ sitting }) => sitting),
    people: people.map((person) => knownPerson(person, numbersOf(person.candidate))),
  };
}

const placeOf = ({ heldOn, title }: PlanShare['part']['sitting']): string => `${heldOn} ${title}`;

/** Tells of somebody the numbers that stand for them in any of these sittings. */
function numbersIn(shares: readonly PlanShare[]): (person: Candidate) => readonly string[] {
  type Holder = Candidate & { readonly held: string[] };
  const holders = peopleBook<Holder>();
  // who has no ID number is found by nothing but the row itself
  const nameless = new Map<Candidate, readonly string[]>();
  for (const { part, numbers } of shares) {
    const byId = new Map(part.people.map(({ candidate }) => [candidate.candidateId, candidate]));
    for (const { candidateId, number } of numbers) {
      const candidate = byId.get(candidateId);
      if (candidate === undefined) continue;
      const known = holders.find(candidate);
      if (candidate.idNumber === '') nameless.set(candidate, [number]);
      else if (known === undefined) holders.add({ ...candidate, held: [number] });
      else if (!known.held.includes(number)) known.held.push(number);
    }
  }
  return (person) => holders.find(person)?.held ?? nameless.get(person) ?? [];
}

const VERDICTS: Readonly<Record<PlanPerson['verdict'], Known>> = {
  ...{ pass: 'passed', fail: 'against', ineligible: 'against', removed: 'against', open: 'unknown' },
};

function knownPerson(
  { candidate, standings, verdict, total, place }: PlanPerson,
  numbers: readonly string[],
): KnownPerson {
  const known = VERDICTS[verdict];
  const isSure = ({ asked }: Standing): boolean => place.evaluation !== undefined || asked.source !== OWN_SETTINGS;
  const speaks = (standing: Standing): boolean =>
    known === 'against'
      ? total !== undefined || standingOf(standing) === 'against'
      : standing.subject !== 'theory' && isSure(standing) && standingOf(standing) === 'unknown';
  return {
    ...{ candidate, known, numbers },
    subjects: standings.map((one) => ({ subject: one.subject, known: standingOf(one), shown: one.shown })),
    open: known === 'passed' ? [] : standings.filter(speaks).map(({ subject }) => subject),
  };
}

const standingOf = (standing: Standing): Known =>
  isPassed(standing) ? 'passed' : isFailed(standing) || standing.state === 'ineligible' ? 'against' : 'unknown';

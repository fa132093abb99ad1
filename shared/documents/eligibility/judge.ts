import { citing, type Reason } from '#shared/law/parts/verdict.ts';
import { findPolicy } from '#shared/law/registry.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { heading } from '#shared/importing/normalise.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { eligibilityWords } from './words.ts';
import { levelWords } from '#shared/words/levels.ts';
import { say } from '#shared/words/say.ts';
import type { Applicant, Application, Fact, Facts, Json, Method } from '../parts/application.ts';
import { documentOf } from '../registry.ts';
import { routeOf } from './route.ts';

/** The kinds of application that somebody of this sitting goes by, or may be chosen for. */
export function applicationsOf({
  sitting,
  candidates,
}: Pick<SittingState, 'sitting' | 'candidates'>): readonly Application[] {
  if (sitting === null) return [];
  const all = [...candidates.values()];
  return (documentOf(sitting)?.applications ?? []).filter(({ takes }) =>
    all.some((candidate) => takes({ candidate, sitting }) !== 'none'),
  );
}

/** What the roster says under a column a fact looks at; `read` is false where a person has to say what it means. */
export type RosterCell = { readonly column: string; readonly text: string; readonly read: boolean };

/** A fact about one applicant: its answer, or undefined while nobody has stated it. */
export type AnsweredFact = {
  readonly fact: Fact;
  readonly answer: Json | undefined;
  /** Whether the answer is on record, and not only read from the roster. */
  readonly recorded: boolean;
  readonly cell: RosterCell | null;
};

/** `not-asked`: goes another way, or none; nothing is asked of them and nothing is said against them. */
export type Standing = 'meets' | 'fails' | 'lacks' | 'not-asked';

/** Where an applicant stands. `because` is empty exactly where facts are lacking. */
export type Eligibility = {
  readonly candidate: Candidate;
  readonly standing: Standing;
  /** Everything asked, in order. */
  readonly asked: readonly AnsweredFact[];
  /** What nobody has stated yet; it may be left open where the rest already fails. */
  readonly lacking: readonly Fact[];
  readonly because: readonly Reason[];
  readonly method: Method | null;
  readonly theoryExempt: boolean;
};

/** Everyone's standing under an application, in the order of the roster; of those who go another way nothing is asked. */
export const eligibilities = (application: Application, state: SittingState): Eligibility[] =>
  [...state.candidates.values()].flatMap((candidate) =>
    routeOf(state, candidate) === application
      ? (eligibilityOf(application, state, candidate) ?? [])
      : [notAsked(candidate)],
  );

const notAsked = (candidate: Candidate): Eligibility => ({
  ...{ candidate, standing: 'not-asked', method: null, theoryExempt: false },
  ...{ asked: [], lacking: [], because: [] },
});

/**
 * One applicant's standing. What is lacking is taken in the applicant's favour: who fails even so fails, and anybody else only
 * lacks it. Null while no sitting is open.
 */
export function eligibilityOf(application: Application, state: SittingState, candidate: Candidate): Eligibility | null {
  const { sitting } = state;
  if (sitting === null) return null;
  const applicant: Applicant = { candidate, sitting };
  const found = application.facts.map((fact) => answerTo(fact, state, applicant));
  const stated = Object.fromEntries(
    found.flatMap(({ fact, answer }) => (answer === undefined ? [] : [[fact.key, answer]])),
  ) as Facts;
  const asked = found.filter(({ fact }) => fact.when === undefined || fact.when.asked(stated, applicant));
  const lacking = asked.filter(({ answer }) => answer === undefined).map(({ fact }) => fact);
  const foreign = levelOutside(sitting, candidate);
  const common = { candidate, asked, lacking };
  if (foreign !== null) return { ...common, standing: 'fails', because: [foreign], method: null, theoryExempt: false };

  const favourable = Object.fromEntries(
    application.facts.map((fact) => [fact.key, favourableAnswer(fact, stated, asked, applicant)]),
  ) as Facts;
  const { met, because, method, theoryExempt } = application.judge(favourable, applicant);
  if (!met) return { ...common, standing: 'fails', because, method: null, theoryExempt: false };
  if (lacking.length > 0) return { ...common, standing: 'lacks', because: [], method: null, theoryExempt: false };
  return { ...common, standing: 'meets', because, method, theoryExempt };
}

/** The answer as stated; what stands for it where it is no question; else the one most in the applicant's favour. */
function favourableAnswer(fact: Fact, stated: Facts, asked: readonly AnsweredFact[], applicant: Applicant): Json {
  if (!asked.some((one) => one.fact === fact) && fact.when !== undefined) return fact.when.otherwise;
  const answer = stated[fact.key];
  // null is an answer: no certificate
  return answer === undefined ? fact.best(applicant) : answer;
}

function answerTo(fact: Fact, { facts }: SittingState, applicant: Applicant): AnsweredFact {
  const { extra, candidateId } = applicant.candidate;
  const names = (fact.column?.names ?? []).map(heading);
  const found = Object.entries(extra).find(([column]) => names.includes(heading(column)));
  const read = found === undefined ? undefined : fact.column?.read(found[1]);
  const cell = found === undefined ? null : { column: found[0], text: found[1], read: read !== undefined };
  const onRecord = facts.get(factsKey(fact.rule, candidateId))?.facts[fact.key] as Json | undefined;
  if (onRecord !== undefined) return { fact, answer: onRecord, recorded: true, cell };
  return { fact, answer: read ?? fact.known?.(applicant), recorded: false, cell };
}

/** A level that the policy knows nothing of fails before anything is asked. */
function levelOutside({ policy: { id } }: Sitting, { level }: Candidate): Reason | null {
  const policy = findPolicy(id);
  if (policy === undefined || policy.levels.includes(level)) return null;
  const text = say(eligibilityWords.levelForeign, 'zh', { level: levelWords[level][0] });
  return citing(policy.source).cite(policy.articles.levels, 'level_outside', text);
}

/** What to record so that these facts are on record with `changes` laid over them: one entry a rule that has anything new. */
export function factsToRecord(
  { asked }: Eligibility,
  changes: Facts,
): { readonly rule: string; readonly facts: Record<string, Json> }[] {
  const byRule = new Map<string, { readonly facts: Record<string, Json>; isNew: boolean }>();
  for (const { fact, answer, recorded } of asked) {
    const change = changes[fact.key];
    const value = change === undefined ? answer : change;
    if (value === undefined) continue;
    const known = byRule.get(fact.rule) ?? { facts: {}, isNew: false };
    known.facts[fact.key] = value;
    known.isNew ||= !recorded || change !== undefined;
    byRule.set(fact.rule, known);
  }
  return [...byRule].filter(([, { isNew }]) => isNew).map(([rule, { facts }]) => ({ rule, facts }));
}

/** Whether something read from the roster is not on record yet. */
export const hasUnrecorded = ({ asked }: Eligibility): boolean =>
  asked.some(({ answer, recorded }) => answer !== undefined && !recorded);

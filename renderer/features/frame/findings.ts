import { initialsOf, matchesSearch } from '#shared/base/pinyin.ts';
import type { Screen } from '#renderer/ui/navigate.ts';
import { markingScreenOf } from '#renderer/marking/marking-screen.ts';
import { isComparable } from '#shared/documents/comparison/compare.ts';
import type { PeopleAnywhere, PersonAnywhere } from '#renderer/data/people-anywhere.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Plan } from '#shared/model/plan.ts';
import { scores, type Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { StepName, Step } from './steps.ts';

/** What can be done from anywhere, besides going somewhere. */
export type Act = 'switch' | 'lock' | 'look' | 'touch' | 'help' | 'leave';

/** One thing that was found, and what comes of taking it. */
export type Finding =
  | { readonly kind: 'candidate'; readonly candidate: Candidate; readonly to: StepName }
  /** The record that a plan has of a candidate. */
  | { readonly kind: 'record'; readonly candidate: Candidate; readonly plan: Plan }
  | { readonly kind: 'elsewhere'; readonly person: PersonAnywhere }
  | { readonly kind: 'official'; readonly person: Person }
  | { readonly kind: 'screen'; readonly screen: Findable; readonly blocked: Step['blocked'] }
  | { readonly kind: 'act'; readonly act: Act };

type Day = {
  readonly state: SittingState;
  readonly steps: readonly Step[];
  readonly actor: Person | null;
  /** Who is meant in the other sittings of this computer, as far as they are known by now. */
  readonly elsewhere: PeopleAnywhere;
  /** What a screen or an act is called in the language of this screen. */
  readonly nameOf: (named: Findable | Act) => string;
};

/** A list that is longer is not read but narrowed. */
const AT_MOST = 12;
const BESIDES = [
  'board',
  'eligibility',
  'pictures',
  'compare',
  'paper-entry',
  'proofreading',
  'settings',
  'backup',
  'readiness',
  'drill',
] as const satisfies Screen[];
/** The screens that are found by name: every one there is (a test). */
export type Findable = StepName | (typeof BESIDES)[number];

/**
 * Who and what is meant by a few letters, people first, those of this sitting before those of others; without any, where one can
 * go and what one can do. `more`: how many people there are besides those shown.
 */
export function findingsOf(query: string, day: Day): { readonly findings: readonly Finding[]; readonly more: number } {
  const people = query.trim() === '' ? [] : [...candidatesOf(query, day), ...officialsOf(query, day)];
  const shown = people.slice(0, AT_MOST);
  const others = day.elsewhere.people.map((person): Finding => ({ kind: 'elsewhere', person }));
  return {
    findings: [...shown, ...others, ...screensOf(query, day), ...actsOf(query, day)],
    more: people.length - shown.length + day.elsewhere.more,
  };
}

function candidatesOf(query: string, day: Day): Finding[] {
  const found = [...day.state.candidates.values()].filter((candidate) => matchesSearch(query, candidate));
  const to = placeOfCandidates(day);
  const plan = day.state.sitting?.plan;
  const [only] = found;
  // whoever is not yet told from others is looked for, not looked up
  const record: Finding[] =
    plan === undefined || only === undefined || found.length > 1 ? [] : [{ kind: 'record', candidate: only, plan }];
  return [...found.map((candidate): Finding => ({ kind: 'candidate', candidate, to })), ...record];
}

/** Where a candidate is looked at now: whoever scores has their sheet, others the result once there is one, else the list. */
export function placeOfCandidates({ state, steps, actor }: Pick<Day, 'state' | 'steps' | 'actor'>): StepName {
  const isOpen = (name: StepName): boolean => steps.some((step) => step.name === name && step.blocked === null);
  if (actor !== null && scores(actor.role) && markingScreenOf(state.sitting) === 'scoring' && isOpen('scoring'))
    return 'scoring';
  if (isOpen('results')) return 'results';
  return 'check-in';
}

const officialsOf = (query: string, { state }: Day): Finding[] =>
  [...state.people.values()]
    .filter(({ name, idNumber, cardNumber }) => matchesSearch(query, { number: cardNumber, name, idNumber }))
    .map((person) => ({ kind: 'official', person }));

function screensOf(query: string, { state, steps, nameOf }: Day): Finding[] {
  const besides = BESIDES.filter((screen) => screen !== 'compare' || isComparable(state));
  const all: { readonly screen: Findable; readonly blocked: Step['blocked'] }[] = [
    ...steps.map(({ name, blocked }) => ({ screen: name, blocked })),
    ...besides.map((screen) => ({ screen, blocked: null })),
  ];
  return all.filter(({ screen }) => isNamed(query, nameOf(screen))).map((one) => ({ kind: 'screen', ...one }));
}

function actsOf(query: string, { actor, nameOf }: Day): Finding[] {
  const acts: readonly Act[] = [
    'switch',
    ...(actor === null ? [] : (['lock'] as const)),
    'look',
    'touch',
    'help',
    'leave',
  ];
  return acts.filter((act) => isNamed(query, nameOf(act))).map((act) => ({ kind: 'act', act }));
}

/** Part of a name, or its initials from the start. */
function isNamed(query: string, name: string): boolean {
  const wanted = query.trim().toLowerCase();
  return name.toLowerCase().includes(wanted) || initialsOf(name).startsWith(wanted);
}

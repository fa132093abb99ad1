import type { Sitting } from '../model/sitting.ts';
import type { SittingState } from '../record/state.ts';
import { timesFor, timesOf, type TaskTimes } from '../statistics/how-long.ts';
import {
  accordOf,
  marksGiven,
  severitiesOf,
  type Accord,
  type MarksGiven,
  type Severities,
} from '../statistics/who-is-strict.ts';
import { levelWords } from '../words/levels.ts';
import type { Sentence } from '../words/say.ts';
import { peopleBook } from './people-book.ts';

// How the examiners of a plan marked and how long its candidates took, over all its sittings. What a sitting gives of it is what its own
// pictures show: marks that may not be seen yet are in neither.

type Scorer = { readonly personId: string; readonly name: string; readonly idNumber: string };

/** What one sitting of a plan gives. */
export type Marking = {
  readonly sitting: Sitting;
  readonly scorers: readonly Scorer[];
  readonly given: readonly MarksGiven[];
  readonly times: readonly TaskTimes[];
};

/** What a sitting gives; nothing where it is void or was never opened. */
export function markingOf(state: SittingState): Marking | null {
  const { sitting, voided, people } = state;
  if (sitting === null || voided !== null) return null;
  const scorers = [...people.values()].map(({ personId, name, idNumber }) => ({ personId, name, idNumber }));
  return { sitting, scorers, given: marksGiven(state), times: timesOf(state) };
}

/** 考评员之间一致吗, over a plan: everybody beside whom they scored with in any sitting, and how far each sitting's group agrees. */
export function planAgreement(all: readonly Marking[]): {
  readonly people: readonly Severities[];
  readonly agreement: readonly Accord[];
} {
  const whoIs = samePeople(all);
  const byName = new Map<string, MarksGiven>();
  for (const { given } of all)
    for (const { name, rows } of given) {
      const known = byName.get(name[0])?.rows ?? [];
      const own = rows.map((row) => row.map((one) => ({ ...one, personId: whoIs(one.personId) })));
      byName.set(name[0], { name, rows: [...known, ...own] });
    }
  const agreement = all.flatMap(({ sitting, given }) =>
    given.map((one) => accordOf({ ...one, name: inSitting(sitting, one.name, given.length > 1) })),
  );
  return { people: [...byName.values()].map(severitiesOf), agreement };
}

/** 时间够不够, over a plan: what is the same task with the same limit in several sittings is one. */
export function planTimes(all: readonly Marking[]): TaskTimes[] {
  const kinds = new Set(all.map(({ sitting: { occupation, level } }) => `${occupation} ${level}`));
  const tasks = new Map<string, TaskTimes>();
  for (const { sitting, times } of all)
    for (const one of times) {
      const { occupation, level } = sitting;
      const key = JSON.stringify([occupation, level, one.name, one.limit]);
      const known = tasks.get(key);
      const name = kinds.size > 1 ? `${occupation} ${levelWords[level][0]}　${one.name}` : one.name;
      tasks.set(key, known === undefined ? { ...one, name } : { ...known, times: [...known.times, ...one.times] });
    }
  return [...tasks.values()].flatMap((one) => timesFor(one, one.times));
}

/** Who is one person in several sittings, each of which knows them by an id of its own: who has the ID number and the name. */
function samePeople(all: readonly Marking[]): (personId: string) => string {
  const book = peopleBook<Scorer>();
  const first = new Map<string, string>();
  for (const scorer of all.flatMap(({ scorers }) => scorers)) {
    const known = book.find(scorer);
    if (known === undefined) book.add(scorer);
    first.set(scorer.personId, known?.personId ?? scorer.personId);
  }
  return (personId) => first.get(personId) ?? personId;
}

const inSitting = ({ title }: Sitting, [zh, en]: Sentence, isOneOfSeveral: boolean): Sentence =>
  isOneOfSeveral ? [`${title}　${zh}`, `${title} · ${en}`] : [title, title];

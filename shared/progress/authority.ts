import { isUnconfirmed, type Person } from '../model/staff.ts';
import type { Confirmation } from '../record/changes.ts';
import type { SittingState } from '../record/state.ts';
import { unconfirmedWords } from '../words/roles.ts';
import { say, type Sentence } from '../words/say.ts';
import { authorityWords as words } from './authority-words.ts';

/** What happened to whom a key or a role belongs to, as it is told wherever the sitting stands. */
export type AuthorityNote = {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly text: Sentence;
};

/** Keys that were registered anew, site heads whose place was taken, and letters about supervisors, in order. */
export function authorityNotes(state: SittingState): readonly AuthorityNote[] {
  const name = (personId: string): string => state.people.get(personId)?.name ?? '';
  const anew = state.keyChanges.map(({ seq, at, by, personId, witness, reason }) => ({
    ...{ seq, at, by },
    text: filled(words.keyReplaced, { name: name(personId), witness: name(witness), reason, head: name(by ?? '') }),
  }));
  const heads = state.headChanges.map(({ seq, at, by, leaves, personId, witness, reason }) => ({
    ...{ seq, at, by },
    text: filled(words.headSucceeded, { takes: name(personId), leaves: name(leaves), witness: name(witness), reason }),
  }));
  const letters = [...state.confirmations].map(([personId, letter]) => ({
    ...{ seq: letter.seq, at: letter.at, by: letter.by },
    text: about(name(personId), letter.fell ? words.letterFell : letterSaid(state, letter)),
  }));
  return [...anew, ...heads, ...letters].sort((a, b) => a.seq - b.seq);
}

/**
 * How a quality supervisor whom the enterprise named stands to the authority (TJ-A 附件1 四（三）): not confirmed, or confirmed by
 * a letter and on whose word. Null for everybody else.
 */
export function confirmationOf(state: SittingState, person: Person): Sentence | null {
  if (!isUnconfirmed(person)) return null;
  const letter = state.confirmations.get(person.personId);
  if (letter === undefined) return unconfirmedWords;
  return letter.fell ? words.letterFell : letterSaid(state, letter);
}

/** The supervisors of a sitting who stand otherwise than appointed by the authority, a sentence each. */
export const supervisorNotes = (state: SittingState): readonly Sentence[] =>
  [...state.people.values()].flatMap((person) => {
    const standing = confirmationOf(state, person);
    return standing === null ? [] : [about(person.name, standing)];
  });

const about = (name: string, standing: Sentence): Sentence => [
  say(words.supervisor, 'zh', { name, standing: standing[0] }),
  say(words.supervisor, 'en', { name, standing: standing[1] }),
];

/** A number of its own is told with 第 and 号; one that is a whole reference, such as 津人社函〔2026〕12号, as it is. */
function letterSaid({ people }: SittingState, { number, date, issuer, by }: Confirmation): Sentence {
  const isBare = /^\d+$/.test(number);
  const told = filled(words.numbered, { number });
  const head = people.get(by ?? '')?.name ?? '';
  return [
    say(words.confirmed, 'zh', { issuer, date, head, number: isBare ? told[0] : number }),
    say(words.confirmed, 'en', { issuer, date, head, number: isBare ? told[1] : number }),
  ];
}

const filled = (sentence: Sentence, blanks: Readonly<Record<string, string>>): Sentence => [
  say(sentence, 'zh', blanks),
  say(sentence, 'en', blanks),
];

import type { SittingState } from '../record/state.ts';
import { say, type Sentence } from '../words/say.ts';
import { authorityWords as words } from './authority-words.ts';

/** What happened to whom a key or a role belongs to, as it is told wherever the sitting stands. */
export type AuthorityNote = {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly text: Sentence;
};

/** Everything out of the ordinary about keys, in order: those that were registered anew. */
export function authorityNotes({ people, keyChanges }: SittingState): readonly AuthorityNote[] {
  const name = (personId: string): string => people.get(personId)?.name ?? '';
  return keyChanges.map(({ seq, at, by, personId, witness, reason }) => ({
    ...{ seq, at, by },
    text: filled(words.keyReplaced, { name: name(personId), witness: name(witness), reason, head: name(by ?? '') }),
  }));
}

const filled = (sentence: Sentence, blanks: Readonly<Record<string, string>>): Sentence => [
  say(sentence, 'zh', blanks),
  say(sentence, 'en', blanks),
];

import type { Say } from '#renderer/ui/say.ts';
import { verdictWords } from '#shared/results/words.ts';
import { roleWords } from '#shared/words/roles.ts';
import { standingWords } from './standing-words.ts';
import type { PersonAnywhere } from './people-anywhere.ts';

/** What somebody came to in a sitting, as far as it may be said: the mark and the verdict, or why there is none; an official's duty. */
export function standingOf(person: PersonAnywhere, t: Say): string {
  const { voided, result } = person;
  if (voided) return t(standingWords.voided);
  if (person.kind === 'official') return t(roleWords[person.role]);
  if (result === null) return t(standingWords.unknown);
  const verdict = t(verdictWords[result.verdict]);
  return result.shown === '' ? verdict : `${result.shown} ${verdict}`;
}

import type { Say } from '#renderer/ui/say.ts';
import { verdictWords } from '#shared/results/words.ts';
import { standingWords } from './standing-words.ts';
import type { PersonAnywhere } from './people-anywhere.ts';

/** What somebody came to in a sitting, as far as it may be said: the mark and the verdict, or why there is none. */
export function standingOf({ voided, result }: PersonAnywhere, t: Say): string {
  if (voided) return t(standingWords.voided);
  if (result === null) return t(standingWords.unknown);
  const verdict = t(verdictWords[result.verdict]);
  return result.shown === '' ? verdict : `${result.shown} ${verdict}`;
}

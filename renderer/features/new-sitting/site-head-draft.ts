import { personName } from '#shared/importing/person-name.ts';
import { code } from '#shared/importing/normalise.ts';
import { residentIdCheck } from '#shared/importing/resident-id.ts';
import type { Person } from '#shared/model/staff.ts';
import { LONG_PIN, pinFault } from '#shared/model/pin.ts';
import { spellingsOf } from '#shared/base/pinyin.ts';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { fieldWords } from '#renderer/ui/field-words.ts';
import { hostFailureWords } from '#shared/wire/host/failure-words.ts';
import type { Sentence } from '#shared/words/say.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { newSittingWords } from './words.ts';

/** Who the site head is and their PIN, as typed. `known`: one that this station remembers, of whom the PIN alone is asked. */
export type SiteHeadDraft = {
  readonly known: Person | null;
  /** Theirs in case they are new here; kept, so that a second try meets the key that the first one made. */
  readonly personId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly pin: string;
  readonly again: string;
};
export type SiteHeadProblems = Partial<Record<'name' | 'idNumber' | 'pin' | 'again', Sentence>>;

export const emptySiteHead = (known: Person | null): SiteHeadDraft => ({
  ...{ known, personId: crypto.randomUUID(), name: '', idNumber: '', pin: '', again: '' },
});

/** The site head the form stands for. Their ID number is asked for: people are told apart by it, and a PIN may say nothing of it. */
export function readSiteHead(draft: SiteHeadDraft, employer: string, today: string): Result<Person, SiteHeadProblems> {
  const problems: SiteHeadProblems = {};
  if (draft.known !== null) return isTyped(draft.pin) ? ok(draft.known) : err({ pin: newSittingWords.pinNeeded });
  const [name, idNumber] = [personName(draft.name), code(draft.idNumber)];
  if (name === '') problems.name = fieldWords.needed;
  const isRight = /^\d{17}[\dX]$/.test(idNumber) && residentIdCheck(today)(idNumber).ok;
  if (!isRight) problems.idNumber = idNumber === '' ? fieldWords.needed : newSittingWords.idWrong;
  const fault = pinFault(draft.pin, { idNumber, spellings: spellingsOf(name) }, LONG_PIN);
  if (fault !== null) problems.pin = fault === 'pin_short' ? newSittingWords.pinShort : hostFailureWords[fault];
  if (draft.again !== draft.pin) problems.again = newSittingWords.pinDiffers;
  if (Object.keys(problems).length > 0) return err(problems);
  return ok({
    ...{ personId: draft.personId, name, role: 'site-head', idNumber, employer },
    ...{ title: '', qualification: '', cardNumber: '', validUntil: null, appointedBy: 'enterprise' },
  });
}

import { personName } from '#shared/importing/person-name.ts';
import { code } from '#shared/importing/normalise.ts';
import { residentIdCheck } from '#shared/importing/resident-id.ts';
import type { Person } from '#shared/model/staff.ts';
import { isLong, LONG_PIN, pinFault } from '#shared/model/pin.ts';
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
  /** In place of a PIN from before, which is short: a site head's is long. Asked for once that is known. */
  readonly fresh: string;
  readonly freshAgain: string;
};
export type SiteHeadProblems = Partial<
  Record<'name' | 'idNumber' | 'pin' | 'again' | 'fresh' | 'freshAgain', Sentence>
>;

export const emptySiteHead = (known: Person | null): SiteHeadDraft => ({
  ...{ known, personId: crypto.randomUUID(), name: '', idNumber: '', pin: '', again: '', fresh: '', freshAgain: '' },
});

/** The site head the form stands for. Their ID number is asked for: people are told apart by it, and a PIN may say nothing of it. */
export function readSiteHead(draft: SiteHeadDraft, employer: string, today: string): Result<Person, SiteHeadProblems> {
  const problems: SiteHeadProblems = {};
  if (draft.known !== null) return knownHead(draft, draft.known);
  const [name, idNumber] = [personName(draft.name), code(draft.idNumber)];
  if (name === '') problems.name = fieldWords.needed;
  const isRight = /^\d{17}[\dX]$/.test(idNumber) && residentIdCheck(today)(idNumber).ok;
  if (!isRight) problems.idNumber = idNumber === '' ? fieldWords.needed : newSittingWords.idWrong;
  const fault = faultOf(draft.pin, { idNumber, name });
  if (fault !== null) problems.pin = fault;
  if (draft.again !== draft.pin) problems.again = newSittingWords.pinDiffers;
  if (Object.keys(problems).length > 0) return err(problems);
  return ok({
    ...{ personId: draft.personId, name, role: 'site-head', idNumber, employer },
    ...{ title: '', qualification: '', cardNumber: '', validUntil: null, appointedBy: 'enterprise' },
  });
}

/** The PIN that opens their key once the sitting is begun. */
export const headPin = ({ pin, fresh }: SiteHeadDraft): string => (fresh === '' ? pin : fresh);

/** Of one who is known their PIN alone is asked, and another where it is short. */
function knownHead(draft: SiteHeadDraft, known: Person): Result<Person, SiteHeadProblems> {
  if (!isTyped(draft.pin)) return err({ pin: newSittingWords.pinNeeded });
  if (isLong(draft.pin)) return ok(known);
  if (draft.fresh === '') return err({ fresh: newSittingWords.pinOld });
  const fault = faultOf(draft.fresh, known);
  if (fault !== null) return err({ fresh: fault });
  return draft.fresh === draft.freshAgain ? ok(known) : err({ freshAgain: newSittingWords.pinDiffers });
}

function faultOf(pin: string, { idNumber, name }: Pick<Person, 'idNumber' | 'name'>): Sentence | null {
  const fault = pinFault(pin, { idNumber, spellings: spellingsOf(name) }, LONG_PIN);
  if (fault === null) return null;
  return fault === 'pin_short' ? newSittingWords.pinShort : hostFailureWords[fault];
}

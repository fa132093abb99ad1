import { WhatFalls } from '#renderer/acts/what-falls.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { code, plain } from '#shared/importing/normalise.ts';
import { personName } from '#shared/importing/person-name.ts';
import { residentIdCheck } from '#shared/importing/resident-id.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sentence } from '#shared/words/say.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { candidateFieldWords, correctionWords as words, type TypedField } from './correction-words.ts';
import { peopleWords } from './people-words.ts';

type Props = { readonly candidate: Candidate; readonly onClose: () => void };
/** As an import reads it. */
const READ: Readonly<Record<TypedField, (text: string) => string>> = {
  ...{ name: personName, idNumber: code, number: plain, idType: plain },
};

/** What is wrong with it as the new value; null where nothing is. A number that was no resident's need not become one. */
function faultOf(field: TypedField, old: string, fresh: string): Sentence | null {
  if (fresh === '' && (field === 'name' || field === 'number')) return words.freshEmpty;
  if (fresh === old) return words.freshSame;
  const isResident = residentIdCheck(todayInBeijing());
  const isWrong = field === 'idNumber' && isResident(old).ok && fresh !== '' && !isResident(fresh).ok;
  return isWrong ? peopleWords.idWrong : null;
}

/** 更正考生信息: one field, from what it says to what it should say, with the reason, and what falls by it. */
export function CorrectCandidate({ candidate, onClose }: Props) {
  const t = useSay();
  const { candidateId } = candidate;
  return (
    <CorrectionDialog
      title={t(words.title, { name: candidate.name })}
      lead={t(words.lead)}
      fields={candidateFieldWords}
      oldOf={(field) => candidate[field]}
      read={(field, typed) => READ[field](typed)}
      faultOf={faultOf}
      bodyOf={(correction) => ({ type: 'candidate_corrected', candidateId, ...correction })}
      reasonHint={t(words.reasonHint)}
      onClose={onClose}
    >
      <WhatFalls of={candidateId} />
    </CorrectionDialog>
  );
}

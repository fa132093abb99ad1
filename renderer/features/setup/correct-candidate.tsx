import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { code, plain } from '#shared/importing/normalise.ts';
import { personName } from '#shared/importing/person-name.ts';
import { residentIdCheck } from '#shared/importing/resident-id.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { Sentence } from '#shared/words/say.ts';
import { candidateFieldWords, correctionWords as words } from './correction-words.ts';
import { peopleWords } from './people-words.ts';
import { WhatFalls } from './what-falls.tsx';

type Named = BodyOf<'candidate_corrected'>['field'];
type Props = { readonly candidate: Candidate; readonly onClose: () => void };
const FIELDS: readonly Named[] = ['name', 'idNumber', 'number', 'idType'];
/** As an import reads it. */
const READ: Readonly<Record<Named, (text: string) => string>> = {
  ...{ name: personName, idNumber: code, number: plain, idType: plain },
};

/** What is wrong with it as the new value; null where nothing is. A number that was no resident's need not become one. */
function faultOf(candidate: Candidate, field: Named, fresh: string): Sentence | null {
  if (fresh === '' && (field === 'name' || field === 'number')) return words.freshEmpty;
  if (fresh === candidate[field]) return words.freshSame;
  const isResident = residentIdCheck(todayInBeijing());
  const isWrong = field === 'idNumber' && isResident(candidate.idNumber).ok && fresh !== '' && !isResident(fresh).ok;
  return isWrong ? peopleWords.idWrong : null;
}

/** 更正考生信息: one field, from what it says to what it should say, with the reason, and what falls by it. */
export function CorrectCandidate({ candidate, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [field, setField] = useState<Named>('name');
  const [typed, setTyped] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { candidateId } = candidate;
  const old = candidate[field];
  const fresh = READ[field](typed ?? '');
  const fault = faultOf(candidate, field, fresh);
  const isReady = typed !== null && fault === null && reason.trim() !== '';

  const save = async (): Promise<void> => {
    setBusy(true);
    const body = { candidateId, field, old, fresh, reason: reason.trim() };
    const recorded = await record({ type: 'candidate_corrected', ...body });
    setBusy(false);
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={t(words.title, { name: candidate.name })} width={560} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !busy) void save();
        }}
      >
        <p className="kp-soft">{t(words.lead)}</p>
        <Segmented
          aria-label={t(words.field)}
          value={field}
          options={FIELDS.map((value) => ({ value, label: t(candidateFieldWords[value]) }))}
          onChange={(chosen) => {
            setField(chosen);
            setTyped(null);
            setProblem(null);
          }}
        />
        <Field
          label={t(words.fresh)}
          note={t(words.old, { old })}
          error={typed === null || fault === null ? undefined : t(fault)}
        >
          {(control) => (
            <Input
              {...control}
              autoFocus
              data-autofocus
              maxLength={200}
              value={typed ?? ''}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <Field label={t(words.reason)}>
          {(control) => (
            <Input
              {...control}
              maxLength={500}
              placeholder={t(words.reasonHint)}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <WhatFalls of={candidateId} />
        <FormFoot
          problem={problem}
          submit={t(words.record)}
          busy={busy}
          disabled={!isReady}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

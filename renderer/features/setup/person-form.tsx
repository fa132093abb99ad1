import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { WhatFalls } from '#renderer/acts/what-falls.tsx';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { CARD_OCCUPATIONS } from '#shared/model/card-occupation.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import { ROLES, type Person, type PersonField } from '#shared/model/staff.ts';
import type { PersonDraft } from '#shared/importing/read-staff.ts';
import { roleWords } from '#shared/words/roles.ts';
import { peopleWords } from '#renderer/features/setup/people-words.ts';
import { correctionWords } from './correction-words.ts';
import { EMPTY_PERSON, formOf, readPersonForm, type PersonForm, type PersonProblems } from './person-draft.ts';
import { changedIn } from './person-entries.ts';

type Props = {
  /** Whom to change, or null to add somebody. */
  readonly person: Person | null;
  readonly others: readonly Person[];
  /** Whether they may be the site head: where roles have a root only who is it already. */
  readonly mayLead: boolean;
  /** What kept the last attempt from being recorded. */
  readonly failure: string | null;
  readonly busy: boolean;
  /** What of them changes only by a correction with its reason. */
  readonly frozen: readonly PersonField[];
  readonly onSave: (person: PersonDraft, reason: string) => void;
  readonly onCancel: () => void;
};

/** One member of staff, added or changed by hand. */
export function PersonFormDialog({ person, others, mayLead, failure, busy, frozen, onSave, onCancel }: Props) {
  const t = useSay();
  const [form, setForm] = useState<PersonForm>(person === null ? EMPTY_PERSON : formOf(person));
  const [problems, setProblems] = useState<PersonProblems>({});
  const [reason, setReason] = useState('');
  const [unexplained, setUnexplained] = useState(false);
  // before edition 9 nobody's card names any
  const hasOccupations = useSittingPart(({ state }) => isHeldUnder(state.sitting, CARD_OCCUPATIONS));
  const typed = readPersonForm(form, others, todayInBeijing());
  const corrects = person !== null && typed.ok && changedIn(frozen, person, typed.value).length > 0;
  const error = (field: keyof PersonProblems): string | undefined => {
    const sentence = problems[field];
    return sentence === undefined ? undefined : t(sentence);
  };
  const save = (): void => {
    setProblems(typed.ok ? {} : typed.error);
    const isUnexplained = corrects && reason.trim() === '';
    setUnexplained(isUnexplained);
    if (typed.ok && !isUnexplained) onSave(typed.value, reason.trim());
  };
  const text = (field: Exclude<keyof PersonForm, 'role' | 'appointedBy'>) => ({
    value: form[field],
    maxLength: 200,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setForm({ ...form, [field]: event.target.value }),
  });
  return (
    <Dialog
      open
      width={620}
      title={t(person === null ? peopleWords.addPerson : peopleWords.editPerson)}
      onClose={onCancel}
    >
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="setup-person">
          <Field label={t(peopleWords.name)} error={error('name')}>
            {(control) => <Input {...control} data-autofocus {...text('name')} />}
          </Field>
          <Field label={t(peopleWords.role)}>
            {(control) => (
              <Select
                {...control}
                value={form.role}
                onChange={(role) => setForm({ ...form, role })}
                options={ROLES.filter((role) => role !== 'site-head' || mayLead).map((role) => ({
                  value: role,
                  label: t(roleWords[role]),
                }))}
              />
            )}
          </Field>
          <Field label={t(peopleWords.idNumber)} error={error('idNumber')}>
            {(control) => <Input {...control} className="kp-num" {...text('idNumber')} />}
          </Field>
          <Field label={t(peopleWords.employer)}>{(control) => <Input {...control} {...text('employer')} />}</Field>
          <Field label={t(peopleWords.title)}>{(control) => <Input {...control} {...text('title')} />}</Field>
          <Field label={t(peopleWords.qualification)}>
            {(control) => <Input {...control} {...text('qualification')} />}
          </Field>
          <Field label={t(peopleWords.cardNumber)}>
            {(control) => <Input {...control} className="kp-num" {...text('cardNumber')} />}
          </Field>
          <Field label={t(peopleWords.validUntil)} error={error('validUntil')}>
            {(control) => <Input {...control} className="kp-num" placeholder="2028-06-30" {...text('validUntil')} />}
          </Field>
          {hasOccupations && (
            <Field label={t(peopleWords.occupations)} note={t(peopleWords.occupationsNote)}>
              {(control) => <Input {...control} {...text('occupations')} />}
            </Field>
          )}
          <Field label={t(peopleWords.appointedBy)}>
            {(control) => (
              <Select
                {...control}
                value={form.appointedBy}
                onChange={(appointedBy) => setForm({ ...form, appointedBy })}
                options={(['enterprise', 'authority'] as const).map((by) => ({ value: by, label: t(peopleWords[by]) }))}
              />
            )}
          </Field>
        </div>
        {corrects && (
          <>
            <p className="kp-soft">{t(correctionWords.personLead)}</p>
            <Field label={t(correctionWords.reason)} error={unexplained ? t(correctionWords.reasonMissing) : undefined}>
              {(control) => (
                <Input
                  {...control}
                  maxLength={500}
                  value={reason}
                  onChange={({ target }) => {
                    setReason(target.value);
                    setUnexplained(false);
                  }}
                />
              )}
            </Field>
            <WhatFalls of={person.personId} />
          </>
        )}
        {failure !== null && (
          <p className="kp-note" data-tone="danger" role="alert">
            {failure}
          </p>
        )}
        <div className="kp-line">
          <Button type="primary" htmlType="submit" loading={busy}>
            {t(peopleWords.savePerson)}
          </Button>
          <Button onClick={onCancel}>{t(peopleWords.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  );
}

import { Input } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { dateSchema } from '#shared/model/basics.ts';
import type { Person } from '#shared/model/staff.ts';
import { confirmationWords as words } from './confirmation-words.ts';

type Props = { readonly person: Person; readonly onClose: () => void };
const FIELDS = ['issuer', 'number', 'date'] as const;
type Letter = Readonly<Record<(typeof FIELDS)[number], string>>;
const HINTS = { issuer: undefined, number: words.numberHint, date: words.dateHint } as const;

/** 确认函: its issuer, number and date, recorded in the site head's name. */
export function ConfirmSupervisor({ person, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [letter, setLetter] = useState<Letter>({ issuer: '', number: '', date: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const said = Object.fromEntries(FIELDS.map((field) => [field, letter[field].trim()])) as Letter;
  const isDated = said.date === '' || dateSchema.safeParse(said.date).success;
  const isReady = FIELDS.every((field) => said[field] !== '') && isDated;

  const save = async (): Promise<void> => {
    const recorded = await record({ type: 'supervisor_confirmed', personId: person.personId, ...said });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={t(words.title, { name: person.name })} width={480} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void save();
        }}
      >
        <p className="kp-soft">{t(words.lead)}</p>
        {FIELDS.map((field) => {
          const hint = HINTS[field];
          return (
            <Field
              key={field}
              label={t(words[field])}
              error={field === 'date' && !isDated ? t(words.dateWrong) : undefined}
            >
              {(control) => (
                <Input
                  {...control}
                  {...(field === 'issuer' ? { autoFocus: true, 'data-autofocus': true } : {})}
                  maxLength={200}
                  placeholder={hint === undefined ? '' : t(hint)}
                  value={letter[field]}
                  onChange={({ target }) => setLetter({ ...letter, [field]: target.value })}
                />
              )}
            </Field>
          );
        })}
        <FormFoot
          problem={problem}
          submit={t(words.save)}
          disabled={!isReady}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

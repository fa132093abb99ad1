import { Input, Select } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import type { Person } from '#shared/model/staff.ts';
import { replacementWords as words } from './replacement-words.ts';

type Props = {
  readonly leaves: Person;
  /** Who may take the place: the group's people without a seat. */
  readonly reserve: readonly Person[];
  readonly onClose: () => void;
};

/** 换人: somebody else scores in this person's place from here on; both names and the reason stay on record. */
export function ReplaceScorer({ leaves, reserve, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [takes, setTakes] = useState<string | null>(reserve[0]?.personId ?? null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const ready = takes !== null && reason.trim() !== '';

  const replace = async (): Promise<void> => {
    if (takes === null) return;
    const body = { type: 'scorer_replaced', leaves: leaves.personId, takes, reason: reason.trim() } as const;
    const written = await record(body);
    if (written.ok) onClose();
    else setProblem(explain(written.error));
  };
  return (
    <Dialog open title={t(words.replaceTitle, { name: leaves.name })} width={480} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void replace();
        }}
      >
        <p className="kp-soft">{t(words.what, { name: leaves.name })}</p>
        {reserve.length === 0 && <p className="kp-note">{t(words.nobody)}</p>}
        <Field label={t(words.takes)}>
          {({ id }) => (
            <Select
              id={id}
              disabled={reserve.length === 0}
              value={takes}
              onChange={setTakes}
              options={reserve.map(({ personId, name }) => ({ value: personId, label: name }))}
            />
          )}
        </Field>
        <Field label={t(words.reason)}>
          {(control) => (
            <Input {...control} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
        <FormFoot
          problem={problem}
          submit={t(words.replace)}
          disabled={!ready}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

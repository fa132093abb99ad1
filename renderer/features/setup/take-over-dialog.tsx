import { Select } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { replacementWords as words } from './replacement-words.ts';

type Props = {
  readonly title: string;
  /** What becomes of the sheets. */
  readonly what: string;
  readonly submit: string;
  /** Who may take the place: the group's people without a seat. */
  readonly reserve: readonly Person[];
  /** The entry that says so. */
  readonly bodyOf: (takes: string, reason: string) => Body;
  readonly onClose: () => void;
};

/** Somebody scores in another's place from here on: who, and why; both stay on record. */
export function TakeOverDialog({ title, what, submit, reserve, bodyOf, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [takes, setTakes] = useState<string | null>(reserve[0]?.personId ?? null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const ready = takes !== null && reason.trim() !== '';

  const save = async (): Promise<void> => {
    if (takes === null) return;
    const recorded = await record(bodyOf(takes, reason.trim()));
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={title} width={480} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void save();
        }}
      >
        <p className="kp-soft">{what}</p>
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
        <ReasonField label={t(words.reason)} reason={reason} onReason={setReason} />
        <FormFoot problem={problem} submit={submit} disabled={!ready} leave={t(words.cancel)} onLeave={onClose} />
      </form>
    </Dialog>
  );
}

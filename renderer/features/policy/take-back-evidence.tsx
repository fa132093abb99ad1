import { Input } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Evidence } from '#shared/record/changes.ts';
import { inspectionWords as words } from './inspection-words.ts';

type Props = {
  readonly rule: string;
  readonly name: string;
  readonly one: Evidence;
  readonly onClose: () => void;
};

/** Takes a file back that was shown for the wrong thing; that it was shown stays on record. */
export function TakeBackEvidence({ rule, name, one: { file, sha256 }, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState('');
  const save = async (): Promise<void> => {
    const said = { file, sha256, stands: false, note: note.trim() };
    const recorded = await record({ type: 'evidence_recorded', rule, name, ...said });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={t(words.takeBackTitle, { file })} width={520} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={t(words.reason)}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              data-autofocus
              maxLength={200}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
        <FormFoot
          problem={problem}
          submit={t(words.takeBack)}
          disabled={note.trim() === ''}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

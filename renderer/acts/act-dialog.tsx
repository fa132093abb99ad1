import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import type { Body } from '#shared/record/body.ts';

type Props = {
  readonly title: string;
  /** What the reason is asked for. */
  readonly label: string;
  readonly submit: string;
  readonly leave: string;
  /** The entry that says so; null where something else has to be chosen first. */
  readonly body: ((reason: string) => Body) | null;
  /** The longest reason that the entry takes. */
  readonly most?: number;
  /** What stands above the reason: what follows, or a choice. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
};

/** An act that is recorded for a reason and with nothing else to write: asks for it, and says why it was refused. */
export function ActDialog({ title, label, submit, leave, body, most = 500, children, onClose }: Props) {
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const isReady = body !== null && reason.trim() !== '';
  const save = async (): Promise<void> => {
    if (!isReady) return;
    const recorded = await record(body(reason.trim()));
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={title} width={520} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {children}
        <Field label={label}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              data-autofocus
              maxLength={most}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <FormFoot problem={problem} submit={submit} disabled={!isReady} leave={leave} onLeave={onClose} />
      </form>
    </Dialog>
  );
}

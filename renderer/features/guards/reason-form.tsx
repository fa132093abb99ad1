import { Button, Input } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import type { Body } from '#shared/record/body.ts';

type Props = {
  readonly label: string;
  readonly note: string;
  /** Said where no reason was given. */
  readonly missing: string;
  readonly action: string;
  readonly body: (reason: string) => Body;
};

/** One line for a reason and the button that puts it on record. */
export function ReasonForm({ label, note, missing, action, body }: Props) {
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  const goOn = async (): Promise<void> => {
    if (reason.trim() === '') {
      setError(missing);
      return;
    }
    setBusy(true);
    const recorded = await record(body(reason.trim()));
    setBusy(false);
    setError(recorded.ok ? undefined : explain(recorded.error));
  };
  return (
    <form
      className="kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <Field label={label} note={note} error={error}>
        {(control) => (
          <Input {...control} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      <div className="kp-line">
        <Button type="primary" size="large" htmlType="submit" loading={busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}

import { useState, type ReactNode } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import type { Body } from '#shared/record/body.ts';

type Props = {
  readonly title: string;
  readonly submit: string;
  readonly leave: string;
  /** The entry that says what is filled in; null as long as it is not whole. */
  readonly body: Body | null;
  /** What is wrong with what is filled in; empty for nothing. */
  readonly fault?: string;
  readonly width?: number;
  /** The fields. */
  readonly children: ReactNode;
  readonly onClose: () => void;
};

/** An entry filled in and recorded in one dialog: it closes once that is on record, and says why it was refused. */
export function EntryDialog({ title, submit, leave, body, fault = '', width = 560, children, onClose }: Props) {
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [refused, setRefused] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (body === null || busy) return;
    setBusy(true);
    const written = await record(body);
    setBusy(false);
    if (written.ok) onClose();
    else setRefused(explain(written.error));
  };
  return (
    <Dialog open title={title} width={width} onClose={onClose}>
      <form
        className="kp-stack"
        onChange={() => setRefused('')}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {children}
        <FormFoot
          problem={fault === '' ? refused : fault}
          submit={submit}
          busy={busy}
          disabled={body === null}
          leave={leave}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

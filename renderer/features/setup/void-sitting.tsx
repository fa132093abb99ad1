import { Input } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { amendWords as words } from './amend-words.ts';

type Props = { readonly sitting: Sitting; readonly onClose: () => void };

/** 作废: says what follows and that it is for good, and asks for the reason. */
export function VoidSitting({ sitting, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const save = async (): Promise<void> => {
    const recorded = await record({ type: 'sitting_voided', reason: reason.trim() });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={t(words.voidTitle, { title: sitting.title })} width={520} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') void save();
        }}
      >
        <p>{t(words.voidLead)}</p>
        <Field label={t(words.reason)}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              data-autofocus
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <FormFoot
          problem={problem}
          submit={t(words.voidDo)}
          disabled={reason.trim() === ''}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

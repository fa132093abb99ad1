import { Input } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { recusalWords as words } from '#renderer/recusal/words.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Recusal } from '#shared/record/changes.ts';

type Props = {
  readonly recusal: Recusal;
  readonly person: string;
  readonly candidate: string;
  readonly onClose: () => void;
};

/** Takes a recusal back, for a reason that stays on record. */
export function TakeBackDialog({ recusal, person, candidate, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { personId, candidateId, relation } = recusal;

  const takeBack = async (): Promise<void> => {
    const said = { personId, candidateId, relation, applies: false, reason: reason.trim() };
    const recorded = await record({ type: 'recusal_recorded', ...said });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={t(words.takeBackTitle, { person, candidate })} width={480} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') void takeBack();
        }}
      >
        <Field label={t(words.reason)}>
          {(control) => (
            <Input {...control} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
        <FormFoot
          problem={problem}
          submit={t(words.takeBack)}
          disabled={reason.trim() === ''}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

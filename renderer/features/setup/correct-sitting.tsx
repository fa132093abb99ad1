import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { dateSchema } from '#shared/model/basics.ts';
import { SITTING_FIELDS, type Sitting } from '#shared/model/sitting.ts';
import type { Sentence } from '#shared/words/say.ts';
import { amendFieldWords, amendWords as words } from './amend-words.ts';

type Named = (typeof SITTING_FIELDS)[number];
type Props = { readonly sitting: Sitting; readonly onClose: () => void };

/** What is wrong with it as the new name, room or day; null where nothing is. */
function faultOf(field: Named, old: string, fresh: string): Sentence | null {
  if (fresh === '') return field === 'room' ? null : words.freshEmpty;
  if (field === 'heldOn' && !dateSchema.safeParse(fresh).success) return words.dateWrong;
  return fresh === old ? words.freshSame : null;
}

/** 更正场次信息: one field, from what it says to what it should say, with the reason. */
export function CorrectSitting({ sitting, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [field, setField] = useState<Named>('room');
  const [typed, setTyped] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const old = sitting[field];
  const fresh = (typed ?? '').trim();
  const fault = faultOf(field, old, fresh);
  const isReady = typed !== null && fault === null && fresh !== old && reason.trim() !== '';

  const save = async (): Promise<void> => {
    const recorded = await record({ type: 'sitting_corrected', field, old, fresh, reason: reason.trim() });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={t(words.correctTitle)} width={520} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void save();
        }}
      >
        <p className="kp-soft">{t(words.correctLead)}</p>
        <Segmented
          aria-label={t(words.field)}
          value={field}
          options={SITTING_FIELDS.map((value) => ({ value, label: t(amendFieldWords[value]) }))}
          onChange={(chosen) => {
            setField(chosen);
            setTyped(null);
          }}
        />
        <Field
          label={t(words.fresh)}
          note={t(words.old, { old })}
          error={typed === null || fault === null ? undefined : t(fault)}
        >
          {(control) => (
            <Input
              {...control}
              autoFocus
              data-autofocus
              maxLength={200}
              value={typed ?? ''}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <Field label={t(words.reason)}>
          {(control) => (
            <Input {...control} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
          )}
        </Field>
        <FormFoot
          problem={problem}
          submit={t(words.record)}
          disabled={!isReady}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

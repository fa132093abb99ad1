import { Input, Select } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { recusalWords as words } from '#renderer/recusal/words.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';

type Props = {
  readonly leaves: Person;
  readonly candidate: Candidate;
  /** Who may stand in. */
  readonly reserve: readonly Person[];
  readonly onClose: () => void;
};

/** 安排接替: who scores this one candidate in the place of whoever is recused. */
export function StandInDialog({ leaves, candidate, reserve, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [takes, setTakes] = useState<string | null>(reserve[0]?.personId ?? null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const ready = takes !== null && reason.trim() !== '';

  const name = async (): Promise<void> => {
    if (takes === null) return;
    const said = { candidateId: candidate.candidateId, leaves: leaves.personId, takes, reason: reason.trim() };
    const recorded = await record({ type: 'stand_in_named', ...said });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  const title = t(words.standInTitle, { leaves: leaves.name, candidate: candidate.name });
  return (
    <Dialog open title={title} width={480} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void name();
        }}
      >
        <p className="kp-soft">{t(words.standInWhat)}</p>
        {reserve.length === 0 && <p className="kp-note">{t(words.nobody)}</p>}
        <Field label={t(words.takes)}>
          {({ id }) => (
            <Select
              id={id}
              disabled={reserve.length === 0}
              value={takes}
              onChange={setTakes}
              options={reserve.map((one) => ({ value: one.personId, label: one.name }))}
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
          submit={t(words.standIn)}
          disabled={!ready}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

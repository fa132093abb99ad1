import { Input, Select } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { mayJudge } from '#shared/progress/panel-shares.ts';
import { panelOf } from '#shared/record/panels.ts';
import { panelsWords as words } from './panels-words.ts';

type Props = { readonly candidate: Candidate; readonly onClose: () => void };

/** 转组: another panel judges this candidate, and why; whoever is recused from them sits on none that is offered. */
export function MoveCandidate({ candidate, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const { candidateId, name } = candidate;
  const now = panelOf(state, candidateId)?.name;
  const able = state.panels.filter((panel) => panel.name !== now && mayJudge(state, panel, candidateId));
  const [panel, setPanel] = useState<string | null>(able[0]?.name ?? null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (panel === null) return;
    const places = [{ candidateId, panel }];
    const recorded = await record({ type: 'candidates_assigned', places, reason: reason.trim() });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={t(words.moveTitle, { name })} width={480} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="kp-soft">{t(words.moveWhat)}</p>
        {able.length === 0 && <p className="kp-note">{t(words.nowhere)}</p>}
        <Field label={t(words.moveTo)}>
          {({ id }) => (
            <Select
              id={id}
              disabled={able.length === 0}
              value={panel}
              onChange={setPanel}
              options={able.map((one) => ({ value: one.name, label: one.name }))}
            />
          )}
        </Field>
        <Field label={t(words.why)}>
          {(control) => (
            <Input
              {...control}
              data-autofocus
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <FormFoot
          problem={problem}
          submit={t(words.move)}
          disabled={panel === null || reason.trim() === ''}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

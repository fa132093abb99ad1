import { Checkbox } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { recusalWords as words } from '#renderer/recusal/words.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Relation } from '#shared/model/recusal.ts';
import type { RecusalQuestion } from '#shared/progress/recusal-questions.ts';

type Props = { readonly question: RecusalQuestion; readonly onClose: () => void };

/** What a question asks about, as a relation. */
const RELATION: Readonly<Record<RecusalQuestion['kind'], Relation>> = { unit: 'colleague', surname: 'relative' };

/** 已核实，不需回避: what the lists suggested was looked into, of whom, and how; all of it one act. */
export function ClearDialog({ question: { kind, person, candidates }, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { recordAll } = useRecorder();
  const [chosen, setChosen] = useState<readonly string[]>(candidates.map(({ candidateId }) => candidateId));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const ready = chosen.length > 0 && reason.trim() !== '';
  const clear = async (): Promise<void> => {
    const said = { personId: person.personId, relation: RELATION[kind], applies: false, reason: reason.trim() };
    const bodies = chosen.map((candidateId) => ({ type: 'recusal_recorded' as const, candidateId, ...said }));
    const recorded = await recordAll(bodies);
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={t(words.clearTitle, { person: person.name })} width={520} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void clear();
        }}
      >
        <p className="kp-soft">{t(words.clearWhat)}</p>
        <fieldset className="setup-cleared">
          <legend className="kp-small">{t(words.candidate)}</legend>
          <Checkbox.Group
            value={[...chosen]}
            onChange={setChosen}
            options={candidates.map(({ candidateId, number, name }) => ({
              value: candidateId,
              label: `${number} ${name}`,
            }))}
          />
        </fieldset>
        <ReasonField label={t(words.reason)} note={t(words.clearHint)} reason={reason} onReason={setReason} />
        <FormFoot
          problem={problem}
          submit={t(words.clear)}
          disabled={!ready}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

import { Select } from 'antd';
import { useState } from 'react';
import { useNamedPart, useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { bars, RELATIONS, type Relation } from '#shared/model/recusal.ts';
import { relationWords } from '#shared/progress/relation-words.ts';
import { recusalWords as words } from './words.ts';

type Props = {
  /** Whom it is about, where that is known; it can be chosen all the same. */
  readonly personId?: string | undefined;
  readonly candidateId?: string | undefined;
  /** Whether candidates are called by name here even while codes are used: only where no sheet stands behind it. */
  readonly named?: boolean;
  readonly onClose: () => void;
};

/** 申报回避: an official, a candidate, and what stands between them. */
export function RecusalDialog({ personId, candidateId, named = false, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const people = useSittingPart(({ state }) => state.people);
  const coded = useSittingPart(({ state }) => state.candidates);
  const called = useNamedPart(({ state }) => state.candidates);
  const candidates = named ? called : coded;
  const sameUnit = useSittingPart(({ state }) => state.sitting?.settings.sameUnit);
  const [who, setWho] = useState(personId ?? null);
  const [about, setAbout] = useState(candidateId ?? null);
  const [relation, setRelation] = useState<Relation>('relative');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const ready = who !== null && about !== null && reason.trim() !== '';

  const declare = async (): Promise<void> => {
    if (who === null || about === null) return;
    const said = { personId: who, candidateId: about, relation, applies: true, reason: reason.trim() };
    const recorded = await record({ type: 'recusal_recorded', ...said });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <Dialog open title={t(words.declare)} width={520} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void declare();
        }}
      >
        <p className="kp-soft">{t(words.what)}</p>
        <Field label={t(words.person)}>
          {({ id }) => (
            <Select
              id={id}
              showSearch={{ optionFilterProp: 'label' }}
              value={who}
              onChange={setWho}
              options={[...people.values()].map((one) => ({ value: one.personId, label: one.name }))}
            />
          )}
        </Field>
        <Field label={t(words.candidate)}>
          {({ id }) => (
            <Select
              id={id}
              showSearch={{ optionFilterProp: 'label' }}
              value={about}
              onChange={setAbout}
              options={[...candidates.values()].map((one) => ({
                value: one.candidateId,
                label: `${one.number} ${one.name}`,
              }))}
            />
          )}
        </Field>
        <Field label={t(words.relation)} note={bars(relation, sameUnit) ? undefined : t(words.onlyTold)}>
          {({ id }) => (
            <Select
              id={id}
              value={relation}
              onChange={setRelation}
              options={RELATIONS.map((value) => ({ value, label: t(relationWords[value]) }))}
            />
          )}
        </Field>
        <ReasonField label={t(words.reason)} note={t(words.reasonHint)} reason={reason} onReason={setReason} />
        <FormFoot
          problem={problem}
          submit={t(words.save)}
          disabled={!ready}
          leave={t(words.cancel)}
          onLeave={onClose}
        />
      </form>
    </Dialog>
  );
}

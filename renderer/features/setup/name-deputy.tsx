import { Button, Select } from 'antd';
import { useState } from 'react';
import { useRecorder, useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { endorseDeputy } from '#renderer/host/heads.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { deputyWords as words } from './deputy-words.ts';

type Props = { readonly onClose: () => void };

/** A clerk is named by the site head, whose PIN is asked for this alone. */
export function NameDeputy({ onClose }: Props) {
  const t = useSay();
  const { people, root, deputy } = useSittingPart(({ state }) => state);
  const clerks = [...people.values()].filter(({ role, personId }) => role === 'clerk' && personId !== deputy);
  const head = people.get(root?.personId ?? '');
  return (
    <Dialog open title={t(words.name)} width={480} onClose={onClose}>
      {clerks.length === 0 || head === undefined ? (
        <div className="kp-stack">
          <p>{t(words.nobody)}</p>
          <div>
            <Button onClick={onClose}>{t(words.cancel)}</Button>
          </div>
        </div>
      ) : (
        <Choose {...{ head, onClose }} among={clerks} />
      )}
    </Dialog>
  );
}

type One = { readonly personId: string; readonly name: string };

function Choose({ among, head, onClose }: Props & { readonly among: readonly One[]; readonly head: One }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { recordAs } = useRecorder();
  const { practice, log } = useSignedIn();
  const [who, setWho] = useState<string | null>(among.length === 1 ? (among[0]?.personId ?? null) : null);
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isReady = who !== null && isTyped(pin);

  const save = async (): Promise<void> => {
    if (who === null || !isTyped(pin) || busy) return;
    setBusy(true);
    setProblem(null);
    const endorsed = await endorseDeputy({ practice, log }, { personId: head.personId, pin }, who);
    const recorded = endorsed.ok ? await recordAs(endorsed.value, head.personId) : endorsed;
    setBusy(false);
    if (recorded.ok) onClose();
    else {
      setPin('');
      setProblem(explain(recorded.error));
    }
  };
  return (
    <form
      className="kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="kp-soft">{t(words.lead)}</p>
      <Field label={t(words.who)}>
        {({ id }) => (
          <Select
            id={id}
            placeholder={t(words.whoHint)}
            value={who}
            onChange={setWho}
            options={among.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
        )}
      </Field>
      <PinField {...{ label: t(words.pin, { name: head.name }), pin, setPin, busy }} />
      <FormFoot
        problem={problem}
        submit={t(words.name)}
        busy={busy}
        disabled={!isReady}
        leave={t(words.cancel)}
        onLeave={onClose}
      />
    </form>
  );
}

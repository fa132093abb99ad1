import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useHostNews } from '#renderer/host/host-news.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isTyped, typedPin } from '#renderer/ui/typed-pin.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { followAll } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { whoMayAnswer } from '#shared/record/who-answers.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Copies } from './both-copies.ts';
import { openingWords } from './words.ts';

type Props = {
  readonly log: string;
  readonly practice: boolean;
  readonly journal: NonNullable<Copies['journal']>;
  readonly onAccepted: () => void;
};

/** A journal that was cut: what central has of it, and the last way on, with a person and a reason. */
export function CutPanel({ log, practice, journal, onAccepted }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const central = deliveredOf(useHostNews((news) => news.outbox) ?? [], log);
  const people = answering(journal);
  const [personId, setPersonId] = useState(people[0]?.personId ?? '');
  const [reason, setReason] = useState('');
  const [pin, setPin] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  const goOn = async (): Promise<void> => {
    if (personId === '' || reason.trim() === '' || !isTyped(pin)) {
      setError(t(openingWords.cutMissing));
      return;
    }
    setBusy(true);
    const accepted = await invoke('journal:accept-cut', { practice, log, personId, pin, reason: reason.trim() });
    setBusy(false);
    setPin('');
    if (accepted.ok) onAccepted();
    else setError(explain(accepted.error));
  };
  return (
    <section className="kp-panel kp-stack" aria-label={t(openingWords.cutGoOn)}>
      <dl className="kp-facts kp-num">
        <dt>{t(openingWords.centralHas)}</dt>
        <dd>{central === 0 ? t(openingWords.centralNothing) : t(openingWords.centralUpTo, { seq: central })}</dd>
      </dl>
      {people.length === 0 ? (
        <p className="kp-note">{t(openingWords.cutNobody)}</p>
      ) : (
        <form
          className="kp-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void goOn();
          }}
        >
          <Field label={t(openingWords.cutWho)}>
            {(control) => (
              <Select
                {...control}
                value={personId}
                onChange={setPersonId}
                options={people.map((person) => ({ value: person.personId, label: person.name }))}
              />
            )}
          </Field>
          <Field label={t(openingWords.cutReason)} note={t(openingWords.cutReasonNote)}>
            {(control) => (
              <Input {...control} value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
            )}
          </Field>
          <Field label={t(openingWords.cutPin)} error={error}>
            {(control) => (
              <Input.Password
                {...control}
                value={pin}
                maxLength={64}
                autoComplete="off"
                onChange={(event) => setPin(typedPin(event.target.value))}
              />
            )}
          </Field>
          <div className="kp-line">
            <Button htmlType="submit" size="large" loading={busy}>
              {t(openingWords.cutGoOn)}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

/** Whoever may answer for it by what is left of the record. */
function answering({ lines }: Props['journal']): readonly Person[] {
  const links = followAll(lines.filter((line) => line !== null));
  return links.ok ? whoMayAnswer(foldAll(EMPTY_STATE, links.value)) : [];
}

/** How many entries central has given receipts for, as this computer knows. */
function deliveredOf(items: readonly OutboxItem[], log: string): number {
  const held = items.filter((item) => item.log === log && item.receipt !== null);
  return Math.max(0, ...held.map(({ toSeq }) => toSeq + 1));
}

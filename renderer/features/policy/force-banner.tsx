import { Button, Input } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { findPolicy } from '#shared/law/registry.ts';
import { isSittingInForce } from '#shared/documents/desk/desk.ts';
import type { SittingState } from '#shared/record/state.ts';
import { forceWords } from '#shared/documents/desk/words.ts';

/** A document that is not in force on the sitting's day: says so, and asks the site head for the reason to go on. */
export function ForceBanner({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const { sitting, exceptions, people } = state;
  const policy = sitting === null ? undefined : findPolicy(sitting.policy.id);
  if (sitting === null || policy === undefined || isSittingInForce(state)) return null;
  const { from, to } = policy.validity;
  const span = to === null ? t(forceWords.from, { from: from ?? '' }) : t(forceWords.span, { from: from ?? '', to });
  const said = exceptions.filter(({ what }) => what === 'policy_not_in_force');
  return (
    <section className="kp-note kp-inset kp-stack kp-num" data-tone="warn" data-testid="not-in-force">
      <p>
        <strong>{t(forceWords.warning, { date: sitting.heldOn, title: policy.title, span })}</strong>{' '}
        {said.length === 0 && t(forceWords.ask)}
      </p>
      {said.map(({ seq, by, at, reason }) => (
        <p key={seq}>
          {t(forceWords.explainedBy, { name: people.get(by ?? '')?.name ?? '', time: localTime(at), reason })}
        </p>
      ))}
      {said.length === 0 && <Explain state={state} />}
    </section>
  );
}

function Explain({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { actor, record } = useRecorder();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const head = [...state.people.values()].find(({ role }) => role === 'site-head');
  if (head === undefined) return <p>{t(forceWords.noSiteHead)}</p>;
  if (actor?.role !== 'site-head') {
    return (
      <div>
        <Button onClick={() => requestSignIn(head.personId)}>{t(forceWords.signIn)}</Button>
      </div>
    );
  }
  const save = async (): Promise<void> => {
    setBusy(true);
    const written = await record({ type: 'exception_explained', what: 'policy_not_in_force', reason: reason.trim() });
    setBusy(false);
    setFailure(written.ok ? null : explain(written.error));
  };
  return (
    <form
      className="kp-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void save();
      }}
    >
      <div className="kp-grow">
        <Field label={t(forceWords.reason)} note={t(forceWords.reasonHint)} error={failure ?? undefined}>
          {(control) => (
            <Input {...control} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
      </div>
      <Button type="primary" htmlType="submit" loading={busy} disabled={reason.trim() === ''}>
        {t(forceWords.record)}
      </Button>
    </form>
  );
}

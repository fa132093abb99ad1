import { Button, Input } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { mayExplainClock, type SetBack } from '#shared/procedure/clock.ts';
import { clockGuardWords } from '#shared/words/guards.ts';

type Props = { readonly back: SetBack; readonly answerable: boolean };

/** Says that recording has stopped, with the figures, and takes the reason of whoever may give it. */
export function ClockNote({ back, answerable }: Props) {
  const t = useSay();
  const { actor } = useRecorder();
  const ways = answerable ? [t(clockGuardWords.setIt), t(clockGuardWords.explainIt)] : [t(clockGuardWords.nobody)];
  return (
    <FullPage tone="danger" title={t(clockGuardWords.title)} paragraphs={[t(clockGuardWords.safe)]}>
      <dl className="kp-clock-figures kp-num">
        <dt>{t(clockGuardWords.now)}</dt>
        <dd>{localTime(back.at)}</dd>
        <dt>{t(clockGuardWords.latest)}</dt>
        <dd>{localTime(back.latest)}</dd>
        <dt>{t(clockGuardWords.behind)}</dt>
        <dd>{t(clockGuardWords.minutes, { minutes: back.minutes })}</dd>
      </dl>
      {ways.map((way) => (
        <p key={way}>{way}</p>
      ))}
      {answerable && (actor !== null && mayExplainClock(actor.role) ? <Reason /> : <SignIn />)}
    </FullPage>
  );
}

function SignIn() {
  const t = useSay();
  return (
    <div className="kp-line">
      <Button type="primary" size="large" onClick={() => requestSignIn()}>
        {t(clockGuardWords.signIn)}
      </Button>
    </div>
  );
}

function Reason() {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  const goOn = async (): Promise<void> => {
    if (reason.trim() === '') {
      setError(t(clockGuardWords.reasonMissing));
      return;
    }
    setBusy(true);
    const recorded = await record({ type: 'exception_explained', what: 'clock_set_back', reason: reason.trim() });
    setBusy(false);
    setError(recorded.ok ? undefined : explain(recorded.error));
  };
  return (
    <form
      className="kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <Field label={t(clockGuardWords.reason)} note={t(clockGuardWords.reasonNote)} error={error}>
        {(control) => (
          <Input {...control} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      <div className="kp-line">
        <Button type="primary" size="large" htmlType="submit" loading={busy}>
          {t(clockGuardWords.goOn)}
        </Button>
      </div>
    </form>
  );
}

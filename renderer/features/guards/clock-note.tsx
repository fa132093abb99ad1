import { Button } from 'antd';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { mayExplainClock, type SetBack } from '#shared/conduct/clock.ts';
import { clockGuardWords } from './words.ts';
import { ReasonForm } from './reason-form.tsx';

type Props = { readonly back: SetBack; readonly answerable: boolean };

/** Says that recording has stopped, with the figures, and takes the reason of whoever may give it. */
export function ClockNote({ back, answerable }: Props) {
  const t = useSay();
  const { actor } = useRecorder();
  const ways = answerable ? [t(clockGuardWords.setIt), t(clockGuardWords.explainIt)] : [t(clockGuardWords.nobody)];
  return (
    <FullPage help="clock" tone="danger" title={t(clockGuardWords.title)} paragraphs={[t(clockGuardWords.safe)]}>
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
      {answerable &&
        (actor !== null && mayExplainClock(actor.role) ? (
          <ReasonForm
            label={t(clockGuardWords.reason)}
            note={t(clockGuardWords.reasonNote)}
            missing={t(clockGuardWords.reasonMissing)}
            action={t(clockGuardWords.goOn)}
            body={(reason) => ({ type: 'exception_explained', what: 'clock_set_back', reason })}
          />
        ) : (
          <SignIn />
        ))}
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

import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { durabilityOf, type Durability } from '#renderer/data/log-view.ts';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { whoIsMissing } from '#renderer/host/session.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { signInWords, statusWords } from '#renderer/features/frame/words.ts';

const HOLD_MS = 250;

/** Whether everything typed so far is in both copies; a failure stands here until it is mended. */
export function SavedState() {
  const durability = useSittingPart((view) => durabilityOf(view.copies, view.state.head.seq));
  const failure = useSittingPart((view) => view.failure);
  const retrying = useSittingPart((view) => view.retrying);
  const { retry } = useRecorder();
  const shown = useHeld(durability);
  const t = useSay();
  const explain = useFailureSentence();

  if (failure !== null) {
    const why = explain(failure);
    const missing = whoIsMissing(failure);
    return (
      <span className="kp-status-part" data-tone="danger" role="alert" title={why}>
        <Shape name="cross" size={14} />
        <strong>{t(statusWords.failed)}</strong>
        <span className="kp-ellipsis">{why}</span>
        <Button
          size="small"
          danger
          loading={retrying}
          onClick={() => (missing === null ? retry() : requestSignIn(missing))}
        >
          {t(missing === null ? statusWords.retry : signInWords.signIn)}
        </Button>
      </span>
    );
  }
  const both = shown === 'both';
  return (
    <span className="kp-status-part" data-tone={both ? 'good' : 'warn'} role="status">
      <Shape name={both ? 'check' : 'half'} size={14} />
      {t(both ? statusWords.both : statusWords.one)}
    </span>
  );
}

/** The tick beside a mark is exact; this line waits a quarter of a second, so that it does not flash at every digit. */
function useHeld(durability: Durability): Durability {
  const [shown, setShown] = useState(durability);
  useEffect(() => {
    const timer = setTimeout(() => setShown(durability), durability === 'both' ? 0 : HOLD_MS);
    return () => clearTimeout(timer);
  }, [durability]);
  return shown;
}

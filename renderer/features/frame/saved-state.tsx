import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { durabilityOf } from '#renderer/data/log-view.ts';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { whoIsMissing } from '#renderer/host/session.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { signInWords, statusWords } from '#renderer/features/frame/words.ts';

const CALM_MS = 250;

/** Whether everything typed so far is in both copies; a failure stands here until it is mended. */
export function SavedState() {
  const both = useCalm(useSittingPart((view) => durabilityOf(view.copies, view.state.head.seq) === 'both'));
  const failure = useSittingPart((view) => view.failure);
  const retrying = useSittingPart((view) => view.retrying);
  const { retry } = useRecorder();
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
  return (
    <span className="kp-status-part" data-tone={both ? 'good' : 'warn'} role="status">
      <Shape name={both ? 'check' : 'half'} size={14} />
      {t(both ? statusWords.both : statusWords.saving)}
    </span>
  );
}

/**
 * Whether everything is saved, and has been for a moment: it is never said before the slowest act is in both copies, and the line
 * does not flash between two digits.
 */
function useCalm(saved: boolean): boolean {
  const [calm, setCalm] = useState(saved);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(saved), saved ? CALM_MS : 0);
    return () => clearTimeout(timer);
  }, [saved]);
  return saved && calm;
}

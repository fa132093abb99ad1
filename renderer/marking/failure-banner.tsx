import { Button } from 'antd';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { whoIsMissing } from '#renderer/host/session.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { markingWords } from '#renderer/marking/words.ts';

/** Red: stop and read. Says what failed, what is safe and how to go on; nothing when all is well. */
export function FailureBanner() {
  const t = useSay();
  const explain = useFailureSentence();
  const failure = useSittingPart((view) => view.failure);
  const retrying = useSittingPart((view) => view.retrying);
  const { retry } = useRecorder();
  if (failure === null) return null;
  const missing = whoIsMissing(failure);
  if (missing !== null) {
    return (
      <div className="marking-failure" role="alert">
        <p className="kp-grow">{explain(failure)}</p>
        <Button type="primary" size="large" onClick={() => requestSignIn(missing)}>
          {t(markingWords.sign_in)}
        </Button>
      </div>
    );
  }
  return (
    <div className="marking-failure" role="alert">
      <div className="kp-grow">
        <strong>{t(markingWords.failure_title)}</strong>
        <p>{explain(failure)}</p>
        <p>{t(markingWords.failure_safe)}</p>
      </div>
      <Button danger type="primary" size="large" loading={retrying} onClick={retry}>
        {t(markingWords.retry)}
      </Button>
    </div>
  );
}

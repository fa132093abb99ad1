import { Button } from 'antd';
import { useState, type Ref } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { openEndorsing } from '#renderer/host/endorsing.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { successionWords } from './succession-words.ts';
import { endorsingWords } from './words.ts';

type Props = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly takesFocus: boolean;
  readonly onGiven: () => void;
  /** Whatever stands in the way of the sign-in dialog goes, where the site head can't be there. */
  readonly onAbsent?: () => void;
};

/** The PIN of the site head who stands beside, proved by Enter. */
export function SiteHeadPin({ ref, takesFocus, onGiven, onAbsent }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { view } = useRecorder();
  const { practice, log } = useSignedIn();
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { root, people } = view().state;

  const prove = async (): Promise<void> => {
    if (!isTyped(pin) || root === null || busy) return;
    setBusy(true);
    setProblem(null);
    const opened = await openEndorsing({ practice, log, personId: root.personId }, pin);
    setBusy(false);
    if (opened.ok) onGiven();
    else {
      setPin('');
      setProblem(explain(opened.error));
    }
  };
  return (
    <>
      <PinField
        {...(ref === undefined ? {} : { ref })}
        label={t(endorsingWords.pin, { name: people.get(root?.personId ?? '')?.name ?? '' })}
        pin={pin}
        setPin={setPin}
        onEnter={() => void prove()}
        busy={busy}
        takesFocus={takesFocus}
      />
      <div>
        <Button
          size="small"
          onClick={() => {
            onAbsent?.();
            requestSignIn(root?.personId ?? null, 'absent');
          }}
        >
          {t(successionWords.headAbsent)}
        </Button>
      </div>
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

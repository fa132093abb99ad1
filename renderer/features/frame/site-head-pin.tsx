import { useState, type Ref } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { openEndorsing } from '#renderer/host/endorsing.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { endorsingWords } from './words.ts';

type Props = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly takesFocus: boolean;
  readonly onGiven: () => void;
};

/** The PIN of the site head who stands beside, proved as soon as it is typed. */
export function SiteHeadPin({ ref, takesFocus, onGiven }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { view } = useRecorder();
  const { practice, log } = useSignedIn();
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { root, people } = view().state;

  const type = async (digits: string): Promise<void> => {
    setPin(digits);
    if (digits.length < 6 || root === null) return;
    setBusy(true);
    setProblem(null);
    const opened = await openEndorsing({ practice, log, personId: root.personId }, digits);
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
        setPin={(digits) => void type(digits)}
        busy={busy}
        takesFocus={takesFocus}
      />
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

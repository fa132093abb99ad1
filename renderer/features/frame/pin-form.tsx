import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useRecorder, useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Person } from '#shared/model/staff.ts';
import { signInWords } from '#renderer/features/frame/words.ts';
import { roleWords } from '#shared/words/roles.ts';
import type { Sentence } from '#shared/words/say.ts';
import { isWeakPin, provePerson } from './person-key.ts';

type Props = { readonly person: Person; readonly onDone: () => void; readonly onBack: () => void };

/** The PIN of one person: entered once, or set twice the first time; six digits are enough to go on. */
export function PinForm({ person, onDone, onBack }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const { signIn, practice } = useSignedIn();
  const registered = useSittingPart((view) => view.state.keys.get(person.personId) ?? null);
  const setting = registered === null && !practice;
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  const startOver = (why: string): void => {
    setProblem(why);
    setPin('');
    setAgain('');
    first.current?.focus();
  };
  const refuse = (sentence: Sentence): void => startOver(t(sentence));

  const submit = async (entered: string): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const who = { personId: person.personId, practice, registered };
    const proved = await provePerson(who, entered, record);
    setBusy(false);
    if (!proved.ok) {
      startOver(explain(proved.error));
      return;
    }
    signIn(person);
    onDone();
  };
  const onFirst = (digits: string): void => {
    setPin(digits);
    if (digits.length < 6) return;
    if (!setting) void submit(digits);
    else if (isWeakPin(digits)) refuse(signInWords.pinWeak);
    else second.current?.focus();
  };
  const onSecond = (digits: string): void => {
    setAgain(digits);
    if (digits.length < 6) return;
    if (digits === pin) void submit(digits);
    else refuse(signInWords.pinDiffers);
  };

  return (
    <div className="kp-stack">
      <div className="kp-line">
        <strong className="kp-total">{person.name}</strong>
        <span className="kp-soft kp-grow">{t(roleWords[person.role])}</span>
        <Button size="small" onClick={onBack}>
          {t(signInWords.another)}
        </Button>
      </div>
      {setting && <p className="kp-soft">{t(signInWords.pinFirstNote)}</p>}
      {practice && (
        <p className="kp-note" data-tone="practice">
          {t(signInWords.practicePin)}
        </p>
      )}
      <PinField
        ref={first}
        label={t(setting ? signInWords.pinFirst : signInWords.pin)}
        pin={pin}
        setPin={onFirst}
        busy={busy}
        onBack={onBack}
      />
      {setting && (
        <PinField
          ref={second}
          label={t(signInWords.pinAgain)}
          pin={again}
          setPin={onSecond}
          busy={busy}
          takesFocus={false}
          onBack={() => first.current?.focus()}
        />
      )}
      {busy && <p className="kp-soft">{t(signInWords.recording)}</p>}
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

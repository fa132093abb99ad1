import { Button, Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useRecorder, useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Person } from '#shared/model/staff.ts';
import { signInWords } from '#shared/words/frame.ts';
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
  const first = useRef<InputRef>(null);
  const second = useRef<InputRef>(null);

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
        takesFocus
        label={t(setting ? signInWords.pinFirst : signInWords.pin)}
        value={pin}
        disabled={busy}
        onDigits={onFirst}
        onBack={onBack}
      />
      {setting && (
        <PinField
          ref={second}
          label={t(signInWords.pinAgain)}
          value={again}
          disabled={busy}
          onDigits={onSecond}
          onBack={onBack}
        />
      )}
      <p className="kp-small" role="alert" data-testid="pin-problem">
        {busy ? t(signInWords.recording) : problem}
      </p>
    </div>
  );
}

type FieldProps = {
  readonly ref: React.Ref<InputRef>;
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly takesFocus?: boolean;
  readonly onDigits: (digits: string) => void;
  readonly onBack: () => void;
};

/** Six digits; anything else never gets in, whatever input method is on. Backspace in an empty field goes back. */
function PinField({ ref, label, value, disabled, takesFocus = false, onDigits, onBack }: FieldProps) {
  return (
    <label className="kp-pin">
      <span>{label}</span>
      <Input
        ref={ref}
        autoFocus={takesFocus}
        data-autofocus={takesFocus || undefined}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={value}
        disabled={disabled}
        onChange={(event) => onDigits(event.target.value.replace(/\D/g, ''))}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && value === '') onBack();
        }}
      />
    </label>
  );
}

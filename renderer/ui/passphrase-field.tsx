import { useState, type KeyboardEvent, type Ref } from 'react';
import { passphraseWords } from '#renderer/ui/passphrase-words.ts';
import { Field } from './field.tsx';
import { ClosedEyeIcon, EyeIcon } from './line-icons.tsx';
import { useSay } from './say.ts';

type Props = {
  readonly label: string;
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
  /** A new one may be offered to be kept nowhere; neither may an old one. */
  readonly autoComplete?: 'off' | 'new-password';
  readonly readOnly?: boolean;
  readonly field?: Ref<HTMLInputElement>;
};

/** One passphrase: hidden until its eye is pressed, and a word where Caps Lock would spoil it. */
export function PassphraseField({
  label,
  note,
  error,
  value,
  onChange,
  autoFocus = false,
  autoComplete = 'off',
  readOnly = false,
  field,
}: Props) {
  const t = useSay();
  const [capsLock, setCapsLock] = useState(false);
  const [shown, setShown] = useState(false);
  const look = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  const caps = capsLock ? t(passphraseWords.capsLock) : '';
  return (
    <Field
      label={label}
      note={capsLock ? caps : note}
      error={error === undefined ? undefined : [error, caps].join(' ').trim()}
    >
      {(control) => (
        <span className="kp-secret">
          <input
            {...control}
            ref={field}
            type={shown ? 'text' : 'password'}
            autoFocus={autoFocus}
            autoComplete={autoComplete}
            spellCheck={false}
            maxLength={200}
            readOnly={readOnly}
            value={value}
            onKeyDown={look}
            onKeyUp={look}
            onChange={(event) => onChange(event.target.value)}
          />
          <button
            type="button"
            aria-label={t(passphraseWords.shown)}
            aria-pressed={shown}
            aria-controls={control.id}
            onClick={() => setShown(!shown)}
          >
            {shown ? <EyeIcon /> : <ClosedEyeIcon />}
          </button>
        </span>
      )}
    </Field>
  );
}

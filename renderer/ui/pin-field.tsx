import type { Ref } from 'react';

type Props = {
  readonly label: string;
  readonly pin: string;
  readonly setPin: (pin: string) => void;
  /** While it is proved nothing can be typed, but the cursor stays. */
  readonly busy: boolean;
  /** Whether the window around it puts the cursor here; so by default. */
  readonly takesFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  /** Backspace in the empty field. */
  readonly onBack?: () => void;
};

/** Six digits that open a person's key; a password field, so no input method and nothing remembered. */
export function PinField({ label, pin, setPin, busy, takesFocus = true, ref, onBack }: Props) {
  return (
    <label className="kp-pin">
      {label}
      <input
        ref={ref}
        autoFocus={takesFocus}
        data-autofocus={takesFocus || undefined}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={pin}
        readOnly={busy}
        onChange={(event) => setPin(event.target.value.replace(/\D/g, '').slice(0, 6))}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && pin === '') onBack?.();
        }}
      />
    </label>
  );
}

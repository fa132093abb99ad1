import type { Ref } from 'react';
import { typedPin } from './typed-pin.ts';

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
  /** Where Enter does not send the form around it. */
  readonly onEnter?: () => void;
};

/** The PIN that opens a person's key; a password field, so no input method and nothing remembered. */
export function PinField({ label, pin, setPin, busy, takesFocus = true, ref, onBack, onEnter }: Props) {
  return (
    <label className="kp-pin">
      {label}
      <input
        ref={ref}
        autoFocus={takesFocus}
        data-autofocus={takesFocus || undefined}
        type="password"
        autoComplete="off"
        maxLength={64}
        value={pin}
        readOnly={busy}
        onChange={(event) => setPin(typedPin(event.target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && pin === '') onBack?.();
          if (event.key !== 'Enter' || onEnter === undefined) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </label>
  );
}

type Props = {
  readonly label: string;
  readonly pin: string;
  readonly setPin: (pin: string) => void;
  readonly disabled: boolean;
};

/** Six digits that open a person's key; a password field, so no input method and nothing remembered. */
export function PinField({ label, pin, setPin, disabled }: Props) {
  return (
    <label className="marking-pin">
      {label}
      <input
        data-autofocus
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={pin}
        disabled={disabled}
        onChange={(event) => setPin(event.target.value.replace(/\D/g, '').slice(0, 6))}
      />
    </label>
  );
}

import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { vaultWords } from '#shared/words/vault.ts';
import { Field } from './field.tsx';
import { useSay } from './say.ts';

const LEAST_CHARACTERS = 8;

type NewPassphrase = {
  readonly fields: ReactNode;
  /** The passphrase once it is long enough and typed the same twice; else null, and the fields say why. */
  readonly take: () => string | null;
  readonly clear: () => void;
};

/** A passphrase chosen by typing it twice. */
export function useNewPassphrase(label: string, autoFocus: boolean): NewPassphrase {
  const t = useSay();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [asked, setAsked] = useState(false);
  const short = first.length < LEAST_CHARACTERS;
  const differs = first !== second;
  const field = (value: string, setValue: (value: string) => void, focused: boolean) => (control: object) => (
    <Input.Password
      {...control}
      autoFocus={focused}
      autoComplete="new-password"
      maxLength={200}
      size="large"
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
  return {
    fields: (
      <>
        <Field
          label={label}
          note={t(vaultWords.passphraseNote)}
          error={asked && short ? t(vaultWords.short) : undefined}
        >
          {field(first, setFirst, autoFocus)}
        </Field>
        <Field label={t(vaultWords.again)} error={asked && !short && differs ? t(vaultWords.differs) : undefined}>
          {field(second, setSecond, false)}
        </Field>
      </>
    ),
    take: () => {
      setAsked(true);
      return short || differs ? null : first;
    },
    clear: () => {
      setFirst('');
      setSecond('');
      setAsked(false);
    },
  };
}

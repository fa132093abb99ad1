import { useState, type ReactNode } from 'react';
import { passphraseWords } from '#renderer/ui/passphrase-words.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useSay } from './say.ts';

const LEAST_CHARACTERS = 8;

type NewPassphrase = {
  readonly fields: ReactNode;
  /** The passphrase once it is long enough and typed the same twice; else null, and the fields say why. */
  readonly take: () => string | null;
  readonly clear: () => void;
};

type Options = {
  /** What it is for, instead of that it opens this computer. */
  readonly note?: string;
  readonly autoFocus?: boolean;
};

/** A passphrase chosen by typing it twice. */
export function useNewPassphrase(label: string, { note, autoFocus = false }: Options = {}): NewPassphrase {
  const t = useSay();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [asked, setAsked] = useState(false);
  const short = first.length < LEAST_CHARACTERS;
  const differs = first !== second;
  return {
    fields: (
      <>
        <PassphraseField
          label={label}
          note={note ?? t(passphraseWords.note)}
          error={asked && short ? t(passphraseWords.short) : undefined}
          value={first}
          onChange={setFirst}
          autoFocus={autoFocus}
          autoComplete="new-password"
        />
        <PassphraseField
          label={t(passphraseWords.again)}
          error={asked && !short && differs ? t(passphraseWords.differs) : undefined}
          value={second}
          onChange={setSecond}
          autoComplete="new-password"
        />
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

import { useMemo, useState, type ReactNode } from 'react';
import { ENOUGH_GUESSES, passphraseStrength } from '#shared/model/passphrase-strength.ts';
import { passphraseFaultWords, passphraseWords } from '#renderer/ui/passphrase-words.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useSay } from './say.ts';

const LEAST_CHARACTERS = 8;

type NewPassphrase = {
  readonly fields: ReactNode;
  /** The passphrase once it is long and strong enough and typed the same twice; else null, and the fields say why. */
  readonly take: () => string | null;
  readonly clear: () => void;
};

type Options = {
  /** What it is for, instead of that it opens this computer. */
  readonly note?: string;
  readonly autoFocus?: boolean;
};

/** A passphrase chosen by typing it twice; what is weak about it is told while it is typed, as the host will judge it. */
export function useNewPassphrase(label: string, { note, autoFocus = false }: Options = {}): NewPassphrase {
  const t = useSay();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [asked, setAsked] = useState(false);
  const short = first.length < LEAST_CHARACTERS;
  const { guesses, fault } = useMemo(() => passphraseStrength(first), [first]);
  const lack = short ? passphraseWords.short : fault === null ? null : passphraseFaultWords[fault];
  const told = fault === null ? passphraseWords.enough : passphraseFaultWords[fault];
  const differs = first !== second;
  return {
    fields: (
      <>
        <PassphraseField
          label={label}
          note={first !== '' && !short ? t(told) : (note ?? t(passphraseWords.note))}
          error={asked && lack !== null ? t(lack) : undefined}
          value={first}
          onChange={setFirst}
          autoFocus={autoFocus}
          autoComplete="new-password"
        />
        {first === '' ? null : (
          <meter
            aria-label={t(passphraseWords.strength)}
            max={ENOUGH_GUESSES}
            low={ENOUGH_GUESSES / 2}
            high={ENOUGH_GUESSES - 0.01}
            optimum={ENOUGH_GUESSES}
            value={short ? Math.min(guesses, ENOUGH_GUESSES / 2) : Math.min(guesses, ENOUGH_GUESSES)}
          />
        )}
        <PassphraseField
          label={t(passphraseWords.again)}
          error={asked && lack === null && differs ? t(passphraseWords.differs) : undefined}
          value={second}
          onChange={setSecond}
          autoComplete="new-password"
        />
      </>
    ),
    take: () => {
      setAsked(true);
      return lack !== null || differs ? null : first;
    },
    clear: () => {
      setFirst('');
      setSecond('');
      setAsked(false);
    },
  };
}

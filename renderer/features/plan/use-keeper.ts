import { useState } from 'react';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import type { Keeper } from '#shared/plans/keepers.ts';
import type { Proof } from './use-plan.ts';

/** Who adds to the plan's record, as they are chosen and prove themself. */
export type ChosenKeeper = {
  readonly keepers: readonly Keeper[];
  /** Which of them; null before one is chosen. */
  readonly at: number | null;
  readonly choose: (at: number) => void;
  readonly pin: string;
  readonly setPin: (pin: string) => void;
  /** Null until somebody is chosen and their PIN is whole. */
  readonly proof: Proof | null;
};

/** The only one there is, is chosen already; another one's PIN is another. */
export function useKeeper(keepers: readonly Keeper[]): ChosenKeeper {
  const [at, setAt] = useState<number | null>(keepers.length === 1 ? 0 : null);
  const [pin, setPin] = useState('');
  const keeper = at === null ? undefined : keepers[at];
  const choose = (next: number): void => {
    setAt(next);
    setPin('');
  };
  return { keepers, at, choose, pin, setPin, proof: keeper === undefined || !isTyped(pin) ? null : { keeper, pin } };
}

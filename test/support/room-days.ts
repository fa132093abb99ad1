import { readEntry } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { secondsOf } from '#shared/record/task-clock.ts';
import { verifierSays } from './forgeries/receivers.ts';
import { randomDay } from './forgeries/random-day.ts';
import { slowSeconds } from './slow-clock.ts';

/** How many clocks the day of this number had, and what of it the fold, the slow model and the verifier tell apart. */
export function judgedDay(
  seed: number,
  tries: number,
): { readonly clocks: number; readonly faults: readonly string[] } {
  const { day, written } = randomDay(seed, tries, true);
  const { state, lines } = written;
  const entries = lines.map(readEntry).filter((entry): entry is Entry => entry !== null);
  const clocks = [...state.clocks.values()].flatMap((clock) => {
    const [told, slow] = [secondsOf(clock), slowSeconds(entries, clock.candidateId, clock.task)];
    return told === slow ? [] : [`clock ${String(clock.task)}: ${String(told)} s, and slowly ${String(slow)} s`];
  });
  const isOpen = [...state.sheets.values()].some(({ candidateId, signature }) => {
    const runs = [...state.clocks.values()].some((clock) => clock.candidateId === candidateId && clock.since !== null);
    return runs && signature !== null;
  });
  const faults = [...clocks, ...(isOpen ? ['a signed sheet over a running clock'] : []), ...verifierSays(day, written)];
  return { clocks: state.clocks.size, faults };
}

import { readEntry } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { clockKey } from '#shared/model/task-clock.ts';
import { turnClock, type ClockTold } from '../../scripts/verify/clock.mjs';
import { verifierSays } from './forgeries/receivers.ts';
import { randomDay } from './forgeries/random-day.ts';
import { slowSeconds } from './slow-clock.ts';

/** What was done to clocks on the day of this number, and what of it the fold, the slow model and the verifier tell apart. */
export function judgedDay(
  seed: number,
  tries: number,
): { readonly acts: readonly string[]; readonly faults: readonly string[] } {
  const { day, written } = randomDay(seed, tries, true);
  const { state, lines } = written;
  const entries = lines.map(readEntry).filter((entry): entry is Entry => entry !== null);
  const told = new Map<string, ClockTold>();
  const acts: string[] = [];
  // after every single act, because a later correction covers what an earlier one got wrong
  const clocks = entries.flatMap(({ body, at, seq }, n) => {
    if (body.type !== 'task_timed') return [];
    acts.push(body.act.kind);
    turnClock({ clocks: told, sheets: new Map() }, body, at);
    const key = clockKey(body);
    const seconds = [
      state.clocks.get(key)?.events.find((event) => event.seq === seq)?.after,
      slowSeconds(entries.slice(0, n + 1), body.candidateId, body.task),
      Math.floor((told.get(key)?.spent ?? -1) / 1000),
    ];
    return new Set(seconds).size === 1 ? [] : [`${key} after ${body.act.kind}: ${seconds.join(', ')} s`];
  });
  const isOpen = [...state.sheets.values()].some(({ candidateId, signature }) => {
    const runs = [...state.clocks.values()].some((clock) => clock.candidateId === candidateId && clock.since !== null);
    return runs && signature !== null;
  });
  const faults = [...clocks, ...(isOpen ? ['a signed sheet over a running clock'] : []), ...verifierSays(day, written)];
  return { acts, faults };
}

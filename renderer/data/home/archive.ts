import { useSyncExternalStore } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { MOST_ARCHIVED } from '#shared/wire/host/archive-channels.ts';

/** The sittings that were put away on this computer. `damaged`: what was kept of it does not read, so that none is. */
export type Archive = { readonly away: ReadonlySet<string>; readonly damaged: boolean };

let known: Archive = { away: new Set(), damaged: false };
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function take({ archived, damaged }: Output<'archive:list'>): void {
  known = { away: new Set(archived.map(({ log }) => log)), damaged };
  for (const listener of listeners) listener();
}

/** Asks the host for it; the first screen does. One that does not answer hides no sitting. */
export async function loadArchive(): Promise<void> {
  const listed = await invoke('archive:list', {});
  take(listed.ok ? listed.value : { archived: [], damaged: true });
}

/** Puts sittings away or brings them back; null, or why it could not. */
export async function moveSittings(logs: readonly string[], away: boolean): Promise<HostFailure | null> {
  for (let from = 0; from < logs.length; from += MOST_ARCHIVED) {
    const moved = await invoke('archive:move', { logs: logs.slice(from, from + MOST_ARCHIVED), away });
    if (!moved.ok) return moved.error;
    take(moved.value);
  }
  return null;
}

export const useArchive = (): Archive => useSyncExternalStore(subscribe, () => known);

/** Whether a sitting is out of the list. One whose journal needs somebody is shown wherever it was put. */
export const isAway = ({ away }: Archive, { log, problem }: SittingSummary): boolean =>
  problem === null && away.has(log);

/** Whether it could be put away: real work that is closed or void, whose journal is sound, and that shows what it is. */
export const canBePutAway = ({ practice, sitting, closed, voided, problem }: SittingSummary): boolean =>
  !practice && sitting !== null && problem === null && (closed || voided !== null);

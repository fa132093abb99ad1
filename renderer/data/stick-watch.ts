import { useSyncExternalStore } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { StickStatus } from '#shared/wire/host/stick.ts';

/** Short, because what is typed between the loss and its notice has no third copy yet. */
const EVERY_MS = 2000;

/** Before the host has answered nothing is known to be missing. */
const UNKNOWN: StickStatus = {
  folder: null,
  state: 'checking',
  since: null,
  sameDisk: false,
  freeBytes: null,
  copies: [],
};

let latest = UNKNOWN;
let timer: ReturnType<typeof setInterval> | null = null;
const listeners = new Set<() => void>();

/** How the third copy stands, as the host last said it. */
export const stickNow = (): StickStatus => latest;

/** Asks the host now instead of at its next time. */
export async function refreshStick(): Promise<void> {
  const answer = await invoke('stick:status', {});
  if (!answer.ok || JSON.stringify(answer.value) === JSON.stringify(latest)) return;
  latest = answer.value;
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === null) {
    void refreshStick();
    timer = setInterval(() => void refreshStick(), EVERY_MS);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

/** How the third copy stands, asked of the host every two seconds while anything shows it. */
export const useStick = (): StickStatus => useSyncExternalStore(watch, stickNow);

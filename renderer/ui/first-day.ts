import { useSyncExternalStore } from 'react';

// The first day's path, offered with the practice sitting: which sitting it leads through on this computer. How far it has come is
// read off the sitting itself.

const KEY = 'kaoping.first-day';
let current = read();
const listeners = new Set<() => void>();

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function set(sitting: string | null): void {
  current = sitting;
  try {
    if (sitting === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, sitting);
  } catch {
    // on a full disk the path holds until the app is closed
  }
  for (const listener of listeners) listener();
}

/** Leads whoever opens this sitting through it. */
export const beginFirstDay = (sitting: string): void => set(sitting);
/** Leads nobody any more. */
export const endFirstDay = (): void => set(null);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sitting that somebody is led through, or null. */
export const useFirstDay = (): string | null => useSyncExternalStore(subscribe, () => current);

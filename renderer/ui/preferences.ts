import { useSyncExternalStore } from 'react';
import type { Language } from '#shared/words/say.ts';

/** How this screen should look to whoever sits here. Nothing of a sitting is kept in here. */
export type Preferences = {
  readonly language: Language;
  readonly look: 'light' | 'dark';
  /** Targets of 44 px for fingers and gloves instead of 32 px. */
  readonly touch: boolean;
  /** Minutes without a key or a touch after which an open sitting locks itself. */
  readonly lockAfter: number;
};

/** What may be chosen. */
export const LOCK_AFTER = [5, 10, 20, 60] as const;

const KEY = 'kaoping.preferences';
const STANDARD: Preferences = { language: 'zh', look: 'light', touch: false, lockAfter: 10 };

let current = read();
const listeners = new Set<() => void>();

/** Reads what was chosen before; anything unreadable counts as not chosen. */
function read(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return STANDARD;
    const { language, look, touch, lockAfter } = stored as Partial<Record<keyof Preferences, unknown>>;
    return {
      language: language === 'en' ? 'en' : 'zh',
      look: look === 'dark' ? 'dark' : 'light',
      touch: touch === true,
      lockAfter: LOCK_AFTER.find((minutes) => minutes === lockAfter) ?? STANDARD.lockAfter,
    };
  } catch {
    return STANDARD;
  }
}

/** Changes some preferences for this computer, at once and on every screen. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // A full disk must not keep somebody from a darker screen; the choice then holds until the app is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The preferences of this computer. */
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);

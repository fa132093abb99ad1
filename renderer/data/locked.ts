// Whether a sitting is locked at this computer. It is kept beside the page, so that loading it again opens nothing.

const keyOf = (log: string): string => `kaoping.locked/${log}`;

/** Whether whoever was here last has locked the sitting. */
export const isLockedHere = (log: string): boolean => localStorage.getItem(keyOf(log)) !== null;

/** Keeps the lock through F5 and close. A disk so full that it cannot be kept still locks the page that stands. */
export function keepLock(log: string, locked: boolean): void {
  try {
    if (locked) localStorage.setItem(keyOf(log), 'yes');
    else localStorage.removeItem(keyOf(log));
  } catch {
    return;
  }
}

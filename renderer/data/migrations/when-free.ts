import type { StorePlace } from '../store/place.ts';

/**
 * Resolves once no other window holds a database that is to be brought to `version`; `held` hears that one does. It asks
 * the browser for that version and gives it up again before anything is changed. A database that is not there, or can't
 * be asked, is free: whoever opens it finds out.
 */
export function whenFree({ name, factory }: StorePlace, version: number, held: () => void): Promise<void> {
  return new Promise((resolve) => {
    const asking = factory.open(name, version);
    asking.onblocked = held;
    asking.onupgradeneeded = () => asking.transaction?.abort();
    asking.onsuccess = () => {
      asking.result.close();
      resolve();
    };
    asking.onerror = (event) => {
      event.preventDefault();
      resolve();
    };
  });
}

/** Whether the database is there in a form older than `version`. */
export async function isOlder({ name, factory }: StorePlace, version: number): Promise<boolean> {
  const found = (await factory.databases()).find((known) => known.name === name);
  return found?.version !== undefined && found.version < version;
}

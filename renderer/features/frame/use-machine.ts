import { useEffect, useState, useSyncExternalStore } from 'react';

type Battery = EventTarget & { readonly level: number; readonly charging: boolean };
type WithBattery = { readonly getBattery?: () => Promise<Battery> };
export type Charge = { readonly percent: number; readonly charging: boolean };

/** The battery's charge, or null on a machine without one. */
export function useBattery(): Charge | null {
  const [charge, setCharge] = useState<Charge | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const watch = async (): Promise<void> => {
      const battery = await (navigator as WithBattery).getBattery?.();
      if (battery === undefined || stop.signal.aborted) return;
      const read = (): void => setCharge({ percent: Math.round(battery.level * 100), charging: battery.charging });
      for (const event of ['levelchange', 'chargingchange']) battery.addEventListener(event, read, stop);
      read();
    };
    // A browser may refuse to tell; the status line then simply says nothing of it.
    watch().catch(() => setCharge(null));
    return () => stop.abort();
  }, []);
  return charge;
}

/** Whether the machine sees any network. */
export const useOnline = (): boolean => useSyncExternalStore(watchNetwork, () => navigator.onLine);

function watchNetwork(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** The time, renewed every second. */
export function useClock(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

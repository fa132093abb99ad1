import { useEffect, useState, useSyncExternalStore } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { Channel, Input, Output } from '#shared/wire/host/contract.ts';

const POLL_MS = 10_000;

/** What the host answers, asked for every ten seconds; null before the first answer, 'gone' when there is none. */
function usePolled<C extends Channel>(channel: C, input: Input<C>): Output<C> | 'gone' | null {
  const [answer, setAnswer] = useState<Output<C> | 'gone' | null>(null);
  const [fixed] = useState(input);
  useEffect(() => {
    let over = false;
    const ask = async (): Promise<void> => {
      const result = await invoke(channel, fixed);
      if (!over) setAnswer(result.ok ? result.value : 'gone');
    };
    void ask();
    const timer = setInterval(() => void ask(), POLL_MS);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [channel, fixed]);
  return answer;
}

/** Free disk space and whether the journal can be written. */
export const useHealth = (): Output<'app:health'> | 'gone' | null => usePolled('app:health', {});

/** Every sealed batch of this station; empty while the host has not answered. */
export function useOutbox(): Output<'outbox:list'> {
  const answer = usePolled('outbox:list', {});
  return answer === null || answer === 'gone' ? [] : answer;
}

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

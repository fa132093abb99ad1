import { useSyncExternalStore } from 'react';
import type { EventKind, EventValue } from '#shared/wire/host/events.ts';
import { listen, type Heard } from './listen.ts';

/** What the host last said of each thing, null before it said anything; `isLost`: it is no longer heard, so all of it is old. */
export type HostNews = { readonly [K in EventKind]: EventValue<K> | null } & { readonly isLost: boolean };

const NOTHING: HostNews = {
  isLost: false,
  ...{ disk: null, clock: null, stick: null, standing: null, outbox: null, central: null, backup: null, print: null },
};

let news = NOTHING;
let hanging: AbortController | null = null;
const listeners = new Set<() => void>();

/** What the host last said, for what is no component. */
export const hostNews = (): HostNews => news;

function hear(heard: Heard): void {
  if (heard === 'lost' && news.isLost) return;
  news = heard === 'lost' ? { ...news, isLost: true } : { ...news, isLost: false, [heard.kind]: heard.value };
  for (const listener of listeners) listener();
}

/** One line to the host for the whole page, open while anything on it listens. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (hanging === null) {
    hanging = new AbortController();
    listen(hear, hanging.signal);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    hanging?.abort();
    hanging = null;
    news = NOTHING;
  };
}

/** A part of what the host says by itself; the component renders again when that part changes. */
export const useHostNews = <T>(part: (news: HostNews) => T): T => useSyncExternalStore(subscribe, () => part(news));

/** Keeps the line open while nothing else on the page listens: a host that hears of no page signs everybody out. */
export const useHostLine = (): null => useHostNews(() => null);

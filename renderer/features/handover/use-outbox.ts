import { useCallback, useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

/** How often the host is asked, in milliseconds: often while a batch is on its way, seldom otherwise. */
const LIVELY = 1_000;
const CALM = 5_000;
const CENTRAL = 15_000;

export type OutboxView = {
  /** Null until the host has answered once. */
  readonly items: readonly OutboxItem[] | null;
  readonly failure: HostFailure | null;
  readonly reload: () => Promise<void>;
};

/** The host's outbox, kept up to date while the screen is open. */
export function useOutbox(): OutboxView {
  const [items, setItems] = useState<readonly OutboxItem[] | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const reload = useCallback(async () => {
    const list = await invoke('outbox:list', {});
    setFailure(list.ok ? null : list.error);
    if (list.ok) setItems(list.value);
  }, []);
  const lively = items?.some(({ state }) => state === 'sending' || state === 'waiting') ?? true;
  useRepeated(reload, lively ? LIVELY : CALM);
  return { items, failure, reload };
}

export type CentralView = {
  /** Null until the host has answered once. */
  readonly status: Output<'central:status'> | null;
  readonly reload: () => Promise<void>;
};

/** The central service this station is enrolled at, and whether it answers. */
export function useCentral(): CentralView {
  const [status, setStatus] = useState<Output<'central:status'> | null>(null);
  const reload = useCallback(async () => {
    const answer = await invoke('central:status', {});
    if (answer.ok) setStatus(answer.value);
  }, []);
  useRepeated(reload, CENTRAL);
  return { status, reload };
}

/** Does something now and again, each time `pause` milliseconds after the last was done. */
function useRepeated(job: () => Promise<void>, pause: number): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const round = async (): Promise<void> => {
      await job();
      if (!over) timer = setTimeout(() => void round(), pause);
    };
    void round();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [job, pause]);
}

import { useCallback, useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { Output } from '#shared/wire/host/contract.ts';

/** How often central is called while the screen is open, in milliseconds: only a call shows whether it answers. */
const EVERY_MS = 15_000;

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
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const round = async (): Promise<void> => {
      await reload();
      if (!over) timer = setTimeout(() => void round(), EVERY_MS);
    };
    void round();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [reload]);
  return { status, reload };
}

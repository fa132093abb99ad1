import { useCallback, useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { Paper } from '#shared/forms/registry.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Output } from '#shared/wire/host/contract.ts';

export type Rendered =
  | { readonly state: 'making' | 'stopped' }
  | { readonly state: 'failed'; readonly failure: HostFailure }
  | ({ readonly state: 'ready' } & Output<'print:render'>);

const MAKING: Rendered = { state: 'making' };

/**
 * The papers as the host renders it; made anew when their figures change, not when anything else does. `stop` leaves the
 * answer unused: the host finishes in its own thread and nobody waits for it.
 */
export function useRendered(papers: readonly Paper[]): {
  readonly rendered: Rendered;
  readonly stop: () => void;
  readonly again: () => void;
} {
  const figures = JSON.stringify(papers);
  const [round, setRound] = useState(0);
  const wanted = `${String(round)} ${figures}`;
  const [answer, setAnswer] = useState<{ readonly to: string; readonly value: Rendered } | null>(null);

  useEffect(() => {
    let waiting = true;
    void invoke('print:render', { papers: JSON.parse(figures) as Paper[] }).then((result) => {
      if (!waiting) return;
      const value: Rendered = result.ok
        ? { state: 'ready', ...result.value }
        : { state: 'failed', failure: result.error };
      // an answer that comes after somebody stopped waiting is let go
      setAnswer((now) => (now?.to === wanted ? now : { to: wanted, value }));
    });
    return () => {
      waiting = false;
    };
  }, [figures, wanted]);

  const stop = useCallback(() => setAnswer({ to: wanted, value: { state: 'stopped' } }), [wanted]);
  const again = useCallback(() => setRound((now) => now + 1), []);
  return { rendered: answer?.to === wanted ? answer.value : MAKING, stop, again };
}

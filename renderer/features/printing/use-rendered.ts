import { useCallback, useEffect, useMemo, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { Paper } from '#shared/forms/registry.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Output } from '#shared/wire/host/contract.ts';

export type Rendered =
  /** `first`: the first paper, base64, where it stands before the others do. */
  | { readonly state: 'making'; readonly first: string | null }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly failure: HostFailure }
  | ({ readonly state: 'ready' } & Output<'print:render'>);

const MAKING: Rendered = { state: 'making', first: null };
/** Fewer are there as soon as the first would be. */
const MANY = 5;

/**
 * The papers as the host renders it; made anew when their figures change, not when anything else does. `stop` leaves the
 * answer unused: the host finishes in its own thread and nobody waits for it. Of many papers the first is made by itself before
 * them all, so that something stands there however many they are. None yet are not asked for. They go to the host as text: handing
 * over the objects of 300 papers would hold the page up for a tenth of a second.
 */
export function useRendered(papers: readonly Paper[]): {
  readonly rendered: Rendered;
  readonly stop: () => void;
  readonly again: () => void;
} {
  const { first, all } = useMemo(() => textsOf(papers), [papers]);
  const [round, setRound] = useState(0);
  const wanted = `${String(round)} ${all}`;
  const [answer, setAnswer] = useState<{ readonly to: string; readonly value: Rendered } | null>(null);

  useEffect(() => {
    if (all === NONE) return;
    let waiting = true;
    if (first !== null) {
      void invoke('print:render', { papers: first }).then((result) => {
        if (!waiting || !result.ok) return;
        const value: Rendered = { state: 'making', first: result.value.pdf };
        // later than the whole, or than a stop, it is of no more use
        setAnswer((now) => (now?.to === wanted ? now : { to: wanted, value }));
      });
    }
    void invoke('print:render', { papers: all }).then((result) => {
      if (!waiting) return;
      const value: Rendered = result.ok
        ? { state: 'ready', ...result.value }
        : { state: 'failed', failure: result.error };
      // an answer that comes after somebody stopped waiting is let go
      setAnswer((now) => (now?.to === wanted && now.value.state !== 'making' ? now : { to: wanted, value }));
    });
    return () => {
      waiting = false;
    };
  }, [first, all, wanted]);

  const stop = useCallback(() => setAnswer({ to: wanted, value: { state: 'stopped' } }), [wanted]);
  const again = useCallback(() => setRound((now) => now + 1), []);
  return { rendered: answer?.to === wanted ? answer.value : MAKING, stop, again };
}

const NONE = '[]';

/** Papers as text; `first`: the first of many. */
function textsOf(papers: readonly Paper[]): { readonly first: string | null; readonly all: string } {
  const texts = papers.map((paper) => JSON.stringify(paper));
  return { first: texts.length < MANY ? null : `[${texts[0] ?? ''}]`, all: `[${texts.join(',')}]` };
}

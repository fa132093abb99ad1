import { useMemo } from 'react';
import { panelOf } from '#shared/record/panels.ts';
import { useSittingPart } from './sitting-context.tsx';

/** Which panel judges each candidate, by name; nothing where there are not several, and where nobody was assigned. */
export function usePanels(): ReadonlyMap<string, string | undefined> {
  const candidates = useSittingPart(({ state }) => state.candidates);
  const panels = useSittingPart(({ state }) => state.panels);
  const assigned = useSittingPart(({ state }) => state.assigned);
  return useMemo(
    () => new Map([...candidates.keys()].map((id) => [id, panelOf({ panels, assigned }, id)?.name])),
    [candidates, panels, assigned],
  );
}

import { useEffect, useState } from 'react';
import { useRecorder } from './sitting-context.tsx';
import type { SittingState } from '#shared/record/state.ts';

const EVERY_MS = 300;

/**
 * The sitting's state, looked at a few times a second. The rail counts 1,500 sheets; doing that at every keystroke would
 * make typing wait for figures nobody reads while typing.
 */
export function useCalmState(): SittingState {
  const { view } = useRecorder();
  const [state, setState] = useState(() => view().state);
  useEffect(() => {
    const timer = setInterval(() => setState(view().state), EVERY_MS);
    return () => clearInterval(timer);
  }, [view]);
  return state;
}

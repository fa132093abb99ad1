import { useLayoutEffect } from 'react';

const EVENT = 'kaoping:undo';

/** Asks the frame to show the last act and the way back from it. */
export const requestUndo = (): void => void dispatchEvent(new Event(EVENT));

/** Answers such requests; only the frame does. */
export function useUndoRequest(show: () => void): void {
  useLayoutEffect(() => {
    addEventListener(EVENT, show);
    return () => removeEventListener(EVENT, show);
  }, [show]);
}

import { useLayoutEffect } from 'react';

const EVENT = 'kaoping:help';

/** Asks for the handbook at the place that matters now. */
export function requestHelp(): void {
  dispatchEvent(new Event(EVENT));
}

/** Answers such requests, and F1; only the handbook does. */
export function useHelpRequest(open: () => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      open();
    };
    addEventListener(EVENT, open);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener(EVENT, open);
      removeEventListener('keydown', onKey);
    };
  }, [open]);
}

import { useEffect } from 'react';

const EVENT = 'kaoping:sign-in';

/** Asks the frame to open its sign-in dialog, for this person if one is named. */
export function requestSignIn(personId: string | null = null): void {
  dispatchEvent(new CustomEvent(EVENT, { detail: personId }));
}

/** Answers such requests; only the frame does. */
export function useSignInRequest(open: (personId: string | null) => void): void {
  useEffect(() => {
    const listener = (event: Event): void => {
      const { detail } = event as CustomEvent<string | null>;
      open(detail);
    };
    addEventListener(EVENT, listener);
    return () => removeEventListener(EVENT, listener);
  }, [open]);
}

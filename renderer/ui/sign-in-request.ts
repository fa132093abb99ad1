import { useLayoutEffect } from 'react';

const EVENT = 'kaoping:sign-in';

/** `absent`: the site head, who can't sign in; somebody takes their place. */
export type SignInWay = 'pin' | 'absent';
type Asked = { readonly personId: string | null; readonly way: SignInWay };

/** Asks the frame to open its sign-in dialog, for this person if one is named. */
export function requestSignIn(personId: string | null = null, way: SignInWay = 'pin'): void {
  dispatchEvent(new CustomEvent<Asked>(EVENT, { detail: { personId, way } }));
}

/** Answers such requests; only the frame does. */
export function useSignInRequest(open: (personId: string | null, way: SignInWay) => void): void {
  useLayoutEffect(() => {
    const listener = (event: Event): void => {
      const { personId, way } = (event as CustomEvent<Asked>).detail;
      open(personId, way);
    };
    addEventListener(EVENT, listener);
    return () => removeEventListener(EVENT, listener);
  }, [open]);
}

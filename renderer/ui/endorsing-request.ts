import { useLayoutEffect } from 'react';

const EVENT = 'kaoping:endorsing';
/** Told whether the site head gave their PIN. */
type Answer = (given: boolean) => void;

/** Asks the frame for the site head's PIN; where no frame listens nobody gives it. */
export const requestEndorsing = (): Promise<boolean> =>
  new Promise((answer) => {
    const unheard = dispatchEvent(new CustomEvent<Answer>(EVENT, { detail: answer, cancelable: true }));
    if (unheard) answer(false);
  });

/** Answers such requests; only the frame does. */
export function useEndorsingRequest(ask: (answer: Answer) => void): void {
  useLayoutEffect(() => {
    const listener = (event: Event): void => {
      event.preventDefault();
      ask((event as CustomEvent<Answer>).detail);
    };
    addEventListener(EVENT, listener);
    return () => removeEventListener(EVENT, listener);
  }, [ask]);
}

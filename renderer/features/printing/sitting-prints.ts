import { useCallback } from 'react';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { sessionOf } from '#renderer/host/session.ts';
import type { Send } from './use-making.ts';
import type { ReadRegister } from './use-register.ts';

/** Prints of the sitting that is open: ordered as whoever is signed in, and its register. */
export function useSittingPrints(): { readonly send: Send; readonly register: ReadRegister } {
  const { log, practice, actor } = useSignedIn();
  const personId = actor?.personId ?? null;
  const send = useCallback<Send>(
    (order) => {
      const session = personId === null ? null : sessionOf({ log, personId });
      return invoke('print:make', { ...order, practice, log, session });
    },
    [log, practice, personId],
  );
  const register = useCallback<ReadRegister>(() => invoke('print:register', { practice, log }), [log, practice]);
  return { send, register };
}

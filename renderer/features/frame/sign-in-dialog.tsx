import { useCallback, useEffect, useState } from 'react';
import { useRecorder, useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { whoIsMissing } from '#renderer/host/session.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { useSignInRequest, type SignInWay } from '#renderer/ui/sign-in-request.ts';
import type { Person } from '#shared/model/staff.ts';
import { signInWords } from '#renderer/features/frame/words.ts';
import { PickPerson } from './pick-person.tsx';
import { PinForm } from './pin-form.tsx';

/** Signing in and changing places, from anywhere: choose yourself, then the PIN. */
export function SignInDialog() {
  const t = useSay();
  const { view } = useRecorder();
  const [open, setOpen] = useState(false);
  const [person, setPerson] = useState<Person | null>(null);
  const [way, setWay] = useState<SignInWay>('pin');

  const start = useCallback(
    (personId: string | null, asked: SignInWay = 'pin') => {
      setWay(asked);
      setPerson(personId === null ? null : (view().state.people.get(personId) ?? null));
      setOpen(true);
    },
    [view],
  );
  useSignInRequest(start);
  const close = (): void => setOpen(false);
  const missing = useSittingPart((told) => whoIsMissing(told.failure));
  const { locked } = useSignedIn();
  // an entry waits for its writer: nothing else can be recorded before, so that the question comes by itself; a lock names nobody
  useEffect(() => {
    if (missing !== null && !locked) start(missing);
  }, [missing, locked, start]);

  return (
    <Dialog open={open} title={t(signInWords.title)} onClose={close}>
      {person === null ? (
        <PickPerson
          onPick={(picked) => {
            setWay('pin');
            setPerson(picked);
          }}
          onLeave={close}
        />
      ) : (
        <PinForm key={`${person.personId}/${way}`} {...{ person, way }} onDone={close} onBack={() => setPerson(null)} />
      )}
    </Dialog>
  );
}

import { useEffect, type ReactNode } from 'react';
import { SittingProvider, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { sittingLog, type SittingLog } from '#renderer/data/sitting-log.ts';
import { Frame } from '#renderer/features/frame/frame.tsx';
import type { Person } from '#shared/model/staff.ts';
import type { InSitting } from './state.ts';

/** The evening of the invented day, when everything on record is past. */
const NOW = '2026-11-20T10:00:00.000Z';

function logOf({ sitting, failure }: InSitting): SittingLog {
  const { sittingId: log, stationId: station } = sitting.sitting ?? { sittingId: '', stationId: '' };
  return sittingLog(sitting, {
    log,
    station,
    now: () => ({ at: NOW, elapsed: 36_000_000 }),
    isThirdCopyKept: () => false,
    writeDatabase: () => Promise.resolve(null),
    writeJournal: () => Promise.resolve(failure ?? null),
  });
}

type Props = { readonly state: InSitting; readonly notice?: ReactNode; readonly children: ReactNode };

/** A screen in the frame of its sitting, with whoever is signed in; what is recorded there goes nowhere. */
export function Room({ state, notice = null, children }: Props) {
  return (
    <SittingProvider log={logOf(state)} practice={state.practice ?? false} repair={null}>
      {state.as !== undefined && <SignedIn person={state.as} locked={state.locked ?? false} />}
      <Frame notice={notice}>{children}</Frame>
    </SittingProvider>
  );
}

function SignedIn({ person, locked }: { readonly person: Person; readonly locked: boolean }) {
  const { signIn, lock } = useSignedIn();
  useEffect(() => {
    signIn(person);
    if (locked) lock();
  }, [signIn, lock, person, locked]);
  return null;
}

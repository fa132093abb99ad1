import type { ReactNode } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { someoneMayExplain } from '#shared/conduct/clock.ts';
import './clock-guard.css';
import { ClockNote } from './clock-note.tsx';
import { useSetBack } from './use-set-back.ts';

/**
 * Puts a note in the screen's place while the clock lies before the record. The screen stays alive behind it, with what was
 * typed; where nobody is named who could explain it stays in sight, because the staff list has to come first.
 */
export function ClockGuard({ children }: { readonly children: ReactNode }) {
  const back = useSetBack();
  const answerable = useSittingPart((view) => someoneMayExplain(view.state));
  return (
    <>
      {back !== null && <ClockNote back={back} answerable={answerable} />}
      <div className="kp-guarded" hidden={back !== null && answerable}>
        {children}
      </div>
    </>
  );
}

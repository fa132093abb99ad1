import type { ReactNode } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { usePlace, type Screen } from '#renderer/ui/navigate.ts';
import { someoneMayExplain } from '#shared/conduct/clock.ts';
import { ThirdCopyNote } from './third-copy-note.tsx';
import { useThirdCopyTrouble } from './third-copy-trouble.ts';

const RECORDING: ReadonlySet<Screen> = new Set(['check-in', 'scoring', 'panel', 'sign-off']);

/** Whether a screen is where people are checked in, scored and signed for; everything else can still be looked at. */
export const isRecording = (screen: Screen): boolean => RECORDING.has(screen);

/**
 * Where the sitting must have its third copy, puts a note in the place of the screens that record while it has none. The
 * screen stays alive behind it, with what was typed.
 */
export function ThirdCopyGuard({ children }: { readonly children: ReactNode }) {
  const { screen } = usePlace();
  const trouble = useThirdCopyTrouble();
  const stops = useSittingPart(({ state }) => state.thirdCopy === 'stop' && state.closing === null);
  const answerable = useSittingPart(({ state }) => someoneMayExplain(state));
  const isStopped = trouble !== null && stops && isRecording(screen);
  return (
    <>
      {isStopped && <ThirdCopyNote trouble={trouble} answerable={answerable} />}
      <div className="kp-guarded" hidden={isStopped}>
        {children}
      </div>
    </>
  );
}

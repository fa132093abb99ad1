import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { promiseOwedWords } from '#shared/progress/promise-words.ts';
import { attendanceOf } from '#shared/record/state.ts';
import { promiseAsked, standingPromise } from '#shared/record/promise.ts';

/** That whoever is to be marked has not signed the promise that the sitting asks for; the way to where it is signed. */
export function PromiseOwed({ candidateId }: { readonly candidateId: string }) {
  const t = useSay();
  const isOwed = useSittingPart(
    ({ state }) =>
      promiseAsked(state.sitting) !== null &&
      state.closing === null &&
      attendanceOf(state, candidateId) === 'present' &&
      standingPromise(state, candidateId) === null,
  );
  if (!isOwed) return null;
  return (
    <button
      type="button"
      className="marking-button kp-tone"
      data-tone="warn"
      onClick={() => navigate('check-in', { candidate: candidateId })}
    >
      {t(promiseOwedWords)}
    </button>
  );
}

import { useSay } from '#renderer/ui/say.ts';
import { shownChange } from '#shared/progress/shown-score.ts';
import type { SittingState } from '#shared/record/state.ts';
import { spreadWords } from './spread-words.ts';

type Props = { readonly state: SittingState; readonly candidateId: string };

/** What was put otherwise after conferring: who, which line, old → new, and why. */
export function SpreadChanges({ state, candidateId }: Props) {
  const t = useSay();
  const changes = state.markChanges.filter((change) => change.candidateId === candidateId);
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{t(spreadWords.changes)}</h3>
      {changes.map(({ seq, examinerId, line, change, reason }) => (
        <p key={seq} className="kp-small kp-num">
          {t(spreadWords.change, {
            ...{ name: state.people.get(examinerId)?.name ?? '', line, reason },
            ...shownChange(change),
          })}
        </p>
      ))}
    </>
  );
}

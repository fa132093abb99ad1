import { ConcernTally } from '#renderer/concerns/concern-tally.tsx';
import { useConcernsByPerson } from '#renderer/concerns/use-concerns.ts';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { applicationsOf } from '#shared/documents/eligibility/judge.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';

/** The way to 资格审核, with what stands against people there; where nobody is judged one by one it says so. */
export function EligibilityRow() {
  const t = useSay();
  const sitting = useSittingPart(({ state }) => state.sitting);
  const candidates = useSittingPart(({ state }) => state.candidates);
  const concerns = [...useConcernsByPerson().people.values()];
  const isNeeded = candidates.size === 0 || applicationsOf({ sitting, candidates }).length > 0;
  return (
    <button type="button" onClick={() => navigate('eligibility')}>
      <Shape name={concerns.length > 0 ? 'hollow' : 'dash'} />
      <span className="kp-grow">
        <strong>{t(words.title)}</strong>
        <span className="kp-small">
          {concerns.length > 0 ? <ConcernTally concerns={concerns} /> : t(isNeeded ? words.toDesk : words.notNeeded)}
        </span>
      </span>
    </button>
  );
}

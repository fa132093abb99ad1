import { useSitting, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { checkInWords as words } from '#renderer/features/check-in/words.ts';
import { PhotoOfPerson } from '#renderer/photos/photo-of-person.tsx';
import { usePhoto } from '#renderer/host/use-photo.ts';
import { useSay } from '#renderer/ui/say.ts';
import { photoOf } from '#shared/record/photo.ts';
import type { Candidate } from '#shared/model/candidate.ts';

type Props = { readonly candidate: Candidate; readonly onOpen: (isOpen: boolean) => void };

/** The face of whoever is chosen, to hold against who stands there; nothing where the record names no photo of anybody. */
export function CheckInPhoto({ candidate, onOpen }: Props) {
  const t = useSay();
  const { practice } = useSitting();
  const sha256 = useSittingPart(({ state }) => photoOf(state, candidate.candidateId));
  const isAnybodys = useSittingPart(({ state }) =>
    [...state.candidates.keys()].some((candidateId) => photoOf(state, candidateId) !== ''),
  );
  const url = usePhoto(practice, sha256);
  if (!isAnybodys) return null;
  const isShown = url !== null && url !== 'missing';
  return (
    <div className="kp-checkin-photo" aria-live="polite">
      {isShown ? (
        <img src={url} alt={t(words.photoOf, { name: candidate.name })} />
      ) : (
        <span className="kp-checkin-noface" />
      )}
      <div>
        <p className="kp-strong">
          {candidate.name} <span className="kp-num kp-soft">{candidate.number}</span>
        </p>
        <p className="kp-num">{candidate.idNumber}</p>
        <p className="kp-soft">
          {sha256 === '' ? t(words.noPhoto) : url === 'missing' ? t(words.photoElsewhere) : t(words.comparePhoto)}
        </p>
      </div>
      <PhotoOfPerson key={candidate.candidateId} {...{ candidate, onOpen }} />
    </div>
  );
}

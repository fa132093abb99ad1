import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { StickPlace } from '#shared/wire/host/stick.ts';
import { backupWords } from '#shared/wire/backup/words.ts';

type Props = {
  readonly places: readonly StickPlace[];
  readonly chosen: StickPlace | null;
  readonly onChoose: (place: StickPlace) => void;
};

/** The third copies on a stick, by station and last change, the latest first; one that is no use says why. */
export function StickPlaces({ places, chosen, onChoose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  return (
    <div className="backup-places" role="radiogroup" aria-label={t(backupWords.stickPlaces)}>
      {places.map((place) => (
        <button
          key={place.place}
          type="button"
          role="radio"
          className="backup-place kp-num"
          aria-checked={place.place === chosen?.place}
          disabled={place.problem !== null}
          onClick={() => onChoose(place)}
        >
          <strong>
            {t(backupWords.stickPlace, {
              name: place.stationName ?? t(backupWords.stickNoName),
              time: place.changedAt === null ? '—' : localTime(place.changedAt),
            })}
          </strong>
          <span className="kp-faint kp-small">{place.home}</span>
          {place.problem !== null && <span className="backup-flaw kp-small">{explain({ kind: place.problem })}</span>}
          {place.problem === null && !place.marked && <span className="kp-small">{t(backupWords.stickUnmarked)}</span>}
        </button>
      ))}
    </div>
  );
}

import { useSay } from '#renderer/ui/say.ts';
import { newSittingWords } from '#shared/words/sittings.ts';
import { WAYS, type WayId } from './ways.ts';

type Props = { readonly chosen: WayId; readonly onChoose: (way: WayId) => void };

/** By which document the sitting is judged, and how; the document's own title and number stand below. */
export function ChooseWay({ chosen, onChoose }: Props) {
  const t = useSay();
  return (
    <div className="kp-new-ways" role="radiogroup" aria-label={t(newSittingWords.policy)}>
      {WAYS.map(({ id, place, name, note, policy }) => (
        <button
          key={id}
          type="button"
          role="radio"
          aria-checked={id === chosen}
          className="kp-new-way"
          onClick={() => onChoose(id)}
        >
          <strong>
            {t(place)} {t(name)}
          </strong>
          <span className="kp-soft kp-small">{t(note)}</span>
          <span className="kp-faint kp-small kp-ellipsis" title={policy.title}>
            {policy.documentNumber} 《{policy.title}》
          </span>
        </button>
      ))}
    </div>
  );
}

import { useSay } from '#renderer/ui/say.ts';
import { newSittingWords } from './words.ts';
import type { Way } from '#shared/documents/parts/way.ts';
import { WAYS } from '#shared/documents/registry.ts';

type Props = { readonly chosen: Way; readonly onChoose: (way: Way) => void };

/** By which document the sitting is judged, and how; the document's own title and number stand below. */
export function ChooseWay({ chosen, onChoose }: Props) {
  const t = useSay();
  return (
    <div className="kp-new-ways" role="radiogroup" aria-label={t(newSittingWords.policy)}>
      {WAYS.map((way) => (
        <button
          key={way.id}
          type="button"
          role="radio"
          aria-checked={way.id === chosen.id}
          className="kp-new-way"
          onClick={() => onChoose(way)}
        >
          <strong>
            {t(way.place)} {t(way.name)}
          </strong>
          <span className="kp-soft kp-small">{t(way.note)}</span>
          <span className="kp-faint kp-small kp-ellipsis" title={way.policy.title}>
            {way.policy.documentNumber} 《{way.policy.title}》
          </span>
        </button>
      ))}
    </div>
  );
}

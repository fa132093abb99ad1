import { useSay } from '#renderer/ui/say.ts';
import type { Procedure } from '#shared/model/sitting.ts';
import { newSittingWords } from '#shared/words/sittings.ts';
import type { Sentence } from '#shared/words/say.ts';
import { WAYS } from './sitting-draft.ts';

const CHOICES: readonly (readonly [Procedure, place: Sentence, name: Sentence, note: Sentence])[] = [
  ['practical', newSittingWords.tianjin, newSittingWords.practical, newSittingWords.practicalNote],
  ['panel', newSittingWords.chongqing, newSittingWords.panel, newSittingWords.panelNote],
];

type Props = { readonly chosen: Procedure; readonly onChoose: (procedure: Procedure) => void };

/** By which document the sitting is judged; the document's own title and number stand below. */
export function ChooseWay({ chosen, onChoose }: Props) {
  const t = useSay();
  return (
    <div className="kp-new-ways" role="radiogroup" aria-label={t(newSittingWords.policy)}>
      {CHOICES.map(([procedure, place, name, note]) => (
        <button
          key={procedure}
          type="button"
          role="radio"
          aria-checked={procedure === chosen}
          className="kp-new-way"
          onClick={() => onChoose(procedure)}
        >
          <strong>
            {t(place)} {t(name)}
          </strong>
          <span className="kp-soft">{t(note)}</span>
          <span className="kp-faint kp-small">
            《{WAYS[procedure].title}》{WAYS[procedure].documentNumber}
          </span>
        </button>
      ))}
    </div>
  );
}

import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { missingPreparations, PREPARATIONS } from '#shared/procedure/preparation.ts';
import type { SittingState } from '#shared/record/state.ts';
import { preparationStateWords, preparationWords } from '#shared/words/board.ts';

/** The board of a sitting without candidates: what it needs, and what of it is there. */
export function PreparationList({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const missing = missingPreparations(state);
  const wanted = state.sitting?.settings.examinersPerCandidate ?? 1;
  return (
    <ol className="kp-preparations kp-panel">
      {PREPARATIONS.map((preparation) => {
        const there = !missing.includes(preparation);
        const { name, note } = preparationWords[preparation];
        return (
          <li key={preparation}>
            <span className="kp-tone kp-line" data-tone={there ? 'good' : 'warn'}>
              <Shape name={there ? 'check' : 'hollow'} />
              {t(there ? preparationStateWords.there : preparationStateWords.missing)}
            </span>
            <strong>{t(name)}</strong>
            <span className="kp-soft kp-num">{t(note, { wanted })}</span>
          </li>
        );
      })}
    </ol>
  );
}

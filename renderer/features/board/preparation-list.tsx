import { lackText } from '#renderer/ui/lack-text.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { procedureOf } from '#shared/procedures/registry.ts';
import { lacksOf } from '#shared/progress/lacks.ts';
import type { SittingState } from '#shared/record/state.ts';
import { preparationStateWords, preparationWords } from '#renderer/features/board/words.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';

/** The board of a sitting without candidates: what it needs, and what of it is there. */
export function PreparationList({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const lacks = lacksOf(state);
  const wanted = state.sitting?.settings.examinersPerCandidate ?? 1;
  return (
    <ol className="kp-preparations kp-panel">
      {procedureOf(state.sitting).preparation.map((list) => {
        const lack = lacks.find((one) => one.list === list);
        return (
          <li key={list}>
            <span className="kp-tone kp-line" data-tone={lack === undefined ? 'good' : 'warn'}>
              <Shape name={lack === undefined ? 'check' : 'hollow'} />
              {lack === undefined ? t(preparationStateWords.there) : lackText(lack, t)}
            </span>
            <strong>{t(listWords[list])}</strong>
            <span className="kp-soft kp-num">{t(preparationWords[list], { wanted })}</span>
          </li>
        );
      })}
    </ol>
  );
}

import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import type { SpreadStage } from '#shared/results/spread.ts';
import { DecideForm } from './decide-form.tsx';
import { SpreadPane } from './spread-pane.tsx';
import { SpreadTable } from './spread-table.tsx';
import { spreadOf } from './spread-lines.ts';
import { spreadWords as words } from './spread-words.ts';
import { ThirdForm } from './third-form.tsx';

type Props = { readonly result: CandidateResult; readonly stage: SpreadStage };

/** Leads through whatever the sitting asks for where marks lie too far apart: conferring, a third mark, or the lead's decision. */
export function SettlingPane({ result, stage }: Props) {
  const t = useSay();
  const { state } = useSitting();
  if (stage === 'confer') return <SpreadPane result={result} />;
  const { candidateId } = result.candidate;
  const limit = formatMark(state.sitting?.settings.maxSpread ?? 0);
  const isThird = stage !== 'lead_decides';
  const third = result.sheets.at(-1)?.examiner.name ?? '';
  return (
    <section
      className="results-conferral kp-stack"
      aria-label={t(isThird ? words.thirdTitle : words.decideTitle)}
      data-testid="spread"
    >
      <h3>{t(isThird ? words.thirdTitle : words.decideTitle)}</h3>
      {isThird ? (
        <>
          <p>{t(stage === 'name_third' ? words.thirdDue : words.thirdMarks, { limit, name: third })}</p>
          <ThirdForm candidateId={candidateId} />
        </>
      ) : (
        <>
          <p className="kp-num">{t(words.apart, { spread: spreadOf(result), limit })}</p>
          <SpreadTable state={state} result={result} />
          <p>{t(words.decideWhat)}</p>
          <DecideForm result={result} />
        </>
      )}
    </section>
  );
}

import { useSay } from '#renderer/ui/say.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { isDivided } from '#shared/record/division.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { linesOf } from './spread-lines.ts';
import { spreadWords } from './spread-words.ts';

type Props = { readonly state: SittingState; readonly result: CandidateResult };

/** The sheets of one candidate side by side, line by line; where they differ stands out. */
export function SpreadTable({ state, result }: Props) {
  const t = useSay();
  if (state.scheme === null) return null;
  return (
    <table className="results-sheets results-spread">
      <thead>
        <tr>
          <th>{t(spreadWords.line)}</th>
          {result.sheets.map(({ examiner }) => (
            <th key={examiner.personId}>{examiner.name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {linesOf(state, state.scheme, result).map(({ id, name, marks, differs }) => (
          <tr key={id} data-differs={differs || undefined}>
            <th scope="row">
              <span className="kp-num">{id}</span> {name}
            </th>
            {marks.map((mark, at) => (
              <td key={at} className="kp-num-right">
                {mark}
              </td>
            ))}
          </tr>
        ))}
        {!isDivided(state) && (
          <tr>
            <th scope="row">{t(spreadWords.total)}</th>
            {result.sheets.map(({ examiner, score }) => (
              <td key={examiner.personId} className="kp-num-right kp-strong">
                {score === null ? '—' : formatRatio(score.total)}
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

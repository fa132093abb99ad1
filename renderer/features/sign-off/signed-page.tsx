import { formatRatio } from '#shared/marks/rounding.ts';
import { PANEL_SUBJECTS } from '#shared/results/judgement.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import type { SittingState } from '#shared/record/state.ts';
import { verdictWords } from '#shared/words/results.ts';
import { signOffWords } from '#shared/words/sign-off.ts';
import { useSay } from '#renderer/ui/say.ts';

type Props = { readonly state: SittingState; readonly results: readonly CandidateResult[]; readonly digest: string };

/** Exactly what is signed, large, as it will stand on paper; the seal is the digest's first eight characters. */
export function SignedPage({ state, results, digest }: Props) {
  const t = useSay();
  const panel = state.sitting?.procedure === 'panel';
  const columns = panel
    ? (state.scheme?.tasks.map((task) => task.name) ?? [])
    : (results[0]?.sheets.map((s) => s.examiner.name) ?? []);
  return (
    <article className="sign-off-page">
      <header>
        <div>
          <p className="kp-faint">{t(signOffWords.what)}</p>
          <h2>{state.sitting?.title}</h2>
          <p className="kp-soft">
            {state.sitting?.organiser} · {state.sitting?.occupation} · {state.sitting?.heldOn}
          </p>
        </div>
        <div className="sign-off-seal" title={digest}>
          <small>{t(signOffWords.digest)}</small>
          <strong data-testid="digest">{digest.slice(0, 8)}</strong>
        </div>
      </header>
      <table>
        <thead>
          <tr>
            <th>{t(signOffWords.number)}</th>
            <th>{t(signOffWords.name)}</th>
            {columns.map((column) => (
              <th key={column} className="kp-num-right">
                {column}
              </th>
            ))}
            {!panel && <th className="kp-num-right">{t(signOffWords.result)}</th>}
            <th>{t(signOffWords.verdict)}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.candidate.candidateId}>
              <td className="kp-num">{result.candidate.number}</td>
              <td>{result.candidate.name}</td>
              {cellsOf(result, panel).map((cell, index) => (
                <td key={columns[index]} className="kp-num-right">
                  {cell}
                </td>
              ))}
              {!panel && <td className="kp-num-right kp-strong">{result.judgement?.shown ?? '—'}</td>}
              <td data-verdict={result.verdict}>{t(verdictWords[result.verdict])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="kp-faint kp-small">{t(signOffWords.digestWhy)}</p>
      <p className="kp-faint kp-small sign-off-digest">{digest}</p>
    </article>
  );
}

function cellsOf({ judgement, sheets }: CandidateResult, panel: boolean): string[] {
  if (panel) return PANEL_SUBJECTS.map((subject) => judgement?.subjects?.[subject].shown ?? '—');
  return sheets.map(({ score }) => (score === null ? '—' : formatRatio(score.total)));
}

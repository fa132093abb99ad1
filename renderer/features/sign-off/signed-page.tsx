import { procedureOf } from '#shared/procedures/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { registerCells, registerHeads } from '#shared/results/register.ts';
import { verdictOf } from '#shared/results/words.ts';
import { signOffWords } from '#renderer/features/sign-off/words.ts';
import { useSay } from '#renderer/ui/say.ts';

type Props = { readonly state: SittingState; readonly results: readonly CandidateResult[]; readonly digest: string };

/** Exactly what is signed, large, as it will stand on paper; the seal is the digest's first eight characters. */
export function SignedPage({ state, results, digest }: Props) {
  const t = useSay();
  const procedure = procedureOf(state.sitting);
  const summed = procedure.resultShape === 'total';
  const columns = registerHeads(state);
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
            {columns.map((column, index) => (
              <th key={index} className="kp-num-right">
                {t(column)}
              </th>
            ))}
            {summed && <th className="kp-num-right">{t(signOffWords.result)}</th>}
            <th>{t(signOffWords.verdict)}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.candidate.candidateId}>
              <td className="kp-num">{result.candidate.number}</td>
              <td>{result.candidate.name}</td>
              {registerCells(state, result).map((cell, index) => (
                <td key={index} className="kp-num-right">
                  {cell === null ? '—' : t(cell)}
                </td>
              ))}
              {summed && <td className="kp-num-right kp-strong">{result.judgement?.shown ?? '—'}</td>}
              <td data-verdict={result.verdict}>{t(verdictOf(state, result))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="kp-faint kp-small">{t(signOffWords.digestWhy)}</p>
      <p className="kp-faint kp-small sign-off-digest">{digest}</p>
    </article>
  );
}

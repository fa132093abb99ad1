import { formatMark } from '#shared/base/marks/mark.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { PANEL_SUBJECTS } from '#shared/procedures/parts/judgement.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import {
  reviewColumnWords,
  reviewSetupWords,
  reviewWords,
  subjectScoreWords,
} from '#shared/procedures/review/words.ts';
import { verdictWords } from '#shared/results/words.ts';
import { signOffWords } from '#renderer/features/sign-off/words.ts';
import type { Sentence } from '#shared/words/say.ts';
import { useSay, type Say } from '#renderer/ui/say.ts';

type Props = { readonly state: SittingState; readonly results: readonly CandidateResult[]; readonly digest: string };

/** Exactly what is signed, large, as it will stand on paper; the seal is the digest's first eight characters. */
export function SignedPage({ state, results, digest }: Props) {
  const t = useSay();
  const procedure = state.sitting?.procedure ?? 'practical';
  // only examiners' sheets come to one figure; a panel has one a subject, a review one a stage
  const summed = procedure === 'practical';
  const columns =
    procedure === 'review'
      ? REVIEW_COLUMNS.map((words) => t(words))
      : procedure === 'panel'
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
            {summed && <th className="kp-num-right">{t(signOffWords.result)}</th>}
            <th>{t(signOffWords.verdict)}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.candidate.candidateId}>
              <td className="kp-num">{result.candidate.number}</td>
              <td>{result.candidate.name}</td>
              {cellsOf(result, state, t).map((cell, index) => (
                <td key={columns[index]} className="kp-num-right">
                  {cell}
                </td>
              ))}
              {summed && <td className="kp-num-right kp-strong">{result.judgement?.shown ?? '—'}</td>}
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

const REVIEW_COLUMNS: readonly Sentence[] = [
  reviewSetupWords.theory,
  reviewSetupWords.practical,
  reviewColumnWords.thesis,
  reviewColumnWords.performance,
  reviewColumnWords.decision,
];

function cellsOf({ candidate, judgement, sheets }: CandidateResult, state: SittingState, t: Say): string[] {
  switch (state.sitting?.procedure) {
    case 'panel':
      return PANEL_SUBJECTS.map((subject) => judgement?.subjects?.[subject].shown ?? '—');
    case 'review': {
      const { theory, practical } = state.subjectScores.get(candidate.candidateId) ?? {};
      const { thesis = null, performance = null, decision = null } = judgement?.review ?? {};
      return [
        imported(theory, t),
        imported(practical, t),
        thesis?.shown ?? '—',
        performance?.shown ?? '—',
        decision === null ? '—' : t(reviewWords[decision]),
      ];
    }
    default:
      return sheets.map(({ score }) => (score === null ? '—' : formatRatio(score.total)));
  }
}

const imported = (score: SubjectScore | undefined, t: Say): string =>
  score === undefined ? '—' : typeof score === 'number' ? formatMark(score) : t(subjectScoreWords[score]);

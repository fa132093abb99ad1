import { POLICIES } from '../policies/registry.ts';
import { formatMark } from '../marks/mark.ts';
import { formatRatio } from '../marks/rounding.ts';
import type { SittingState } from '../record/state.ts';
import { resultOf } from '../results/candidate-result.ts';
import { explanationPaper } from '../words/explanation.ts';
import { fill, paper } from '../words/paper.ts';
import { headOf } from './from-sitting.ts';
import type { ExplanationForm } from './request.ts';

/** One candidate's result explained from the raw marks to the verdict; null while there is no such candidate. */
export function explanationForm(state: SittingState, candidateId: string): ExplanationForm | null {
  const head = headOf(state);
  const candidate = state.candidates.get(candidateId);
  if (head === null || candidate === undefined) return null;
  const { verdict, sheets, judgement } = resultOf(state, candidate);
  const { number, name, idNumber, employer } = candidate;
  return {
    form: 'explanation',
    ...head,
    digest: state.signatures[0]?.digest ?? null,
    candidate: { number, name, idNumber, employer },
    tasks: (state.scheme?.tasks ?? []).map((task) => task.name),
    rows: sheets.flatMap(({ examiner, score }) =>
      score === null
        ? []
        : [
            {
              examiner: examiner.name,
              marks: score.tasks.map(({ mark }) => formatMark(mark)),
              total: formatRatio(score.total),
            },
          ],
    ),
    reasons: (judgement?.because ?? []).map(({ text, source, article }) => ({
      text,
      clause: fill(explanationPaper.article, { document: documentOf(source), article }),
    })),
    exact: sayExact(judgement?.exact ?? '', judgement?.shown ?? ''),
    shown: judgement?.shown ?? '',
    verdict: paper.verdicts[verdict],
  };
}

function sayExact(exact: string, shown: string): string {
  const [num, den] = exact.split('/');
  if (num === undefined || den === undefined) return explanationPaper.none;
  return fill(explanationPaper.exactIs, { num, den, shown });
}

/** A document by its title; a standard is cited by its own name. */
function documentOf(source: string): string {
  const policy = POLICIES.find((each) => each.source === source);
  return policy === undefined ? source : `《${policy.title}》`;
}

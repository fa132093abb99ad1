import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { SchemeProblem } from '#shared/importing/check-scheme.ts';
import { typedMark } from '#shared/importing/scheme-draft.ts';
import { schemeProblemWords } from '#shared/importing/scheme-problem-words.ts';
import { schemeWords } from '#renderer/features/setup/scheme-words.ts';

/** An empty field is not marked as wrong while somebody is still typing; the line at the bottom names it. */
export const isBlank = ({ kind }: SchemeProblem): boolean => kind === 'name_missing' || kind === 'figure_missing';

/** What is wrong with what a field holds. */
export const problemAt = (problems: readonly SchemeProblem[], path: string): SchemeProblem | undefined =>
  problems.find((problem) => problem.path === path && !isBlank(problem));

/** Figures that are marks are shown as points; `max` counts characters or parts. */
const shown = (detail: SchemeProblem['detail']): Record<string, string | number> =>
  Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, key === 'max' ? value : typedMark(value)]));

/** One problem in words. */
export function ProblemText({ problem }: { readonly problem: SchemeProblem }) {
  const t = useSay();
  return <span className="setup-fault kp-small">{t(schemeProblemWords[problem.kind], shown(problem.detail))}</span>;
}

type NoteProps = { readonly problem: SchemeProblem; readonly count: number; readonly onGo: () => void };

/** What is left to mend, the first of it in words and one click away. */
export function ProblemNote({ problem, count, onGo }: NoteProps) {
  const t = useSay();
  const task = /^tasks\.(\d+)/.exec(problem.path)?.[1];
  const line = /lines\.(\d+)/.exec(problem.path)?.[1];
  const place = [
    ...(task === undefined ? [] : [t(schemeWords.task, { number: Number(task) + 1 })]),
    ...(line === undefined ? [] : [`${t(schemeWords.lineName)} ${Number(line) + 1}`]),
  ].join(' · ');
  return (
    <button type="button" className="setup-problem" onClick={onGo}>
      <Shape name="cross" size={12} />
      <span>{t(schemeWords.toMend, { count })}</span>
      <span className="kp-soft">{place}</span>
      <ProblemText problem={problem} />
    </button>
  );
}

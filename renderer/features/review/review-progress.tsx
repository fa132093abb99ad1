import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import type { Candidate } from '#shared/model/candidate.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';
import { reviewOf } from '#shared/procedures/review/stages.ts';
import { reviewProgressWords } from '#shared/procedures/review/words.ts';

type Step = keyof typeof reviewProgressWords;

const SHAPES: Readonly<Record<Step, ShapeName>> = {
  gone: 'dash',
  barred: 'dash',
  entry: 'hollow',
  thesis: 'half',
  questions: 'triangle',
  performance: 'half',
  invalid: 'triangle',
  decision: 'full',
  pass: 'check',
  fail: 'cross',
};

/** Where one candidate's review stands for the whole panel, beside the expert's own marks. */
export function ReviewProgress({ candidate }: { readonly candidate: Candidate }) {
  const t = useSay();
  // one string, so that the cell renders again only when something moved
  const at = useSittingPart((view) => whereIs(view.state, candidate));
  const [step, done = '', all = ''] = at.split(' ') as [Step, string?, string?];
  return (
    <span role="gridcell" className="panel-stage review-progress" data-step={step}>
      <Shape name={SHAPES[step]} size={14} /> {t(reviewProgressWords[step], { done, all })}
    </span>
  );
}

function whereIs(state: SittingState, candidate: Candidate): string {
  if (attendanceOf(state, candidate.candidateId) !== 'present') return 'gone';
  const { stages, panel, thesisMarks, performanceMarks, broken, decision } = reviewOf(state, candidate);
  if (stages.entry.status === 'failed') return 'barred';
  if (stages.entry.status === 'open') return 'entry';
  if (stages.thesis.status === 'open') return `thesis ${String(thesisMarks.length)} ${String(panel.length)}`;
  if (stages.thesis.status === 'invalid') return 'questions';
  if (broken) return 'invalid';
  if (stages.performance.status === 'open')
    return `performance ${String(performanceMarks.length)} ${String(panel.length)}`;
  return decision?.decision ?? 'decision';
}

import { useMemo } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { DeskPane } from '#renderer/expert-desk/desk-pane.tsx';
import type { Beside } from '#renderer/expert-desk/mark-table.tsx';
import { MarkingGate, type Marking } from '#renderer/marking/marking-gate.tsx';
import { reviewWords } from '#shared/procedures/review/words.ts';
import { ReviewAside } from './review-aside.tsx';
import { ReviewProgress } from './review-progress.tsx';
import { ReviewRule } from './review-rule.tsx';
import { reviewSubjects } from './review-subjects.ts';

/** 综合评审: one expert's marks stage by stage, each candidate's way beside them (天津 综合评审工作流程). */
export function ReviewScreen() {
  const sitting = useSittingPart((view) => view.state.sitting);
  if (sitting === null) return null;
  return <MarkingGate sitting={sitting}>{(marking) => <Pane key={marking.actor.personId} {...marking} />}</MarkingGate>;
}

const BESIDE: Beside = {
  progress: reviewWords.progress,
  Progress: ReviewProgress,
  Aside: ReviewAside,
};

function Pane(marking: Marking) {
  const { scheme, sitting, candidates } = marking;
  const subjects = useMemo(() => reviewSubjects(scheme, candidates, sitting), [scheme, candidates, sitting]);
  return <DeskPane {...marking} subjects={subjects} rule={<ReviewRule />} beside={BESIDE} />;
}

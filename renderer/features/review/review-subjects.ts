import { subjectsOf, type Subject } from '#renderer/expert-desk/mark-rows.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { typedMark } from '#shared/importing/scheme-draft.ts';
import { isPerformance } from '#shared/procedures/review/stages.ts';

/** The stages of a review that are marked, item by item; a sitting without 高级技师 has no thesis to show. */
export function reviewSubjects(scheme: Scheme, candidates: readonly Candidate[], { level }: Sitting): Subject[] {
  const senior = level !== 'technician' || candidates.some((candidate) => candidate.level === 'senior-technician');
  return subjectsOf(scheme)
    .map((subject) => (hasItems(scheme, subject.line) ? { ...subject, name: withMark(subject) } : subject))
    .map((subject) => ({ ...subject, stage: isPerformance(subject.line) ? 'performance' : 'thesis' }))
    .filter(({ stage }) => senior || stage === 'performance');
}

/** An item is out of fewer points than its part, and says out of how many. */
const withMark = ({ name, full }: Subject): string => `${name}（${typedMark(full)}）`;
const hasItems = ({ tasks }: Scheme, line: string): boolean =>
  (tasks[Number(line.split('.')[0]) - 1]?.lines.length ?? 0) > 1;

import { subjectsOf, type Subject } from '#renderer/expert-desk/mark-rows.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { REVIEW_LINES } from '#shared/procedures/review/stages.ts';

/** The stages of a review that are marked; a sitting without 高级技师 has no thesis to show. */
export function reviewSubjects(scheme: Scheme, candidates: readonly Candidate[], { level }: Sitting): Subject[] {
  const senior = level !== 'technician' || candidates.some((candidate) => candidate.level === 'senior-technician');
  return subjectsOf(scheme)
    .map((subject) => ({ ...subject, stage: subject.line === REVIEW_LINES.performance ? 'performance' : 'thesis' }))
    .filter(({ stage }) => senior || stage === 'performance');
}

import type { Cell } from '#renderer/marking/line-editor.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { lineId, type Scheme } from '#shared/model/scheme.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { REVIEW_LINES } from '#shared/procedures/review/stages.ts';

/** A subject: one column of the table, one line of the scheme. */
export type Subject = { readonly line: string; readonly name: string; readonly full: number; readonly stage?: string };

export type PanelCell = Cell & { readonly candidate: Candidate; readonly subject: Subject };
export type PanelRow = { readonly candidate: Candidate; readonly cells: readonly PanelCell[] };

/** The subjects of a panel's scheme in order: 理论, 技能, 综合. */
export const subjectsOf = (scheme: Scheme): Subject[] =>
  scheme.tasks.flatMap((task, index) =>
    task.lines.map(({ name, fullMark }, at) => ({ line: lineId(index, at), name, full: fullMark })),
  );

/** The stages of a review that are marked; a sitting without 高级技师 has no thesis to show. */
export function reviewSubjects(scheme: Scheme, candidates: readonly Candidate[], { level }: Sitting): Subject[] {
  const senior = level !== 'technician' || candidates.some((candidate) => candidate.level === 'senior-technician');
  return subjectsOf(scheme)
    .map((subject) => ({ ...subject, stage: subject.line === REVIEW_LINES.performance ? 'performance' : 'thesis' }))
    .filter(({ stage }) => senior || stage === 'performance');
}

/** One row a candidate, one cell a subject. */
export const panelRows = (candidates: readonly Candidate[], subjects: readonly Subject[]): PanelRow[] =>
  candidates.map((candidate) => ({
    candidate,
    cells: subjects.map((subject) => ({
      key: `${candidate.candidateId}/${subject.line}`,
      full: subject.full,
      chips: [],
      ...(subject.stage === undefined ? {} : { group: subject.stage }),
      candidate,
      subject,
    })),
  }));

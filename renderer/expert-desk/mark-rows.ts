import type { Cell } from '#renderer/marking/line-editor.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { lineId, type Scheme } from '#shared/model/scheme.ts';

/** A subject: one column of the table, one line of the scheme. */
export type Subject = { readonly line: string; readonly name: string; readonly full: number; readonly stage?: string };

export type MarkedCell = Cell & { readonly candidate: Candidate; readonly subject: Subject };
export type MarkedRow = { readonly candidate: Candidate; readonly cells: readonly MarkedCell[] };

/** The subjects of a fixed scheme in order. */
export const subjectsOf = (scheme: Scheme): Subject[] =>
  scheme.tasks.flatMap((task, index) =>
    task.lines.map(({ name, fullMark }, at) => ({ line: lineId(index, at), name, full: fullMark })),
  );

/** One row a candidate, one cell a subject. */
export const markedRows = (candidates: readonly Candidate[], subjects: readonly Subject[]): MarkedRow[] =>
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

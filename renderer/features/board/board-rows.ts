import { matchesSearch } from '#shared/base/pinyin.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';
import { knownLedger } from '#renderer/data/known-ledger.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import { expectedExaminers } from '#shared/procedures/scorers.ts';
import type { SheetStage } from '#shared/progress/ledger.ts';
import { unscoredLines } from '#shared/progress/sheet-lines.ts';
import { spreadStageOf, type SpreadStage } from '#shared/results/spread.ts';
import { isAmong, tasksOf } from '#shared/record/division.ts';
import { sheetOf, type AttendanceFact, type SittingState } from '#shared/record/state.ts';

/** One sheet on the board: its stage, and while it is being scored how many of its lines have a mark. */
export type BoardCell = {
  readonly stage: SheetStage;
  readonly done: number;
  /** How many lines it has: those of its examiner's own tasks. */
  readonly lines: number;
  /** It comes from paper, or waits for what was marked there. */
  readonly isPaper: boolean;
};
export type BoardRow = {
  readonly candidate: Candidate;
  /** Null while the candidate was not checked in. */
  readonly attendance: AttendanceFact['attendance'] | null;
  /** Null where the candidate's sheet is somebody else's, who left or took the place. */
  readonly cells: readonly (BoardCell | null)[];
  /** What has to be done about marks further apart than the sitting allows; null for nothing. */
  readonly spread: SpreadStage | null;
};
export type Board = {
  readonly examiners: readonly Person[];
  readonly rows: readonly BoardRow[];
};

/** Candidates down, examiners across, in the order they were admitted and named. */
export function boardOf(state: SittingState): Board {
  const examiners = expectedExaminers(state);
  const tasks = state.scheme?.tasks ?? [];
  const linesOf = (own: readonly number[] | null): number =>
    tasks.reduce((count, task, at) => count + (isAmong(own, at) ? task.lines.length : 0), 0);
  const stages = new Map<string, SheetStage>();
  for (const { candidate, examiner, stage } of knownLedger(state).rows)
    stages.set(sheetKey({ candidateId: candidate.candidateId, examinerId: examiner.personId }), stage);
  const cellOf = (candidateId: string, examinerId: string): BoardCell | null => {
    const ref = { candidateId, examinerId };
    const stage = stages.get(sheetKey(ref));
    if (stage === undefined) return null;
    const lines = linesOf(tasksOf(state, ref));
    const done = stage === 'started' ? lines - unscoredLines(state, ref).length : 0;
    const { paper, scores } = sheetOf(state, ref);
    const isPaper = paper !== null && (paper.keyed.length > 0 || Object.keys(scores).length === 0);
    return { stage, done, lines, isPaper };
  };
  const rows = [...state.candidates.values()].map((candidate) => ({
    candidate,
    attendance: state.attendance.get(candidate.candidateId)?.attendance ?? null,
    cells: examiners.map(({ personId }) => cellOf(candidate.candidateId, personId)),
    spread: spreadStageOf(state, candidate),
  }));
  return { examiners, rows };
}

/** What the board can be narrowed to; each stage belongs to exactly one. */
export const FILTERS = {
  todo: ['empty', 'started', 'recused'],
  sign: ['complete'],
  corrected: ['corrected'],
  signed: ['signed'],
  away: ['absent', 'void', 'ineligible', 'barred'],
} as const satisfies Readonly<Record<string, readonly SheetStage[]>>;
export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS) as readonly FilterName[];

const within = (filter: FilterName, stage: SheetStage): boolean =>
  (FILTERS[filter] as readonly SheetStage[]).includes(stage);

/** How many sheets each filter would show. */
export function filterCounts({ rows }: Board): Readonly<Record<FilterName, number>> {
  const counts = { todo: 0, sign: 0, corrected: 0, signed: 0, away: 0 };
  for (const row of rows)
    for (const cell of row.cells)
      for (const name of FILTER_NAMES) if (cell !== null && within(name, cell.stage)) counts[name] += 1;
  return counts;
}

/** The rows that match what was typed and, with a filter, have at least one sheet in it. */
export const shownRows = (rows: readonly BoardRow[], query: string, filter: FilterName | null): readonly BoardRow[] =>
  rows.filter(
    (row) =>
      matchesSearch(query, row.candidate) &&
      (filter === null || row.cells.some((cell) => cell !== null && within(filter, cell.stage))),
  );

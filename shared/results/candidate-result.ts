import { isGone, type Candidate, type Gone } from '../model/candidate.ts';
import { lineId } from '../model/scheme.ts';
import type { Person } from '../model/staff.ts';
import { hasTask } from '../record/division.ts';
import { attendanceOf, sheetOf, type SittingState } from '../record/state.ts';
import type { SheetScore } from '../law/scoring/sheet.ts';
import { stageOf, type SheetStage } from '../progress/ledger.ts';
import type { Judgement } from '../procedures/parts/judgement.ts';
import { scoreOf } from '../procedures/parts/sheet-score.ts';
import { timed } from '../procedures/parts/times.ts';
import { procedureOf } from '../procedures/registry.ts';
import { expectedFor } from '../procedures/scorers.ts';

/** open: sheets are still missing; invalid: the procedure is broken, so no result may be signed. */
export type ResultVerdict = 'pass' | 'fail' | Gone | 'open' | 'invalid';

/** One examiner's part in a result. `score` is null where the candidate was not scored. */
export type SheetPart = {
  readonly examiner: Person;
  readonly stage: SheetStage;
  readonly score: SheetScore | null;
  /** By task: whether anything was given at all. A stage that was never reached is no nought. */
  readonly given: readonly boolean[];
  /** By task: whether it is theirs to mark; all are where nobody divided them. */
  readonly own: readonly boolean[];
};

/** One candidate's result: verdict first, then the chain that leads to it. */
export type CandidateResult = {
  readonly candidate: Candidate;
  readonly verdict: ResultVerdict;
  readonly sheets: readonly SheetPart[];
  readonly judgement: Judgement | null;
};

const DONE: ReadonlySet<SheetStage> = new Set(['complete', 'signed', 'corrected']);

/** The result of every candidate in the order they were admitted: a pure function of the record, never stored as truth. */
export const resultsOf = (state: SittingState): CandidateResult[] =>
  [...state.candidates.values()].map((candidate) => resultOf(state, candidate));

/** One candidate's result as the record stands; `open` until every expected sheet is complete. */
export function resultOf(state: SittingState, candidate: Candidate): CandidateResult {
  const sheets = expectedFor(state, candidate.candidateId).map((examiner) => partOf(state, candidate, examiner));
  const attendance = attendanceOf(state, candidate.candidateId);
  if (attendance !== 'present') return { candidate, verdict: attendance, sheets, judgement: null };
  const scores = sheets.flatMap((part) => completeScore(part) ?? []);
  const { judgement, isFinal } = procedureOf(state.sitting).judge(state, candidate, scores);
  const verdict = isFinal && judgement !== null ? judgement.verdict : 'open';
  return { candidate, verdict, sheets, judgement };
}

/** A sheet's score once every line owed has one; null before. */
export const completeScore = ({ stage, score }: SheetPart): SheetScore | null => (DONE.has(stage) ? score : null);

function partOf(state: SittingState, { candidateId }: Candidate, examiner: Person): SheetPart {
  const stage = stageOf(state, candidateId, examiner.personId);
  const marked = state.scheme !== null && !isGone(stage) && stage !== 'barred' && stage !== 'empty';
  const sheet = sheetOf(state, { candidateId, examinerId: examiner.personId });
  const given = (state.scheme?.tasks ?? []).map(({ lines }, task) =>
    lines.some((_, at) => lineId(task, at) in sheet.scores || lineId(task, at) in sheet.vetoes),
  );
  const own = given.map((_, task) => hasTask(state, sheet, task + 1));
  return { examiner, stage, own, score: marked ? scoreOf(state.scheme, timed(state, sheet)) : null, given };
}

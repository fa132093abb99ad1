import { isHeldUnder } from '../model/sitting.ts';
import { sheetKey, type SheetRef } from '../model/sheet.ts';
import { lineIdsOf } from '../procedures/practical/composite.ts';
import { procedureOf } from '../procedures/registry.ts';
import { expectedFor } from '../procedures/scorers.ts';
import { lineOf } from '../progress/sheet-lines.ts';
import type { BodyOf } from '../record/body.ts';
import { hasTask, taskOfLine } from '../record/division.ts';
import { differingLines, isFromPaper } from '../record/paper-sheet.ts';
import { isUncoded } from '../record/codes.ts';
import { isRecused } from '../record/recusal.ts';
import { attendanceOf, sheetOf, type SittingState } from '../record/state.ts';
import { notThere } from './known.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// 纸面补录 (本场次规定): a sheet marked on paper is keyed by two people for themselves, and a third one settles where they differ.
// Nobody of them marks the candidate: whoever did would see another one's marks before their own are signed.

const EDITION = 6;

/** Whether sheets of this sitting may come from paper: those of examiners, line by line. */
export const takesPaper = ({ sitting }: SittingState): boolean =>
  isHeldUnder(sitting, EDITION) && procedureOf(sitting).desk === 'sheet';

/** The sheet is one that is expected, of somebody who is there. */
function atPaper(state: SittingState, ref: SheetRef): Permission {
  const candidate = state.candidates.get(ref.candidateId);
  const examiner = state.people.get(ref.examinerId);
  if (candidate === undefined) return refuse('candidate_unknown');
  if (examiner === undefined) return refuse('person_unknown');
  if (!takesPaper(state) || state.scheme === null) return refuse('paper_not_here');
  const { name } = candidate;
  const attendance = attendanceOf(state, ref.candidateId);
  if (attendance !== 'present') return notThere(attendance, name);
  if (isRecused(state, ref.examinerId, ref.candidateId))
    return refuse('recused', { name: examiner.name, candidate: name });
  return expectedFor(state, ref.candidateId).includes(examiner)
    ? fine
    : refuse('not_expected', { name: examiner.name });
}

/** The site head or the lead opens a sheet that nobody marked on the screen or keyed yet. */
export function mayOpenPaper(state: SittingState, body: BodyOf<'paper_opened'>): Permission {
  const there = atPaper(state, body);
  if (!there.ok) return there;
  if (isUncoded(state)) return refuse('codes_undrawn');
  return isUntouched(state, body) ? fine : refuse('paper_in_use');
}

/** Whether a sheet has nothing of the screen on it and nothing keyed off paper. */
export function isUntouched(state: SittingState, ref: SheetRef): boolean {
  const sheet = sheetOf(state, ref);
  const isMarked = Object.keys(sheet.scores).length > 0 || Object.keys(sheet.vetoes).length > 0;
  return !sheet.everSigned && !isMarked && !isFromPaper(sheet);
}

/** Two people key every line of the tasks that are the examiner's, in the scheme's order. */
export function mayKeyPaper(state: SittingState, body: BodyOf<'paper_keyed'>, actor: string | null): Permission {
  const { paper, scores } = sheetOf(state, body);
  const there = atPaper(state, body);
  if (!there.ok) return there;
  if (paper === null || paper.keyed.length >= 2) return refuse('paper_not_open');
  if (paper.keyed.length === 0 && Object.keys(scores).length > 0) return refuse('paper_in_use');
  const fit = isFit(state, body, actor);
  if (!fit.ok) return fit;
  const all = state.scheme === null ? [] : lineIdsOf(state.scheme);
  const lines = all.filter((line) => hasTask(state, body, taskOfLine(line)));
  return isOver(state, body.marks, lines) ? fine : refuse('paper_unsound');
}

/** A third person settles exactly the lines that were keyed differently: one of the two, or what the paper says. */
export function maySettlePaper(state: SittingState, body: BodyOf<'paper_settled'>, actor: string | null): Permission {
  const { paper } = sheetOf(state, body);
  const there = atPaper(state, body);
  if (!there.ok) return there;
  const lines = paper === null ? [] : differingLines(paper);
  if (lines.length === 0 || paper?.settled !== null) return refuse('paper_not_open');
  const fit = isFit(state, body, actor);
  if (!fit.ok) return fit;
  return isOver(state, body.marks, lines) ? fine : refuse('paper_unsound');
}

/** Who keys or settles has a key, does not mark the candidate, and has not keyed this sheet. */
export function isFit(state: SittingState, ref: SheetRef, actor: string | null): Permission {
  const name = state.people.get(actor ?? '')?.name ?? '';
  const sheet = sheetOf(state, ref);
  const { candidateId } = ref;
  const marks =
    actor === null ||
    actor === sheet.begunBy ||
    state.sheets.has(sheetKey({ candidateId, examinerId: actor })) ||
    expectedFor(state, candidateId).some(({ personId }) => personId === actor);
  if (marks || !state.keys.has(actor)) return refuse('paper_unfit', { name });
  return sheet.paper?.keyed.some(({ by }) => by === actor) === true ? refuse('paper_twice', { name }) : fine;
}

type Marks = BodyOf<'paper_keyed'>['marks'];

/** Whether these lines are named once each, in order, each with a mark it can have, or none. */
const isOver = (state: SittingState, marks: Marks, lines: readonly string[]): boolean =>
  marks.map(({ line }) => line).join() === lines.join() &&
  marks.every(({ line, mark }) => mark === null || mark <= (lineOf(state, line)?.fullMark ?? -1));

/** Whoever keyed or settled a sheet of this candidate has seen what another one gave: they give no mark of their own. */
export function isUnseen(state: SittingState, candidateId: string, personId: string): Permission {
  if (!hasKeyed(state, candidateId, personId)) return fine;
  const [person, candidate] = [state.people.get(personId), state.candidates.get(candidateId)];
  return refuse('marks_seen', { name: person?.name ?? '', candidate: candidate?.name ?? '' });
}

const hasKeyed = ({ sheets }: SittingState, candidateId: string, personId: string): boolean =>
  [...sheets.values()].some(
    ({ candidateId: whose, paper }) =>
      whose === candidateId && (paper?.settled?.by === personId || paper?.keyed.some(({ by }) => by === personId)),
  );

import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';
import { lineId, type Scheme } from '#shared/model/scheme.ts';
import { reviewEntry } from '#shared/law/tianjin-appraisal/review-entry.ts';
import { reviewPerformance } from '#shared/law/tianjin-appraisal/review-performance.ts';
import { reviewThesis } from '#shared/law/tianjin-appraisal/review-thesis.ts';
import type { Reason, Verdict } from '#shared/law/parts/verdict.ts';
import { thresholdsOf } from '#shared/record/thresholds.ts';
import type { SettledThresholds } from '#shared/model/thresholds.ts';
import { isRecused } from '#shared/record/recusal.ts';
import { sheetOf, type DecisionFact, type SittingState } from '#shared/record/state.ts';
import { holderOf, seatsOf } from '../parts/seats.ts';
import { scoreOf } from '../parts/sheet-score.ts';
import type { StageLock } from '../parts/stage-lock.ts';
import { REVIEW_PANEL } from './group.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';

// 天津 综合评审工作流程: entry, thesis and defence (高级技师 only), performance review, decision. A pure reading of the record.

/** What is marked, as the tasks of the review's scheme; each has one line where nobody set items of its own. */
export const REVIEW_TASKS = { content: 0, defence: 1, performance: 2 } as const;
export type ReviewPart = keyof typeof REVIEW_TASKS;

/** The lines of one part in order. */
export function linesOf(scheme: Scheme | null, part: ReviewPart): readonly string[] {
  const task = REVIEW_TASKS[part];
  const lines = scheme?.tasks.at(task)?.lines ?? [];
  return lines.length === 0 ? [lineId(task, 0)] : lines.map((_, at) => lineId(task, at));
}

/** Whether a line is of the performance review; every other is of the thesis. */
export const isPerformance = (line: string): boolean => line.startsWith(`${String(REVIEW_TASKS.performance + 1)}.`);

export const REVIEW_STAGES = ['entry', 'thesis', 'performance', 'decision'] as const;
export type ReviewStageName = (typeof REVIEW_STAGES)[number];

/** `locked`: the stage before does not allow it (yet); `skipped`: the level has no such stage; `invalid`: against the procedure. */
export type StageStatus = 'locked' | 'skipped' | 'open' | 'passed' | 'failed' | 'invalid';
export type Stage = { readonly status: StageStatus; readonly because: readonly Reason[] };

/** One expert's marks in hundredths of 100 points; null where not given yet. */
type Marks = { readonly thesis: ThesisMarks | null; readonly performance: number | null };
type ThesisMarks = { readonly content: number; readonly defence: number };
/** What one expert has given so far; the marks themselves stay theirs until the stage is complete. */
export type ExpertPart = { readonly expert: Person; readonly thesis: boolean; readonly performance: boolean };

export type Review = {
  /** Other marks than 60 that its stages pass by. */
  readonly own: SettledThresholds | null;
  readonly level: 'technician' | 'senior-technician';
  readonly theory: SubjectScore | null;
  readonly practical: SubjectScore | null;
  readonly stages: Readonly<Record<ReviewStageName, Stage>>;
  /** Marks of the experts who have given all there is of a stage. */
  readonly thesisMarks: readonly ThesisMarks[];
  readonly performanceMarks: readonly number[];
  /** Every expert of the panel and which stages they have marked. */
  readonly panel: readonly ExpertPart[];
  readonly questions: readonly string[];
  /** Against the procedure: too few or too many questions, a panel too small, or marks in a stage that may not be entered. */
  readonly broken: boolean;
  /** What the scores say once nothing more is to be scored; null until then, and where the procedure is broken. */
  readonly derived: 'pass' | 'fail' | null;
  /** The panel's tick where it still stands on the scores. */
  readonly decision: DecisionFact | null;
};

const NOTHING: readonly Reason[] = [];
const LOCKED: Stage = { status: 'locked', because: NOTHING };

/** How far one candidate's review has come, stage by stage. */
export function reviewOf(state: SittingState, candidate: Candidate): Review {
  const { candidateId } = candidate;
  const level = reviewLevel(state, candidate);
  const { theory = null, practical = null } = state.subjectScores.get(candidateId) ?? {};
  const own = thresholdsOf(state, candidateId);
  const by = own === null ? {} : { by: own };
  const wanted = state.sitting?.settings.examinersPerCandidate ?? 0;
  const given = seatsOf(state, REVIEW_PANEL)
    .flatMap((seat) => state.people.get(holderOf(state, seat, candidateId)) ?? [])
    .filter(({ personId }) => !isRecused(state, personId, candidateId))
    .map((expert) => ({ expert, ...marksOf(state, candidateId, expert.personId) }));
  const thesisMarks = level === 'technician' ? [] : given.flatMap(({ thesis }) => thesis ?? []);
  const performanceMarks = given.flatMap(({ performance }) => performance ?? []);
  const questions = questionsOf(state, candidateId);
  const complete = (marks: readonly unknown[]): boolean => wanted > 0 && marks.length >= wanted;

  const entry: Stage =
    theory === null || practical === null ? open() : judged(reviewEntry.judge({ theory, practical, ...by }));
  const thesis: Stage =
    level === 'technician'
      ? { status: 'skipped', because: NOTHING }
      : entry.status !== 'passed'
        ? LOCKED
        : complete(thesisMarks)
          ? judged(reviewThesis.judge({ experts: [...thesisMarks], questionCount: questions.length, ...by }))
          : open();
  const mayPerform = entry.status === 'passed' && (thesis.status === 'skipped' || thesis.status === 'passed');
  const performance: Stage = !mayPerform
    ? LOCKED
    : complete(performanceMarks)
      ? judged(reviewPerformance.judge({ scores: [...performanceMarks], ...by }))
      : open();
  // marks beyond a stage that closed: a correction may do that, or an entry score that was taken back
  const stray =
    (entry.status === 'failed' && thesisMarks.length + performanceMarks.length > 0) ||
    (thesis.status === 'failed' && performanceMarks.length > 0);
  const broken = stray || thesis.status === 'invalid' || performance.status === 'invalid';
  const derived = broken ? null : derive(entry, thesis, performance);
  const decision = standing(state.decisions.get(candidateId), derived);
  const decided: Stage =
    derived === null || entry.status === 'failed'
      ? LOCKED
      : decision === null
        ? open()
        : { status: decision.decision === 'pass' ? 'passed' : 'failed', because: NOTHING };
  return {
    own,
    level,
    theory,
    practical,
    stages: { entry, thesis, performance, decision: decided },
    thesisMarks,
    performanceMarks,
    panel: given.map(({ expert, thesis, performance }) => ({
      expert,
      thesis: thesis !== null,
      performance: performance !== null,
    })),
    questions,
    broken,
    derived,
    decision,
  };
}

/** Why this line may not be marked now, or null when it may. */
export function lockOf({ level, stages: { entry, thesis } }: Review, line: string): StageLock | null {
  const isThesis = !isPerformance(line);
  if (isThesis && level === 'technician') return 'review_no_thesis';
  if (entry.status === 'open') return 'review_entry_missing';
  if (entry.status !== 'passed') return 'review_entry_failed';
  if (isThesis) return null;
  if (thesis.status === 'failed') return 'review_thesis_failed';
  if (thesis.status === 'invalid') return 'review_thesis_invalid';
  return thesis.status === 'open' ? 'review_thesis_open' : null;
}

/** The lines an expert owes this candidate: none where the review was never entered, only the thesis where it ended there. */
export function owedLines({ level, stages: { entry, thesis } }: Review, scheme: Scheme | null): readonly string[] {
  if (entry.status === 'failed') return [];
  const performance = linesOf(scheme, 'performance');
  if (level === 'technician') return performance;
  const defended = [...linesOf(scheme, 'content'), ...linesOf(scheme, 'defence')];
  return thesis.status === 'failed' ? defended : [...defended, ...performance];
}

/** Whether nothing is left to be scored or decided; a candidate who did not reach the review needs no decision. */
export const isSettled = ({ stages: { entry }, derived, decision }: Review): boolean =>
  derived !== null && (entry.status === 'failed' || decision !== null);

/** Thesis points of 40 and 60 instead of marks of 100 each: the scheme says which (综合评审工作流程 五（二）). */
export const isRawThesis = (scheme: Scheme): boolean => (scheme.tasks[0]?.fullMark ?? 0) < 10_000;

/** The level that is reviewed: the candidate's own, or the sitting's where that is none with a review. */
function reviewLevel({ sitting }: SittingState, { level }: Candidate): Review['level'] {
  if (level === 'technician' || level === 'senior-technician') return level;
  return sitting?.level === 'technician' ? 'technician' : 'senior-technician';
}

function marksOf(state: SittingState, candidateId: string, examinerId: string): Marks {
  const sheet = sheetOf(state, { candidateId, examinerId });
  if (state.scheme === null) return { thesis: null, performance: null };
  const { scheme } = state;
  const { tasks } = scoreOf(scheme, sheet);
  // a part has its mark once every item of it has
  const mark = (part: ReviewPart): number | null =>
    linesOf(scheme, part).every((line) => line in sheet.scores) ? (tasks[REVIEW_TASKS[part]]?.mark ?? null) : null;
  const [content, defence, performance] = [mark('content'), mark('defence'), mark('performance')];
  if (content === null || defence === null) return { thesis: null, performance };
  if (!isRawThesis(state.scheme)) return { thesis: { content, defence }, performance };
  // 40 + 60 points are the weighted total already: 0.4 · sum + 0.6 · sum is the sum, exactly
  return { thesis: { content: content + defence, defence: content + defence }, performance };
}

function questionsOf({ questions }: SittingState, candidateId: string): string[] {
  const asked = Object.entries(questions.get(candidateId) ?? {});
  return asked.sort(([a], [b]) => Number(a) - Number(b)).map(([, text]) => text);
}

const open = (): Stage => ({ status: 'open', because: NOTHING });

const STATUS = { pass: 'passed', fail: 'failed', invalid: 'invalid' } as const;
const judged = ({ outcome, because }: Verdict): Stage => ({ status: STATUS[outcome], because });

function derive(entry: Stage, thesis: Stage, performance: Stage): Review['derived'] {
  if (entry.status === 'failed' || thesis.status === 'failed' || performance.status === 'failed') return 'fail';
  return performance.status === 'passed' ? 'pass' : null;
}

/** A tick stands while it says what the scores say, or says 不通过 against them with a reason; never 通过 below 60. */
function standing(tick: DecisionFact | undefined, derived: Review['derived']): DecisionFact | null {
  if (tick === undefined || derived === null) return null;
  if (tick.decision === derived) return tick;
  return tick.decision === 'fail' && tick.reason.trim() !== '' ? tick : null;
}

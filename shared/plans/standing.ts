import { addMonths, type CivilDate } from '../base/calendar/civil-date.ts';
import type { AskedSubject, ExamSubject } from '../documents/parts/subjects.ts';
import type { Reason } from '../law/parts/verdict.ts';
import type { Brought, Exemption } from './part.ts';
import { byPlan, subjectName, type PlanSettings } from './settings.ts';

// How somebody stands in one subject, from everything that was brought for it.

/** What somebody brought in a subject once: in a sitting, or on a list of scores. */
export type Attempt = Brought & {
  readonly on: CivilDate;
  /** The sitting; null where a list brought it. */
  readonly sittingId: string | null;
};

/** `unproven`: 免考 without an application that is met; `lapsed`: passed, but too long ago by the plan. */
export type SubjectState = Brought['outcome'] | 'exempt' | 'unproven' | 'lapsed' | 'missing';

/** How somebody stands in a subject they owe. */
export type Standing = {
  readonly subject: ExamSubject;
  readonly state: SubjectState;
  readonly shown: string;
  /** Where the subject is asked. */
  readonly asked: Reason;
  /** What decided. */
  readonly because: readonly Reason[];
  readonly attempts: readonly Attempt[];
  /** The attempt that counts; null where there is none. */
  readonly counts: Attempt | null;
};

/** Met for good, or never to be asked of this person. */
export const isPassed = ({ state }: Pick<Standing, 'state'>): boolean => state === 'passed' || state === 'exempt';
/** Taken and not passed. */
export const isFailed = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'failed' || state === 'absent' || state === 'void';

const DECIDED: ReadonlySet<Brought['outcome']> = new Set(['passed', 'failed', 'absent', 'void']);
const NOTHING: readonly Reason[] = [];

/** The attempt that counts: the last that passed, else the last that was decided, else the last. In order of days. */
function attemptThatCounts(attempts: readonly Attempt[]): Attempt | null {
  if (attempts.length <= 1) return attempts[0] ?? null;
  let last: Attempt | null = null;
  let decided: Attempt | null = null;
  let passed: Attempt | null = null;
  for (const attempt of attempts) {
    if (last === null || attempt.on >= last.on) last = attempt;
    if (DECIDED.has(attempt.outcome) && (decided === null || attempt.on >= decided.on)) decided = attempt;
    if (attempt.outcome === 'passed' && (passed === null || attempt.on >= passed.on)) passed = attempt;
  }
  return passed ?? decided ?? last;
}

/** Why somebody may not owe it: 免考 written where a mark would be, and how the application for it stands. */
export type Excuse = { readonly isExempt: boolean; readonly exemption: Exemption };
export const NO_EXCUSE: Excuse = { isExempt: false, exemption: null };

/**
 * How somebody stands: what they took decides before what they are excused from, because nobody is asked twice. `copy` is what a
 * sitting was told of the subject and did not find itself; it must not say otherwise.
 */
export function standingIn(
  { subject, because: asked }: AskedSubject,
  own: readonly Attempt[],
  copy: Attempt | null,
  { isExempt, exemption }: Excuse,
): Standing {
  const attempts = own.length === 0 && copy !== null ? [copy] : own;
  const counts = attemptThatCounts(attempts);
  const stand = (state: SubjectState, because: readonly Reason[], shown: string): Standing => {
    return { subject, state, shown, asked, because, attempts, counts };
  };
  if (counts !== null && DECIDED.has(counts.outcome)) {
    const isDoubtful = copy !== null && !attempts.some((attempt) => isSame(attempt, copy));
    return isDoubtful
      ? stand('invalid', [differs(subject, counts, copy)], '')
      : stand(counts.outcome, counts.because, counts.shown);
  }
  if (exemption?.standing === 'met') return stand('exempt', exemption.because, '');
  if (isExempt) return stand('unproven', exemption?.because ?? [NO_GROUND], '');
  if (counts !== null) return stand(counts.outcome, counts.because, counts.shown);
  return stand('missing', exemption?.because ?? NOTHING, '');
}

/** A mark with more decimals than a list has is the same as its copy where both come to the same. */
const isSame = (one: Attempt, copy: Attempt): boolean =>
  one.outcome === copy.outcome && (one.shown === copy.shown || /\.\d{3,}$/.test(one.shown));

function differs(subject: ExamSubject, one: Attempt, copy: Attempt): Reason {
  const text = `${subjectName(subject)}两处记录不同：${one.shown || '没有分数'}，另一场次内导入的是 ${copy.shown || '没有分数'}，须先核对更正`;
  return byPlan(`${subject}_differs`, text);
}

const NO_GROUND = byPlan('theory_exempt_without_ground', '成绩表记为免考，没有符合条件的贯通申报作为依据');

/** The same subjects, those passed too long before `by` no longer counted (计划规定). */
export function withinValidity(
  standings: readonly Standing[],
  { validMonths }: PlanSettings,
  today: CivilDate,
): readonly Standing[] {
  if (validMonths === null) return standings;
  let by: CivilDate = '';
  for (const { counts } of standings) if (counts !== null && counts.on > by) by = counts.on;
  if (!standings.every(isPassed)) by = today;
  return standings.map((standing) => {
    const { counts, state, subject, because } = standing;
    if (state !== 'passed' || counts === null || addMonths(counts.on, validMonths) >= by) return standing;
    const text = `${subjectName(subject)}成绩 ${String(validMonths)} 个月有效，${counts.on} 合格的到 ${addMonths(counts.on, validMonths)} 为止`;
    return { ...standing, state: 'lapsed', because: [...because, byPlan(`${subject}_lapsed`, text)] };
  });
}

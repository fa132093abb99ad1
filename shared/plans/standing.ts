import { addMonths, type CivilDate } from '../base/calendar/civil-date.ts';
import type { AskedSubject, ExamSubject } from '../documents/parts/subjects.ts';
import type { Reason } from '../law/parts/verdict.ts';
import type { Brought, Exemption } from './part.ts';
import { byPlan, subjectName, type Counting, type PlanSettings } from './settings.ts';

// How somebody stands in one subject, from everything that was brought for it.

/** What somebody brought in a subject once: in a sitting, or on a list of scores. */
export type Attempt = Brought & {
  readonly on: CivilDate;
  /** The sitting; null where a list brought it. */
  readonly sittingId: string | null;
  /** Whether that sitting is closed; a list always is. */
  readonly isClosed: boolean;
  /** Which attempt its sitting names it as where it is a 补考, else null. */
  readonly attempt: number | null;
  /** Which part of its subject it is, where that is held in several. */
  readonly part?: number;
  /** A subject that a 补考 of another one was held together with: it counts only where nothing else of it was passed. */
  readonly isBeside?: true;
  /** What stood here before a signed answer to an objection put it right. */
  readonly was?: Pick<Brought, 'outcome' | 'shown'>;
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
  /** How they stand in each part of a subject that is held in several. */
  readonly parts?: readonly Standing[];
};

/** Met for good, or never to be asked of this person. */
export const isPassed = ({ state }: Pick<Standing, 'state'>): boolean => state === 'passed' || state === 'exempt';
/** Taken and not passed. */
export const isFailed = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'failed' || state === 'absent' || state === 'void';

const DECIDED: ReadonlySet<Brought['outcome']> = new Set(['passed', 'failed', 'absent', 'void', 'ineligible']);
const NOTHING: readonly Reason[] = [];

/** The attempt that counts by what the plan settles, else by when it was; null where there is none. */
function attemptThatCounts(
  attempts: readonly Attempt[],
  { counts = 'passed', validMonths }: Pick<PlanSettings, 'counts' | 'validMonths'>,
): Attempt | null {
  if (attempts.length <= 1) return attempts[0] ?? null;
  const inOrder = attempts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const decided = inOrder.filter(({ outcome }) => DECIDED.has(outcome));
  const last = decided.at(-1) ?? inOrder.at(-1) ?? null;
  if (last === null || counts === 'last') return last;
  const passed = decided.filter(({ outcome }) => outcome === 'passed');
  if (counts === 'passed') return passed.at(-1) ?? last;
  const isValid = ({ on }: Attempt): boolean => validMonths === null || addMonths(on, validMonths) >= last.on;
  const among = passed.some(isValid) ? passed : decided;
  return among.filter(isValid).reduce((best, one) => (markOf(one) >= markOf(best) ? one : best), among.at(-1) ?? last);
}

const markOf = ({ shown }: Attempt): number => (shown === '' ? -1 : Number(shown));

/** What a 补考 brought beside its own subject is left out where that was passed without it. */
const withoutBeside = (own: readonly Attempt[]): readonly Attempt[] =>
  own.some(({ isBeside, outcome }) => isBeside === undefined && outcome === 'passed')
    ? own.filter(({ isBeside }) => isBeside === undefined)
    : own;

/** Whoever was stopped took nothing: it is all that counts where it was last, and no attempt once something was taken after it. */
function withoutStopped(own: readonly Attempt[]): readonly Attempt[] {
  const stopped = own.filter(({ outcome }) => outcome === 'ineligible');
  const last = stopped.at(-1);
  if (last === undefined) return own;
  const isPassed = own.some(({ outcome }) => outcome === 'passed');
  const isLast = own.every(({ on }) => on <= last.on);
  return isLast && !isPassed ? [last] : own.filter((one) => one.outcome !== 'ineligible');
}

const COUNTS_BY: Readonly<Record<Counting, string>> = {
  passed: '有合格的取合格成绩',
  best: '取有效期内最好的一次',
  last: '取最后一次',
};

/** Which of several attempts counts, and that the plan says so. */
function whichCounts(
  subject: ExamSubject,
  attempts: readonly Attempt[],
  counts: Attempt,
  by: Counting | undefined,
): readonly Reason[] {
  if (attempts.length < 2 || attempts.filter(({ outcome }) => DECIDED.has(outcome)).length < 2) return NOTHING;
  const text = `${subjectName(subject)}考过 ${String(attempts.length)} 次，以 ${counts.on} 的成绩为准：${COUNTS_BY[by ?? 'passed']}`;
  return [byPlan('attempt_counts', text)];
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
  settings: Pick<PlanSettings, 'counts' | 'validMonths'>,
): Standing {
  const attempts =
    own.length === 0 && copy !== null ? [copy] : own.length < 2 ? own : withoutStopped(withoutBeside(own));
  const counts = attemptThatCounts(attempts, settings);
  const stand = (state: SubjectState, because: readonly Reason[], shown: string): Standing => {
    return { subject, state, shown, asked, because, attempts, counts };
  };
  if (counts !== null && DECIDED.has(counts.outcome)) {
    const isDoubtful = copy !== null && !attempts.some((attempt) => isSame(attempt, copy));
    return isDoubtful
      ? stand('invalid', [differs(subject, counts, copy)], '')
      : stand(
          counts.outcome,
          attempts.length < 2
            ? counts.because
            : [...counts.because, ...whichCounts(subject, attempts, counts, settings.counts)],
          counts.shown,
        );
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

import type { Attendance, Gone } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';

/**
 * 应到、实到、缺考、违纪. Whoever was sent out was there, so `actual` counts void candidates too; whoever is not eligible was never
 * expected.
 */
export type Headcount = {
  readonly expected: number;
  readonly actual: number;
  readonly absent: number;
  readonly voided: number;
  /** 资格不符. */
  readonly stopped: number;
  readonly unmarked: number;
  /** More than 20 % of those expected are absent; Shaanxi then wants a written statement. */
  readonly muchFewer: boolean;
};

/** The heads of a sitting as far as they were counted. */
export function headcountOf({ candidates, attendance }: SittingState): Headcount {
  const count = (wanted: Attendance): number =>
    [...attendance.values()].filter((fact) => fact.attendance === wanted).length;
  const [absent, voided, stopped] = [count('absent'), count('void'), count('ineligible')];
  const expected = candidates.size - stopped;
  return {
    expected,
    actual: count('present') + voided,
    absent,
    voided,
    stopped,
    unmarked: candidates.size - attendance.size,
    muchFewer: absent * 5 > expected,
  };
}

/** Whether marking a candidate needs a reason: always for void and 资格不符, and for every change of what was recorded. */
export const needsReason = (before: Attendance | null, next: Attendance): boolean =>
  next === 'void' || next === 'ineligible' || (before !== null && before !== next);

/** The people each figure counts. */
export type CheckInFilter = 'all' | 'there' | Gone | 'unmarked' | 'unsigned';

/** Whether a candidate belongs to a figure; `state` is null while not checked in. */
export function matchesFilter(filter: CheckInFilter, state: Attendance | null): boolean {
  if (filter === 'all') return true;
  if (filter === 'there') return state === 'present' || state === 'void';
  return filter === (state ?? 'unmarked');
}

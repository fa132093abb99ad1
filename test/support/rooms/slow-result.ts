import type { Scheme, Task } from '#shared/model/scheme.ts';
import { slowSeconds } from '../slow-clock.ts';
import { divisionIn, marksTask } from './slow-division.ts';
import {
  attendanceIn,
  isBoundIn,
  isWhole,
  schemeIn,
  seatsIn,
  settingsOf,
  sheetIn,
  type SlowSheet,
  type Story,
} from './slow-sheet.ts';

// What a candidate comes to, by the slow model: in whole numbers of hundredths times a common denominator, and no rounding.

/** Every mark is counted in parts of this many to the hundredth, so that weights, means of two or three and percents are whole. */
const PARTS = 10_000n * 10_000n * 6n * 100n;
export type SlowResult = {
  readonly verdict: 'pass' | 'fail' | 'absent' | 'void' | 'ineligible' | 'open' | 'invalid';
  /** In hundredths of a point, in parts; null where nothing counts. */
  readonly mark: bigint | null;
};

export function resultIn(story: Story, candidateId: string): SlowResult {
  const attendance = attendanceIn(story, candidateId);
  if (attendance !== 'present') return { verdict: attendance, mark: null };
  const scheme = schemeIn(story);
  const { examinersPerCandidate: wanted, maxSpread, whenTooWide = 'conferral', passMark } = settingsOf(story);
  const seats = seatsIn(story, candidateId);
  const sheets = seats.map((seat) => sheetIn(story, candidateId, seat));
  const isOpen = sheets.some((sheet, at) => {
    const holder = sheet.holder ?? seats[at]!.at(-1)!;
    const isOwn = (task: number): boolean => marksTask(story, seats[at]!, task);
    return scheme === null || !isWhole(sheet, scheme, isOwn) || isBoundIn(story, holder, candidateId);
  });
  if (scheme === null || isOpen || sheets.length < wanted) return { verdict: 'open', mark: null };
  const isDivided = divisionIn(story).length > 0;
  const totals = sheets.map((sheet) => totalOf(story, scheme, candidateId, sheet));
  const examiners = totals.slice(0, wanted);
  const limit = maxSpread === null ? null : BigInt(maxSpread) * PARTS;
  const apart = (list: readonly bigint[]): bigint => max(list) - min(list);
  const counted = ((): bigint | null => {
    if (isDivided) return sumOfTasks(story, scheme, { candidateId, seats, sheets, maxSpread });
    if (limit === null || apart(examiners) <= limit) return mean(examiners);
    const hasThird = totals.length > wanted;
    if (whenTooWide === 'conferral') return null;
    if (whenTooWide === 'third_mean') return hasThird ? mean(totals) : null;
    if (whenTooWide === 'third_nearest') {
      if (!hasThird) return null;
      const pairs = [0, 1, 2].map((out) => totals.filter((_, at) => at !== out));
      const near = min(pairs.map(apart));
      const best = pairs.filter((pair) => apart(pair) === near).map(mean);
      if (near <= limit) return max(best);
    }
    return decidedIn(story, scheme, { candidateId, seats, sheets });
  })();
  if (counted === null) return { verdict: 'invalid', mark: null };
  const percent = breachesIn(story, candidateId);
  const mark = (counted * BigInt(100 - Math.min(100, percent))) / 100n;
  return { verdict: mark >= BigInt(passMark) * PARTS ? 'pass' : 'fail', mark };
}

const max = (list: readonly bigint[]): bigint => list.reduce((a, b) => (b > a ? b : a));
const min = (list: readonly bigint[]): bigint => list.reduce((a, b) => (b < a ? b : a));
const mean = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b) / BigInt(list.length);

const lineIds = ({ lines }: Task, task: number): string[] =>
  lines.map((_, at) => `${String(task + 1)}.${String(at + 1)}`);

type Given = Pick<SlowSheet, 'marks' | 'vetoes'>;

type Seated = {
  readonly candidateId: string;
  readonly seats: readonly string[][];
  readonly sheets: readonly SlowSheet[];
};

/** Divided tasks: each one's mean among those who have it, added up; null where one of them lies too far apart for its size. */
function sumOfTasks(
  story: Story,
  scheme: Scheme,
  { candidateId, seats, sheets, maxSpread }: Seated & { readonly maxSpread: number | null },
): bigint | null {
  const given = sheets.map((sheet) => partsOf(story, scheme, candidateId, sheet));
  const means = scheme.tasks.map((task, t) => {
    const marks = given.flatMap((parts, at) => (marksTask(story, seats[at]!, t + 1) ? [parts[t]!] : []));
    const whole = BigInt(task.weight === null ? task.fullMark : task.weight * 100);
    const isApart = maxSpread !== null && (max(marks) - min(marks)) * 10_000n > BigInt(maxSpread) * whole * PARTS;
    return isApart ? null : mean(marks);
  });
  return means.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0n);
}

/** A sheet in hundredths of a point, in parts. */
const totalOf = (story: Story, scheme: Scheme, candidateId: string, given: Given): bigint =>
  partsOf(story, scheme, candidateId, given).reduce((a, b) => a + b, 0n);

/** The same by task. */
function partsOf(story: Story, { tasks }: Scheme, candidateId: string, { marks, vetoes }: Given): bigint[] {
  return tasks.map((task, t) => {
    const ids = lineIds(task, t);
    const seconds = slowSeconds(story, candidateId, t + 1);
    const over = task.minutes === null || seconds === null ? 0 : Math.max(0, seconds - task.minutes * 60);
    const isVetoed = task.lines.some(({ veto }, at) => veto?.scope === 'task' && vetoes.has(ids[at]!));
    const isLate = task.disqualifyOver !== null && over > task.disqualifyOver * 60;
    const steps = task.overtime.filter((step) => over > step.over * 60).toSorted((a, b) => b.over - a.over);
    const lines = task.lines.map(({ fullMark, veto }, at) => {
      const score = marks.get(ids[at]!);
      if (score === undefined || (veto?.scope === 'line' && vetoes.has(ids[at]!))) return 0;
      return score.kind === 'mark' ? score.mark : Math.max(0, fullMark - score.deductions.reduce((a, b) => a + b, 0));
    });
    const mark = lines.reduce((a, b) => a + b, 0) - (steps[0]?.deduct ?? 0);
    if (isVetoed || isLate || mark <= 0) return 0n;
    const whole = task.weight === null ? task.fullMark : task.weight * 100;
    return (BigInt(mark) * BigInt(whole) * PARTS) / BigInt(task.fullMark);
  });
}

/** What the lead's decision comes to while every sheet is signed as it was then. */
function decidedIn(story: Story, scheme: Scheme, { candidateId, seats, sheets }: Seated): bigint | null {
  const last = story
    .flatMap(({ body }) => (body.type === 'spread_decided' ? [body] : []))
    .findLast((one) => one.candidateId === candidateId);
  if (last === undefined) return null;
  const sheetOf = (examinerId: string) => sheets[seats.findIndex((seat) => seat.includes(examinerId))];
  if (last.sheets.some(({ examinerId, digest }) => sheetOf(examinerId)?.signed?.digest !== digest)) return null;
  const marks = new Map<string, never>();
  const vetoes = new Set<string>();
  for (const { line, examinerId } of last.picks) {
    const from = sheetOf(examinerId);
    const mark = from?.marks.get(line);
    if (mark !== undefined) marks.set(line, mark as never);
    if (from?.vetoes.has(line) === true) vetoes.add(line);
  }
  return totalOf(story, scheme, candidateId, { marks, vetoes });
}

/** What breaking the rules takes off, in percent of the result. */
function breachesIn(story: Story, candidateId: string): number {
  const back = new Set(story.flatMap(({ body }) => (body.type === 'deduction_withdrawn' ? [body.incident] : [])));
  return story.reduce((sum, { body, seq }) => {
    const isTheirs = body.type === 'incident_recorded' && body.candidateId === candidateId && !back.has(seq);
    return isTheirs ? sum + (body.percent ?? 0) : sum;
  }, 0);
}

/** Whether a ratio of hundredths is exactly that many parts. */
export const isExactly = (mark: bigint | null, exact: string): boolean => {
  const [num = '0', den = '1'] = exact.split('/');
  return mark !== null && mark * BigInt(den) === BigInt(num) * PARTS;
};

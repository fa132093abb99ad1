import { formatMark, type Mark } from '../base/marks/mark.ts';
import { addRatios, product, reaches, type Ratio } from '../base/marks/ratio.ts';
import { explainRatio } from '../base/marks/rounding.ts';
import type { AskedSubject } from '../documents/parts/subjects.ts';
import { documentOf, evaluationWayOf } from '../documents/registry.ts';
import { citing, type Reason } from '../law/parts/verdict.ts';
import { areWeighed, EVALUATED, type Evaluated, type Evaluation } from '../model/evaluation.ts';
import type { Sitting } from '../model/sitting.ts';
import { withOne } from './few.ts';
import { byPlan, subjectName, type PlanSettings } from './settings.ts';
import { isFailed, NO_EXCUSE, standingIn, type Attempt, type Standing } from './standing.ts';

// An evaluation of several subjects (考评结合, 综合鉴定, 过程考核 over weeks): what it asks, and how parts and weights join. What no
// document says of it is the plan's, and stands in the opening of each of its sittings, before the first mark.

/** The subjects that the sitting's evaluation asks of everybody, each by the clause that names it, else by the plan. */
export function askedByEvaluation(sitting: Sitting, { subjects }: Evaluation): readonly AskedSubject[] {
  const way = evaluationWayOf(sitting);
  const source = documentOf(sitting)?.policy.source;
  return EVALUATED.flatMap((subject) => {
    const own = subjects.find((one) => one.subject === subject);
    if (own === undefined) return [];
    const code = `${subject}_asked`;
    const name = `${subjectName(subject)}${joinedAs(own)}`;
    const because =
      way?.isNamed === true && source !== undefined
        ? citing(source).cite(way.article, code, `${way.title[0]}，计划采用${name}`)
        : byPlan(code, `${way?.title[0] ?? ''}，文件没有规定科目，计划考核${name}`);
    return [{ subject, because }];
  });
}

/** How much a subject counts and how its parts join: 占 40%，分 3 次，取平均. */
const joinedAs = ({ weight, parts }: Evaluated): string =>
  [
    ...(weight === undefined ? [] : [`，占 ${String(weight)}%`]),
    ...(parts === undefined
      ? []
      : [`，分 ${String(parts.count)} 次，${parts.join === 'mean' ? '取平均' : '每次都须合格'}`]),
  ].join('');

type Parts = NonNullable<Evaluated['parts']>;
type By = { readonly passMark: Mark; readonly settings: Pick<PlanSettings, 'counts' | 'validMonths'> };

/** How somebody stands in a subject that is held in parts: as in each of them, joined as the plan says. */
export function standingOverParts(
  asked: AskedSubject,
  { count, join }: Parts,
  own: readonly Attempt[],
  { passMark, settings }: By,
): Standing {
  const parts = Array.from({ length: count }, (_, at) =>
    standingIn(asked, ofPart(own, at + 1), null, NO_EXCUSE, settings),
  );
  const { subject, because } = asked;
  const attempts = parts.flatMap((part) => part.attempts);
  const stand = (
    state: Standing['state'],
    why: readonly Reason[],
    joined?: { readonly exact: string; readonly shown: string },
  ): Standing => {
    const shown = joined?.shown ?? '';
    const counts = countsOver(parts, { state, shown, because: why, exact: joined?.exact });
    return { subject, state, shown, asked: because, because: why, attempts, counts, parts };
  };
  const decides = parts.findIndex(join === 'each' ? isDecidedAgainst : isGone);
  const against = parts[decides];
  if (against !== undefined) {
    const text = `${subjectName(subject)}第 ${String(decides + 1)} 次${SAID[against.state] ?? ''}`;
    return stand(against.state, [...against.because, byPlan('part_decides', text)]);
  }
  const marks = parts.map(markOf);
  const waiting = parts.findIndex((part, at) => (join === 'each' ? part.state !== 'passed' : marks[at] === null));
  if (waiting !== -1) {
    // one that was passed without a mark leaves the mean as open as one that is still to come
    const waits = parts[waiting]?.state === 'invalid' ? 'invalid' : 'open';
    return stand(attempts.length === 0 ? 'missing' : waits, [
      byPlan('parts_open', `${subjectName(subject)}共 ${String(count)} 次，第 ${String(waiting + 1)} 次还没有合格成绩`),
    ]);
  }
  // each has one, or the part would wait: of parts that each have to be passed some may have been told without
  const known = marks.filter((mark) => mark !== null);
  const sum = known.reduce(plus, ZERO);
  const mean: Ratio = { num: sum.num, den: product(sum.den, count) };
  const exact = `${String(mean.num)}/${String(mean.den)}`;
  const shown = explainRatio(mean, passMark);
  const each = known.map((mark) => explainRatio(mark, passMark)).join('、');
  if (join === 'each')
    return stand(
      'passed',
      [byPlan('parts_each', `${subjectName(subject)}共 ${String(count)} 次，各次成绩 ${each}，每次都合格`)],
      { exact, shown },
    );
  const isPassed = reaches(mean, passMark);
  const text = `${subjectName(subject)}共 ${String(count)} 次，成绩 ${each}，平均 ${shown} 分，${reachedOrNot(isPassed)} ${formatMark(passMark)} 分`;
  return stand(isPassed ? 'passed' : 'failed', [byPlan(isPassed ? 'parts_reached' : 'parts_below', text)], {
    exact,
    shown,
  });
}

/** What was brought of one part; a plan of 100,000 people asks by the million. */
function ofPart(own: readonly Attempt[], part: number): readonly Attempt[] {
  let taken = NOTHING;
  for (const attempt of own) if (attempt.part === part) taken = withOne(taken, attempt);
  return taken;
}
const NOTHING: readonly Attempt[] = [];

const ZERO: Ratio = { num: 0, den: 1 };
const SAID: Readonly<Partial<Record<Standing['state'], string>>> = {
  ...{ failed: '不合格', absent: '缺考', void: '违纪，成绩无效', ineligible: '资格不符，不予考核' },
};
const isGone = ({ state }: Standing): boolean => state === 'absent' || state === 'void' || state === 'ineligible';
const isDecidedAgainst = (standing: Standing): boolean => isFailed(standing) || standing.state === 'ineligible';
const reachedOrNot = (met: boolean): string => (met ? '达到' : '低于');

/** What the parts count as together: an attempt of the last day, closed once all of them are; null where none was taken. */
function countsOver(
  parts: readonly Standing[],
  {
    state,
    shown,
    because,
    exact,
  }: Pick<Standing, 'state' | 'shown' | 'because'> & { readonly exact: string | undefined },
): Attempt | null {
  let last: Attempt | null = null;
  let isClosed = true;
  for (const { counts } of parts) {
    isClosed &&= counts?.isClosed === true;
    if (counts !== null && (last === null || counts.on >= last.on)) last = counts;
  }
  if (last === null) return null;
  const outcome = OUTCOMES.find((one) => one === state) ?? 'open';
  const { subject, on, sittingId } = last;
  const together: Attempt = { subject, on, sittingId, outcome, shown, because, isClosed, attempt: null };
  return exact === undefined ? together : { ...together, exact };
}
const OUTCOMES = ['passed', 'failed', 'absent', 'void', 'ineligible', 'invalid'] as const;

/** The exact mark of a subject that was taken and decided, in hundredths; null where there is none that counts. */
function markOf({ state, counts }: Standing): Ratio | null {
  return (state === 'passed' || state === 'failed') && counts !== null ? exactOf(counts) : null;
}

/** An attempt's mark: exact where a sitting gave it, else as it stands on its list. */
function exactOf({ exact, shown }: Attempt): Ratio | null {
  if (exact !== undefined && exact !== '') return readExact(exact);
  const points = /^(\d+)\.(\d\d)$/.exec(shown);
  return points === null ? null : { num: Number(`${points[1] ?? ''}${points[2] ?? ''}`), den: 1 };
}

/** "num/den" as a ratio in hundredths; null for anything else. */
export function readExact(exact: string): Ratio | null {
  const slash = exact.indexOf('/');
  const [num, den] = [exact.slice(0, slash), exact.slice(slash + 1)];
  return slash > 0 && isWhole(num) && isWhole(den) ? { num: whole(num), den: whole(den) } : null;
}

const isWhole = (digits: string): boolean => /^\d+$/.test(digits);

/** The exact sum; marks over one denominator, as those of as many examiners are, need no common one. */
const plus = (a: Ratio, b: Ratio): Ratio =>
  a.num === 0
    ? b
    : a.den === b.den && typeof a.num === 'number' && typeof b.num === 'number'
      ? { num: a.num + b.num, den: a.den }
      : addRatios(a, b);

const whole = (digits: string): number | bigint => (digits.length < 16 ? Number(digits) : BigInt(digits));

/** What the weights of an evaluation come to; the mark in points is empty where there is none. */
export type Total = {
  readonly verdict: 'pass' | 'fail' | 'open';
  readonly shown: string;
  readonly because: readonly Reason[];
};

/** The weighted total of somebody, null where the evaluation has no weights: then every subject has to be passed. */
export function totalOf(standings: readonly Standing[], evaluation: Evaluation | undefined): Total | null {
  if (evaluation === undefined || !areWeighed(evaluation)) return null;
  const { passMark } = evaluation;
  // of parts that each have to be passed one that is not leaves no mark to weigh
  const gone = standings.find((one) => isGone(one) || (one.state === 'failed' && markOf(one) === null));
  if (gone !== undefined) {
    const text = `${subjectName(gone.subject)}${SAID[gone.state] ?? ''}，不能折算总分`;
    return { verdict: 'fail', shown: '', because: [byPlan('total_without', text)] };
  }
  let sum: Ratio = ZERO;
  const terms: string[] = [];
  for (const standing of standings) {
    const weight = evaluation.subjects.find(({ subject }) => subject === standing.subject)?.weight;
    const mark = markOf(standing);
    if (mark === null || weight === undefined) {
      const text = `${subjectName(standing.subject)}还没有成绩，不能折算总分`;
      return { verdict: 'open', shown: '', because: [byPlan('total_open', text)] };
    }
    sum = plus(sum, { num: product(mark.num, weight), den: product(mark.den, 100) });
    terms.push(`${subjectName(standing.subject)} ${standing.shown}×${String(weight)}%`);
  }
  const isPassed = reaches(sum, passMark);
  const shown = explainRatio(sum, passMark);
  const text = `折算总分 ${terms.join(' + ')} = ${shown} 分，${reachedOrNot(isPassed)} ${formatMark(passMark)} 分`;
  return {
    verdict: isPassed ? 'pass' : 'fail',
    shown,
    because: [byPlan(isPassed ? 'total_reached' : 'total_below', text)],
  };
}

/** Whether a subject, or a part of one, keeps somebody below what is joined from it: its mark is below that mark. */
export function isBelow(standing: Standing, passMark: Mark): boolean {
  const mark = markOf(standing);
  return mark !== null && !reaches(mark, passMark);
}

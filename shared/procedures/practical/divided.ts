import { formatMark } from '#shared/base/marks/mark.ts';
import { explainRatio, formatRatio } from '#shared/base/marks/rounding.ts';
import { scorePractical } from '#shared/law/common/score-practical.ts';
import { ownSettings, type Reason } from '#shared/law/parts/verdict.ts';
import { scoreDivided, type TaskMean } from '#shared/law/scoring/divided.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import type { Task } from '#shared/model/scheme.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { hasTask } from '#shared/record/division.ts';
import type { SittingState } from '#shared/record/state.ts';
import { EXAMINERS } from '../parts/group.ts';
import type { Judgement } from '../parts/judgement.ts';
import { holderOf, seatsAt } from '../parts/seats.ts';
import { sayOutcome } from './judge.ts';

// 按任务分工 (本场次规定): every task's marks are averaged among those who have it, the means are summed, and the sum stands against
// the pass mark as the mean of whole sheets would.

/** One task of one candidate: who marked it, what each gave, and what that comes to. */
type MarkedBy = {
  readonly task: Task;
  readonly people: readonly string[];
  /** Hundredths of the task's own full mark. */
  readonly marks: readonly number[];
  readonly of: TaskMean;
};

/** Every task with what its own examiners gave; `scores` of all expected sheets, in their order. Null where one has too few. */
export function tasksMarked(
  state: SittingState,
  candidateId: string,
  scores: readonly SheetScore[],
): { readonly tasks: readonly MarkedBy[]; readonly total: Judged['total'] } | null {
  const { scheme, sitting } = state;
  if (scheme === null || sitting === null) return null;
  const people = seatsAt(state, EXAMINERS, candidateId).map((seat) => holderOf(state, seat, candidateId));
  const given = scheme.tasks.map((task, index) => {
    const mine = people.flatMap((examinerId, at) => {
      const mark = scores[at]?.tasks[index]?.mark;
      return mark !== undefined && hasTask(state, { candidateId, examinerId }, index + 1) ? [{ examinerId, mark }] : [];
    });
    return { task, people: mine.map(({ examinerId }) => examinerId), marks: mine.map(({ mark }) => mark) };
  });
  const weighed = given.map(({ task: { fullMark, weight }, marks }) => ({
    ...{ fullMark, marks },
    weight: weight === null ? null : weight * 100,
  }));
  const judged = scoreDivided(weighed, sitting.settings.maxSpread);
  if (judged === null) return null;
  const tasks = given.flatMap((one, at) => {
    const of = judged.tasks[at];
    return of === undefined ? [] : [{ ...one, of }];
  });
  return { tasks, total: judged.total };
}
type Judged = NonNullable<ReturnType<typeof scoreDivided>>;

/** The verdict on divided tasks. One examiner's veto of the whole exam is enough; a task whose marks lie too far apart is none yet. */
export function judgeDivided(
  state: SittingState,
  sitting: Sitting,
  candidateId: string,
  scores: readonly SheetScore[],
): Judgement | null {
  const marked = tasksMarked(state, candidateId, scores);
  if (marked === null) return null;
  const { passMark, maxSpread } = sitting.settings;
  const { total, tasks } = marked;
  const shown = explainRatio(total, passMark);
  const means = tasks.map((one) => sayTask(state, one));
  const done = (verdict: Judgement['verdict'], ...last: readonly Reason[]): Judgement => ({
    ...{ verdict, shown, exact: `${String(total.num)}/${String(total.den)}`, subjects: null },
    because: [...means, ...last],
  });
  const apart = tasks.filter(({ of }) => of.isTooWide);
  if (maxSpread !== null && apart.length > 0) return done('invalid', ...apart.map((one) => sayApart(one, maxSpread)));
  if (scores.some(({ vetoed }) => vetoed))
    return done('fail', ownSettings('practical_vetoed', '出现否定项：取消考试资格，操作技能成绩不合格'));
  const { exact } = scorePractical.judge({ examiners: [total], maxSpread: null, passMark });
  const met = exact.outcome === 'pass';
  return done(met ? 'pass' : 'fail', sayOutcome(sitting, `各题之和 ${shown} 分`, met));
}

const nameOf = ({ people }: SittingState, personId: string): string => people.get(personId)?.name ?? '';

function sayTask(state: SittingState, { task, people, marks, of }: MarkedBy): Reason {
  const each = people.map((personId, at) => `${nameOf(state, personId)} ${formatMark(marks[at] ?? 0)}`).join('、');
  const mean = people.length === 1 ? '' : '，取平均';
  return ownSettings('mean_of_task', `${task.name}：${each}${mean}，计 ${formatRatio(of.mean)} 分`);
}

function sayApart({ task, of }: MarkedBy, maxSpread: number): Reason {
  const apart = `最高与最低相差 ${formatMark(of.apart)} 分（满分 ${formatMark(task.fullMark)} 分）`;
  const text = `${task.name}：${apart}，按百分制超过本场次规定的 ${formatMark(maxSpread)} 分，须由评该题的考评员复评`;
  return ownSettings('spread_too_wide', text);
}

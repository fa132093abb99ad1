import { formatMark } from '#shared/base/marks/mark.ts';
import { meanOfRatios, ratio, type Ratio } from '#shared/base/marks/ratio.ts';
import { citing, type Reason } from '#shared/law/parts/verdict.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import type { Subject } from './marks.ts';
import { isReached, sayValue, type WhatIf } from './what-if.ts';

/** One thing a document asks of the marks; `met` is null where it asks for something that was never scored. */
export type Step = { readonly met: boolean | null; readonly reason: Reason };

/** `so-far`: everything that was scored passes, and the document asks for more. `invalid`: no result can come of these marks. */
export type Opinion = {
  readonly verdict: 'pass' | 'so-far' | 'fail' | 'invalid';
  readonly because: readonly Reason[];
  /** What failed, or kept a result from forming; empty otherwise. */
  readonly against: readonly Reason[];
};

/** What the steps come to: one that fails fails all. */
export function conclude(steps: readonly Step[]): Opinion {
  const because = steps.map(({ reason }) => reason);
  const against = steps.filter(({ met }) => met === false).map(({ reason }) => reason);
  if (against.length > 0) return { verdict: 'fail', because, against };
  return { verdict: steps.some(({ met }) => met === null) ? 'so-far' : 'pass', because, against };
}

/** No result can come of these marks. */
export const noResult = (reason: Reason): Opinion => ({ verdict: 'invalid', because: [reason], against: [reason] });

/** How a document speaks of one subject. */
type About = { readonly source: string; readonly article: string; readonly code: string; readonly name: string };

/** A subject by its mean, or by the score that was brought in; asked for and unknown where there is neither. */
export function subjectStep({ source, article, code, name }: About, subject: Subject, by: WhatIf): Step {
  const step = (met: Step['met'], text: string): Step => ({ met, reason: citing(source).cite(article, code, text) });
  if (subject === null) return step(null, `${name}没有评分，未计入`);
  if (typeof subject === 'number') return scoreStep(step, name, ratio(subject, 1), by);
  if (typeof subject === 'string') {
    const { met, text } = STATES[subject];
    return step(met, `${name}${text}`);
  }
  const mean = meanOfRatios(subject);
  return mean === null
    ? step(null, `${name}没有评分，未计入`)
    : step(isReached(mean, by), `${name} ${String(subject.length)} 人评分，平均 ${sayValue(mean, by)}`);
}

const scoreStep = (step: (met: boolean, text: string) => Step, name: string, score: Ratio, by: WhatIf): Step =>
  step(isReached(score, by), `${name} ${sayValue(score, by)}`);

const STATES: Readonly<Record<Exclude<SubjectScore, number>, { readonly met: boolean; readonly text: string }>> = {
  exempt: { met: true, text: '免考，视为合格' },
  absent: { met: false, text: '缺考，不合格' },
  void: { met: false, text: '违纪，成绩无效' },
};

/** A veto of the practical exam, where there was one. */
export const vetoStep = (source: string, article: string, vetoed: boolean): readonly Step[] =>
  vetoed ? [{ met: false, reason: citing(source).cite(article, 'vetoed', '出现否定项，操作技能不合格') }] : [];

/** At least `share` of the members and the mean reach the pass mark, one subject of a panel. */
export function memberSteps(
  { source, article, code, name }: About,
  marks: readonly Ratio[],
  share: { readonly num: number; readonly den: number },
  by: WhatIf,
): readonly Step[] {
  const passing = marks.filter((mark) => isReached(mark, by)).length;
  const enough = share.den * passing >= share.num * marks.length;
  const all = `${String(share.num)}/${String(share.den)}`;
  const text = `${name}有 ${String(passing)} 名成员（共 ${String(marks.length)} 名）评分达到 ${formatMark(by.passMark)} 分，${enough ? '达到' : '不足'} ${all}`;
  return [
    { met: enough, reason: citing(source).cite(article, `${code}_members`, text) },
    subjectStep({ source, article, code: `${code}_mean`, name }, marks, by),
  ];
}

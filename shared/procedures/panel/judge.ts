import { formatMark } from '#shared/base/marks/mark.ts';
import { reaches } from '#shared/base/marks/ratio.ts';
import { explainRatio } from '#shared/base/marks/rounding.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { panelResult } from '#shared/law/chongqing-crossover/panel-result.ts';
import { cite } from '#shared/law/chongqing-crossover/policy.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { TWO_THIRDS, type PanelSubject, type Share } from '#shared/law/scoring/panel.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import { PANEL_SUBJECTS, type Judgement, type PanelSubjectName, type PanelSubjects } from '../parts/judgement.ts';

const ARTICLE = '六（三）';

const NAMES: Readonly<Record<PanelSubjectName, string>> = { theory: '理论', skill: '技能', comprehensive: '综合' };

type Standard = { readonly passMark: number; readonly memberShare: Share };

/**
 * The panel's marks as cq.panel-result judges them, by the notice's standard or the stricter one that the sitting set (七（六）).
 * The rule decides; what is added here is each member's mark beside the mean.
 */
export function judgePanel(scores: readonly SheetScore[], { settings }: Sitting): Judgement {
  const standard = { passMark: settings.passMark, memberShare: settings.memberShare ?? TWO_THIRDS };
  const marks = scores.map(({ tasks }) => tasks.map(({ mark }) => mark));
  const members = marks.map(([theory = 0, skill = 0, comprehensive = 0]) => ({ theory, skill, comprehensive }));
  const { outcome, exact, because } = panelResult.judge({ members, ...standard });
  const empty = { shown: '', exact: '' };
  if (outcome === 'invalid' || exact === null) return { verdict: 'invalid', ...empty, subjects: null, because };
  const reasons = PANEL_SUBJECTS.flatMap((subject) =>
    explain(
      subject,
      exact[subject],
      members.map((member) => member[subject]),
      standard,
    ),
  );
  const text = outcome === 'pass' ? '理论、技能、综合三科均合格，评审通过' : '三科未全部合格，评审不通过';
  return {
    verdict: outcome,
    ...empty,
    subjects: Object.fromEntries(
      PANEL_SUBJECTS.map((subject) => [subject, figureOf(exact[subject], standard.passMark)]),
    ) as PanelSubjects,
    because: [...reasons, cite(ARTICLE, `panel_${outcome}`, text)],
  };
}

function figureOf({ mean, passing, outcome }: PanelSubject, passMark: number): PanelSubjects[PanelSubjectName] {
  return {
    shown: mean === null ? '' : explainRatio(mean, passMark),
    exact: mean === null ? '' : `${String(mean.num)}/${String(mean.den)}`,
    passing,
    outcome,
  };
}

/** The mean with the marks it is made of, and how many members gave the pass mark. */
function explain(
  subject: PanelSubjectName,
  { mean, passing, enoughMembers }: PanelSubject,
  marks: readonly number[],
  { passMark, memberShare: share }: Standard,
): Reason[] {
  const name = NAMES[subject];
  const pass = formatMark(passMark);
  const sum = marks.map(formatMark).join(' + ');
  const shown = mean === null ? '' : explainRatio(mean, passMark);
  const met = mean !== null && reaches(mean, passMark) ? '达到' : '低于';
  const enough = enoughMembers ? '达到' : '不足';
  return [
    cite(
      ARTICLE,
      `${subject}_mean`,
      `${name}平均：(${sum}) ÷ ${String(marks.length)} = ${shown} 分，${met} ${pass} 分`,
    ),
    cite(
      ARTICLE,
      `${subject}_members`,
      `${name}有 ${String(passing)} 名成员评分达到 ${pass} 分，${enough}评审组总数的 ${String(share.num)}/${String(share.den)}`,
    ),
  ];
}

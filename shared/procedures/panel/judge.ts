import { formatMark } from '#shared/base/marks/mark.ts';
import { reaches } from '#shared/base/marks/ratio.ts';
import { explainRatio } from '#shared/base/marks/rounding.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { PANEL_SIZE } from '#shared/law/chongqing-crossover/panel.ts';
import { citing, type Reason } from '#shared/law/parts/verdict.ts';
import { scorePanelSubject, TWO_THIRDS } from '#shared/law/scoring/panel.ts';
import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import { PANEL_SUBJECTS, type Judgement, type PanelSubjectName, type PanelSubjects } from '../parts/judgement.ts';

const { cite } = citing('002_3ad25452e73906a4.txt');
const ARTICLE = '六（三）';

const NAMES: Readonly<Record<PanelSubjectName, string>> = { theory: '理论', skill: '技能', comprehensive: '综合' };

/**
 * 渝职鉴发〔2022〕8号 六（三）: exactly three members; each subject is their arithmetic mean, and passes iff at least 2/3 of the
 * members (or the larger share that the sitting set, 七（六）) gave the pass mark or more and the mean reaches it; all three
 * subjects must pass.
 */
export function judgePanel(scores: readonly SheetScore[], { settings }: Sitting): Judgement {
  const empty = { shown: '', exact: '' };
  if (scores.length !== PANEL_SIZE) {
    const text = `评审组应由 ${String(PANEL_SIZE)} 名专家组成，现有 ${String(scores.length)} 名的评分，不能形成结果`;
    return { verdict: 'invalid', ...empty, subjects: null, because: [cite(ARTICLE, 'panel_not_three', text)] };
  }
  const because: Reason[] = [];
  const share = settings.memberShare ?? TWO_THIRDS;
  const judged = PANEL_SUBJECTS.map((subject, index) => {
    const marks = scores.map((score) => score.tasks[index]?.mark ?? 0);
    const { mean, passing, enoughMembers, outcome } = scorePanelSubject(marks, settings.passMark, share);
    const shown = mean === null ? '' : explainRatio(mean, settings.passMark);
    const pass = formatMark(settings.passMark);
    because.push(
      cite(
        ARTICLE,
        `${subject}_mean`,
        `${NAMES[subject]}平均：(${marks.map(formatMark).join(' + ')}) ÷ ${String(PANEL_SIZE)} = ${shown} 分，${mean !== null && reaches(mean, settings.passMark) ? '达到' : '低于'} ${pass} 分`,
      ),
      cite(
        ARTICLE,
        `${subject}_members`,
        `${NAMES[subject]}有 ${String(passing)} 名成员评分达到 ${pass} 分，${enoughMembers ? '达到' : '不足'}评审组总数的 ${String(share.num)}/${String(share.den)}`,
      ),
    );
    return [
      subject,
      { shown, exact: mean === null ? '' : `${String(mean.num)}/${String(mean.den)}`, passing, outcome },
    ] as const;
  });
  const subjects = Object.fromEntries(judged) as PanelSubjects;
  const verdict = judged.every(([, { outcome }]) => outcome === 'pass') ? 'pass' : 'fail';
  const text = verdict === 'pass' ? '理论、技能、综合三科均合格，评审通过' : '三科未全部合格，评审不通过';
  because.push(cite(ARTICLE, `panel_${verdict}`, text));
  return { verdict, ...empty, subjects, because };
}

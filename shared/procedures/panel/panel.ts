import { PANEL_SIZE } from '#shared/law/chongqing-crossover/panel.ts';
import { hasPanels, panelOf } from '#shared/record/panels.ts';
import { EXPERTS } from '../parts/group.ts';
import { PANEL_SUBJECTS } from '../parts/judgement.ts';
import type { Procedure } from '../parts/procedure.ts';
import { plain, teamColumn, type Column } from '../parts/register.ts';
import { onceComplete, WHOLE_SHEETS } from '../parts/whole-sheets.ts';
import { judgePanel } from './judge.ts';
import { panelScheme } from './scheme.ts';

/** 综合评审 of 渝职鉴发〔2022〕8号 六（三）: three experts give each candidate three marks, and each subject is judged by itself. */
export const panel: Procedure = {
  ...WHOLE_SHEETS,
  title: ['评审组评审', 'A panel judges'],
  group: EXPERTS,
  givesMarks: true,
  desk: 'table',
  resultShape: 'subjects',
  decidesCertificate: true,
  isComparable: true,
  preparation: ['sitting', 'staff', 'roster', 'panels', 'lots', 'recusal', 'scheme'],
  fixedScheme: panelScheme,
  leeway: { panelSize: PANEL_SIZE, passMark: true, maxSpread: false, memberShare: true, thesisEntry: false },
  paper: {
    sheet: '评审评分表',
    summary: '成绩汇总表',
    item: '科目',
    scorer: '评审专家',
    signer: '评审专家',
    lead: '考评组长',
  },
  columns: (state) => [
    ...(hasPanels(state) ? [teamColumn(state, EXPERTS)] : []),
    ...PANEL_SUBJECTS.map((subject, index): Column => ({
      name: plain(state.scheme?.tasks[index]?.name ?? ''),
      cell: ({ judgement }) => {
        const shown = judgement?.subjects?.[subject].shown ?? '';
        return shown === '' ? null : plain(shown);
      },
    })),
  ],
  // which of several panels judged stands under the signatures with what it gave
  alsoSigned: (state, { candidateId }) => {
    const judging = panelOf(state, candidateId);
    return judging === null ? {} : { panel: judging.name };
  },
  judge: onceComplete(judgePanel),
};

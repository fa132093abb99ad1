import { isGone } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';
import { besideOf } from '../parts/beside.ts';
import { ownOf } from '../parts/expert-paper.ts';
import { reviewOf, type Review, type StageStatus } from '#shared/procedures/review/stages.ts';
import { expectedExaminers } from '#shared/procedures/scorers.ts';
import { blankLine, signingLine } from '../parts/from-sitting.ts';
import { maskId } from '../parts/mask.ts';
import { paper } from '../parts/words.ts';
import { fillThesisSheet } from '../thesis-sheet/fill.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '论文答辩成绩表';

const columns = (experts: readonly string[]): RegisterColumn[] => [
  { head: '序号', width: 24 },
  { head: '考件编号', width: 70 },
  { head: '姓名', width: 70 },
  { head: '证件号码', width: 106 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '提问数', width: 36 },
  ...experts.map((head): RegisterColumn => ({
    head,
    width: 50,
    set: 'mark',
    group: '各专家总评（论文 40%、答辩 60%）',
  })),
  { head: '平均成绩', width: 50, set: 'mark' },
  { head: '是否达到 60 分', width: 60 },
];
const MET: Readonly<Record<StageStatus, string>> = {
  passed: '达到',
  failed: '未达到',
  invalid: '须复评',
  ...{ locked: '', skipped: '', open: '' },
};

/** Whoever passes by another mark than 60 has it named. */
function metOf({ own, stages: { thesis } }: Review): string {
  const said = MET[thesis.status];
  return own === null || said === '' || thesis.status === 'invalid'
    ? said
    : `${said} ${ownOf(own, 'thesis').points} 分`;
}

type Figures = Register<'thesis-roster'>;

/** Everybody of the level that defends a thesis; null where nobody does. */
function fill(state: SittingState, { results } = besideOf(state)): Figures | null {
  const experts = expectedExaminers(state);
  const rows = results().flatMap(({ candidate, judgement, verdict }) => {
    const review = reviewOf(state, candidate);
    if (review.level === 'technician') return [];
    const { candidateId, number, name, idNumber, employer } = candidate;
    const totals = experts.map(
      ({ personId }) => fillThesisSheet(state, { candidateId, examinerId: personId })?.total ?? '',
    );
    const gone = isGone(verdict) ? paper.verdicts[verdict] : '';
    const mean = judgement?.review?.thesis?.shown ?? gone;
    return [
      [number, name, maskId(idNumber), employer, String(review.questions.length), ...totals, mean, metOf(review)],
    ];
  });
  if (rows.length === 0) return null;
  return registerOf('thesis-roster', state, {
    heads: experts.map(({ name }) => name),
    rows: rows.map((row, index) => [String(index + 1), ...row]),
    rule: '总评成绩达到 60 分，方可参加业绩评定（综合评审工作流程 五（二））。',
    signatures: [
      blankLine('填报人'),
      signingLine(state, 'checker', paper.signers.checker),
      signingLine(state, 'lead', paper.expertLead),
    ],
  });
}

export const thesisRosterForm = {
  name: TITLE,
  source: {
    document: SOURCES.appraisal,
    article: '综合评审工作流程 六（一）',
    layout: 'named',
    note: '文件只列表名；逐人列各专家总评、平均成绩、是否达到 60 分',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['review'] },
  scope: 'sitting',
  volume: 4,
  schema: registerSchema('thesis-roster'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: columns(form.heads), orientation: 'landscape' }, write),
} as const satisfies Form<Figures>;

import { mode } from '#shared/law/huangshi-reform/mode.ts';
import { isGone } from '#shared/model/candidate.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { levelWords } from '#shared/words/levels.ts';
import { besideOf } from '../parts/beside.ts';
import { saySubjectScore, signingLine } from '../parts/from-sitting.ts';
import { maskId } from '../parts/mask.ts';
import { remarkOf } from '../parts/remark.ts';
import { paper } from '../parts/words.ts';
import { verdictOnPaper } from '../parts/verdict.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定成绩表（四种方式）';

const MARK = { width: 34, set: 'mark' } as const;
const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 22 },
  { head: '编号', width: 54 },
  { head: '姓名', width: 60 },
  { head: '证件号码', width: 96 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '等级', width: 62 },
  ...['理论知识考试', '实际操作考核', '面试答辩'].map((head): RegisterColumn => ({ head, ...MARK, group: '综合鉴定' })),
  ...['理论考试', '实践操作', '业绩评审', '成果展示'].map((head): RegisterColumn => ({
    head,
    ...MARK,
    group: '业绩考评',
  })),
  { head: '过程考核', ...MARK },
  { head: '竞赛选拔（名次）', ...MARK },
  { head: '结论', width: 38 },
  { head: '备注', width: 70, set: 'prose' },
];

type Figures = Register<'modes-register'>;

/** Theory as it was imported, practical as it was scored here, under the way on record; what other ways give is written in by hand. */
function fill(state: SittingState, { results } = besideOf(state)): Figures | null {
  const byMerit = state.facts.get(factsKey(mode.id, null))?.facts['mode'] === 'performance';
  const rows = results().map((result, index) => {
    const { candidate, judgement, verdict } = result;
    const { candidateId, number, name, idNumber, employer, level } = candidate;
    const gone = isGone(verdict) ? paper.verdicts[verdict] : '';
    const both = [saySubjectScore(state.subjectScores.get(candidateId)?.theory), judgement?.shown ?? gone];
    const neither = ['', ''];
    return [
      ...[String(index + 1), number, name, maskId(idNumber), employer, levelWords[level][0]],
      ...[...(byMerit ? neither : both), ''],
      ...[...(byMerit ? both : neither), ...neither],
      ...[...neither, verdictOnPaper(state, result), remarkOf(result, state)],
    ];
  });
  return registerOf('modes-register', state, {
    rows,
    rule: '综合鉴定：理论知识考试、实际操作考核、面试答辩；业绩考评：理论考试、实践操作、业绩评审、成果展示；过程考核；竞赛选拔：前3名直接认定（（九）1—4）。属于工程领域、被聘用的高级工、技师、高级技师，比照助理工程师、工程师、高级工程师享受同等待遇（（十四））。',
    signatures: [
      signingLine(state, 'checker', paper.signers.checker),
      signingLine(state, 'lead', paper.signers.lead),
      signingLine(state, 'supervisor', paper.signers.supervisor),
    ],
  });
}

export const modesRegisterForm = {
  name: TITLE,
  source: {
    document: SOURCES.huangshi,
    article: '（九）',
    layout: 'named',
    note: '文件列四种方式及其科目，不给表；一人一行，按方式列科目',
  },
  use: { policies: ['huangshi-reform'], procedures: 'all' },
  scope: 'sitting',
  volume: 4,
  schema: registerSchema('modes-register'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape', size: 8 }, write),
} as const satisfies Form<Figures>;

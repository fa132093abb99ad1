import { isGone } from '#shared/model/candidate.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { levelWords } from '#shared/words/levels.ts';
import { besideOf } from '../parts/beside.ts';
import { blankLine, saySubjectScore, signingLine } from '../parts/from-sitting.ts';
import { paper } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '理论操作成绩表';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 24 },
  { head: '准考证号', width: 74 },
  { head: '姓名', width: 70 },
  { head: '性别', width: 28 },
  { head: '身份证号', width: 108 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '职业/工种', width: 70 },
  { head: '等级', width: 70 },
  { head: '理论', width: 40, set: 'mark', group: '考核成绩' },
  { head: '实操', width: 40, set: 'mark', group: '考核成绩' },
  { head: '综合', width: 40, set: 'mark', group: '考核成绩' },
  { head: '工作业绩', width: 48, set: 'mark', group: '考核成绩' },
];
const NOT_ASKED = '--';
const SEX = { male: '男', female: '女' } as const;

type Figures = Register<'score-roster'>;

/** The four scores of everybody: those judged here, and those that were imported. */
function fill(state: SittingState, { results } = besideOf(state)): Figures | null {
  const rows = results().map((result, index) => {
    const { name, sex, idNumber, employer, occupation, level } = result.candidate;
    return [
      ...[
        String(index + 1),
        ticketOf(result.candidate),
        name,
        sex === null ? '' : SEX[sex],
        idNumber,
        employer,
        occupation,
      ],
      ...[levelWords[level][0], ...marksOf(state, result)],
    ];
  });
  const corrected = state.markChanges.length;
  return registerOf('score-roster', state, {
    rows,
    // the twelve columns have no 备注
    note: corrected === 0 ? '' : `签字后更正 ${String(corrected)} 处，见成绩更正单`,
    signatures: [blankLine('填报人'), signingLine(state, 'checker', paper.signers.checker)],
  });
}

/** 准考证号 where the roster has one beside 考件编号; what is called out in the room where it has not. */
const ticketOf = ({ number, extra }: Candidate): string => extra['准考证号'] ?? number;

/** 理论, 实操, 综合, 工作业绩: what somebody absent has not got says so, what the sitting does not ask for says `--`. */
function marksOf(state: SittingState, { candidate, verdict, judgement }: CandidateResult): string[] {
  const { theory, practical } = state.subjectScores.get(candidate.candidateId) ?? {};
  const gone = isGone(verdict) ? paper.verdicts[verdict] : null;
  const imported = (score: typeof theory): string => (score === undefined ? NOT_ASKED : saySubjectScore(score));
  const { subjects = null, review, shown = '' } = judgement ?? {};
  if (subjects !== null) return [subjects.theory.shown, subjects.skill.shown, subjects.comprehensive.shown, NOT_ASKED];
  switch (procedureOf(state.sitting).resultShape) {
    case 'subjects':
      return [gone ?? '', gone ?? '', gone ?? '', NOT_ASKED];
    case 'stages':
      return [imported(theory), imported(practical), gone ?? review?.performance?.shown ?? '', NOT_ASKED];
    case 'decision':
      return [NOT_ASKED, NOT_ASKED, gone ?? '', NOT_ASKED];
    case 'total': {
      const column = COLUMN_OF[state.sitting?.evaluation?.holds ?? 'practical'];
      return [imported(theory), ...[1, 2, 3].map((at) => (at === column ? (gone ?? shown) : NOT_ASKED))];
    }
  }
}

/** In which of the four columns a subject stands: 面试答辩 under 综合, 业绩评审 and 成果展示 under 工作业绩. */
const COLUMN_OF = { practical: 1, process: 1, interview: 2, performance: 3, showcase: 3 } as const;

export const scoreRosterForm = {
  name: TITLE,
  source: {
    document: SOURCES.appraisal,
    article: '综合评审工作流程 六',
    layout: 'named',
    note: '文件只列表名；按一省成绩名册的 12 列、两行表头：理论、实操、综合、工作业绩，空为未考，--为不适用',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 4,
  schema: registerSchema('score-roster'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(
      form,
      {
        title: TITLE,
        columns: COLUMNS,
        orientation: 'landscape',
        about: `${form.occupation}　${form.heldOn.slice(0, 4)} 年`,
      },
      write,
    ),
} as const satisfies Form<Figures>;

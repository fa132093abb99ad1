import { isGone } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';
import { shownResultsOf } from '#shared/results/disclosure.ts';
import { levelWords } from '#shared/words/levels.ts';
import { saySubjectScore, signingLine } from '../parts/from-sitting.ts';
import { maskId } from '../parts/mask.ts';
import { paper } from '../parts/words.ts';
import { verdictOnPaper } from '../parts/verdict.ts';
import type { Form } from '../parts/form.ts';
import { registerOf, registerPages, registerSchema, type Register, type RegisterColumn } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '职业技能等级认定成绩表（四种方式）';

const MARK = { width: 42, set: 'mark' } as const;
const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 22 },
  { head: '编号', width: 54 },
  { head: '姓名', width: 60 },
  { head: '证件号码', width: 96 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '等级', width: 62 },
  ...['理论', '实操', '面试答辩'].map((head): RegisterColumn => ({ head, ...MARK, group: '综合鉴定' })),
  ...['业绩评审', '成果展示'].map((head): RegisterColumn => ({ head, ...MARK, group: '业绩考评' })),
  { head: '过程考核', ...MARK },
  { head: '竞赛名次', ...MARK },
  { head: '结论', width: 38 },
];

type Figures = Register<'modes-register'>;

/** Theory as it was imported, practical as it was scored here; what other ways of assessment give is written in by hand. */
function fill(state: SittingState): Figures | null {
  const rows = shownResultsOf(state).map(({ candidate, judgement, verdict }, index) => {
    const { candidateId, number, name, idNumber, employer, level } = candidate;
    const gone = isGone(verdict) ? paper.verdicts[verdict] : '';
    return [
      ...[String(index + 1), number, name, maskId(idNumber), employer, levelWords[level][0]],
      ...[saySubjectScore(state.subjectScores.get(candidateId)?.theory), judgement?.shown ?? gone, '', '', '', '', ''],
      verdictOnPaper(state, { candidate, verdict }),
    ];
  });
  return registerOf('modes-register', state, {
    rows,
    rule: '综合鉴定：理论、实操、面试答辩；业绩考评：理论、实践、业绩评审、成果展示；过程考核；竞赛选拔：前三名直接认定（（九）1—4）。',
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
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape', size: 8.5 }, write),
} as const satisfies Form<Figures>;

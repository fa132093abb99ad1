import { formatMark } from '#shared/base/marks/mark.ts';
import { PANEL_SUBJECTS } from '#shared/procedures/parts/judgement.ts';
import { expectedExaminers } from '#shared/procedures/scorers.ts';
import { panelOf } from '#shared/record/panels.ts';
import type { SittingState } from '#shared/record/state.ts';
import { levelWords } from '#shared/words/levels.ts';
import { besideOf } from '../parts/beside.ts';
import { blankLine, signingLine, signingLines } from '../parts/from-sitting.ts';
import { maskId } from '../parts/mask.ts';
import { remarkOf } from '../parts/remark.ts';
import { whoSat } from '../parts/teams.ts';
import { paper } from '../parts/words.ts';
import { verdictOnPaper } from '../parts/verdict.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '三科成绩登记表';

/** The head of the column that says which of several panels judged; the experts are then its first, second and third. */
const PANEL = '评审组';
const PLACES = ['专家一', '专家二', '专家三'];

const columns = ([first = '', ...others]: readonly string[]): RegisterColumn[] =>
  columnsOf(first === PANEL ? [{ head: PANEL, width: 40 }] : [], first === PANEL ? others : [first, ...others]);

const columnsOf = (panel: readonly RegisterColumn[], experts: readonly string[]): RegisterColumn[] => [
  { head: '序号', width: 20 },
  ...panel,
  { head: '编号', width: 54 },
  { head: '姓名', width: 54 },
  { head: '证件号码', width: 90 },
  { head: '申报职业、等级', width: '*' },
  ...['理论', '技能', '综合'].flatMap((group) =>
    [...experts, '平均'].map((head): RegisterColumn => ({ head, width: 28, set: 'mark', group })),
  ),
  { head: '结论', width: 34 },
  { head: '备注', width: 62, set: 'prose' },
];

type Figures = Register<'panel-register'>;

/** Three subjects by three experts, each with its mean; experts sign, somebody checks, the lead makes it valid. */
function fill(state: SittingState, { results } = besideOf(state)): Figures | null {
  const experts = expectedExaminers(state);
  const isSeveral = state.panels.length > 0;
  const rows = results().map((result, index) => {
    const { candidate, sheets, judgement } = result;
    const { number, name, idNumber, occupation, level } = candidate;
    const marks = PANEL_SUBJECTS.flatMap((subject, task) => [
      ...sheets.map(({ score, given }) =>
        given[task] === true && score !== null ? formatMark(score.tasks[task]?.mark ?? 0) : '',
      ),
      judgement?.subjects?.[subject].shown ?? '',
    ]);
    return [
      ...[
        String(index + 1),
        ...(isSeveral ? [panelOf(state, candidate.candidateId)?.name ?? ''] : []),
        number,
        name,
        maskId(idNumber),
        `${occupation}\n${levelWords[level][0]}`,
      ],
      ...[...marks, verdictOnPaper(state, result), remarkOf(result, state)],
    ];
  });
  return registerOf('panel-register', state, {
    heads: isSeveral ? [PANEL, ...PLACES] : experts.map(({ name }) => name),
    ...(isSeveral ? { note: whoSat(state) } : {}),
    rows,
    rule: '每科达到 60 分的成员占评审组 2/3 以上，且平均分达到 60 分为合格（六（三））；经评审专家签字后生效，登记和统计由专人校对、签字，并经组长签字有效（六（四））。',
    signatures: [
      ...experts.map(() => blankLine(paper.expert)),
      signingLine(state, 'checker', paper.signers.checker),
      ...signingLines(state, 'lead', paper.signers.lead),
    ],
  });
}

export const panelRegisterForm = {
  name: TITLE,
  source: {
    document: SOURCES.chongqing,
    article: '六（三）、六（四）',
    layout: 'named',
    note: '文件要求登记和统计但不给列；每科列各专家评分与算术平均，专家签字、专人校对、考评组长签字',
  },
  use: { policies: ['chongqing-crossover'], procedures: ['panel'] },
  scope: 'sitting',
  volume: 4,
  schema: registerSchema('panel-register'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: columns(form.heads), orientation: 'landscape', size: 7.5 }, write),
} as const satisfies Form<Figures>;

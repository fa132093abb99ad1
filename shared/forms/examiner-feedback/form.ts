import type { SittingState } from '#shared/record/state.ts';
import { roleWords } from '#shared/words/roles.ts';
import { blankLine, staffOf } from '../parts/from-sitting.ts';
import { paper } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';

const TITLE = '考评人员履行职责情况反馈表';

const DUTIES = ['按时到岗', '独立评分', '执行标准', '遵守纪律', '签字齐全'];
const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '姓名', width: 60 },
  { head: '职责', width: 60 },
  { head: '证卡号', width: 72 },
  ...DUTIES.map((head): RegisterColumn => ({ head, width: 30, group: '履行职责情况（√ 或 ×）' })),
  { head: '评价', width: 46 },
  { head: '说明', width: '*' },
];

type Figures = Register<'examiner-feedback'>;

/** Everybody who scores, to be judged by hand after the sitting. */
const fill = (state: SittingState): Figures | null =>
  registerOf('examiner-feedback', state, {
    digest: '',
    rows: staffOf(state, 'examiner-lead', 'examiner', 'expert-lead', 'expert').map(
      ({ name, role, cardNumber }, index) => [
        ...[String(index + 1), name, roleWords[role][0], cardNumber, ...DUTIES.map(() => ''), '', ''],
      ],
    ),
    rule: '评价填“优秀、合格、不合格”；本表归入考评人员年度考核。',
    signatures: [blankLine('现场负责人'), blankLine(paper.signers.supervisor)],
  });

export const examinerFeedbackForm = {
  name: TITLE,
  source: {
    document: '考评人员管理惯例（无锡）',
    article: '',
    layout: 'practice',
    note: '每场后由现场负责人或督导员逐人评价',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 3,
  schema: registerSchema('examiner-feedback'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', rowHeight: 26 }, write),
} as const satisfies Form<Figures>;

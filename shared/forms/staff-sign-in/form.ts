import type { SittingState } from '#shared/record/state.ts';
import { roleWords } from '#shared/words/roles.ts';
import { blankLine } from '../parts/from-sitting.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';

const TITLE = '考评人员签到表';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '姓名', width: 64 },
  { head: '职责', width: 64 },
  { head: '所在单位', width: '*', set: 'prose' },
  { head: '职务/职称/技能等级', width: 84, set: 'prose' },
  { head: '证卡号', width: 76 },
  { head: '签到（签名）', width: 78 },
];

type Figures = Register<'staff-sign-in'>;

/** Everybody with a duty, with room to sign. */
const fill = (state: SittingState): Figures | null =>
  registerOf('staff-sign-in', state, {
    digest: '',
    rows: [...state.people.values()].map(({ name, role, employer, title, cardNumber }, index) => [
      ...[String(index + 1), name, roleWords[role][0], employer, title, cardNumber, ''],
    ]),
    signatures: [blankLine('现场负责人')],
  });

export const staffSignInForm = {
  name: TITLE,
  source: {
    document: '评价批次档案',
    article: '卷三 过程材料',
    layout: 'practice',
    note: '考评人员、督导员、考务人员逐人签到，列证卡号',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 3,
  schema: registerSchema('staff-sign-in'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', rowHeight: 24 }, write),
} as const satisfies Form<Figures>;

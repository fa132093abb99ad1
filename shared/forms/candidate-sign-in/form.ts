import { promiseAsked, standingPromise } from '#shared/record/promise.ts';
import type { SittingState } from '#shared/record/state.ts';
import { blankLine } from '../parts/from-sitting.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';

const TITLE = '考生签到表';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '考件编号', width: 66 },
  { head: '姓名', width: 70 },
  { head: '证件号码', width: 104 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '签到（签名）', width: 78 },
  { head: '备注', width: 44 },
];

type Figures = Register<'candidate-sign-in'>;

/**
 * Everybody on the roster with room to sign; mostly it is printed before the day. Where promises are signed on the screen, it says
 * by then whose is.
 */
const fill = (state: SittingState): Figures | null =>
  registerOf('candidate-sign-in', state, {
    digest: '',
    rows: [...state.candidates.values()].map(({ candidateId, number, name, idNumber, employer }, index) => [
      ...[String(index + 1), number, name, idNumber, employer, '', promised(state, candidateId)],
    ]),
    note: `应到 ${String(state.candidates.size)} 人，实到　　　人，缺考　　　人`,
    signatures: [blankLine('考务人员'), blankLine('现场负责人')],
  });

const promised = (state: SittingState, candidateId: string): string =>
  promiseAsked(state.sitting) !== null && standingPromise(state, candidateId) !== null ? '已签承诺' : '';

export const candidateSignInForm = {
  name: TITLE,
  source: {
    document: '评价批次档案',
    article: '卷三 过程材料',
    layout: 'practice',
    note: '按考件编号列考生，本人签到',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 3,
  schema: registerSchema('candidate-sign-in'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', rowHeight: 22 }, write),
} as const satisfies Form<Figures>;

import type { SittingState } from '#shared/record/state.ts';
import { roleWords } from '#shared/words/roles.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';

const TITLE = '首次登录条';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '姓名', width: 80 },
  { head: '职责', width: 76 },
  { head: '登录码', width: 130 },
  { head: '用法', width: '*', set: 'prose' },
];
const USE = '本人首次登录时输入，并设置签名密码。只供本人在本场次使用一次；登录后即作废，请当场销毁。';

type Figures = Register<'sign-in-slips'>;
/** A code as it is printed for somebody. */
export type PrintedSlip = { readonly personId: string; readonly code: string };

/** One strip a person, to be cut apart. Only the host knows the codes, and only once they were made. */
export const slipsWith = (state: SittingState, slips: readonly PrintedSlip[]): Figures | null =>
  registerOf('sign-in-slips', state, {
    digest: '',
    rows: slips.map(({ personId, code }) => {
      const person = state.people.get(personId);
      return [person?.name ?? '', person === undefined ? '' : roleWords[person.role][0], code, USE];
    }),
    rule: '沿横线裁开，逐条交给本人。',
  });

export const signInSlipsForm = {
  name: TITLE,
  source: {
    document: '本场次规定',
    article: '',
    layout: 'practice',
    note: '现场负责人在“准备”中打印，每人一条；登录码不进入记录，此处不能补印',
  },
  use: { policies: [], procedures: 'all' },
  scope: 'sitting',
  volume: 3,
  schema: registerSchema('sign-in-slips'),
  fill: (): Figures | null => null,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', size: 11, rowHeight: 56 }, write),
} as const satisfies Form<Figures>;

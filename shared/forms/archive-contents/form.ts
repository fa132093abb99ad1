import type { SittingState } from '#shared/record/state.ts';
import { blankContents, CONTENTS_COLUMNS } from '../parts/contents.ts';
import type { Form } from '../parts/form.ts';
import { headOf } from '../parts/from-sitting.ts';
import { registerOf, registerPages, registerSchema, sittingParticulars, type Register } from '../parts/register.ts';

const TITLE = '档案目录';

type Figures = Register<'archive-contents'>;

function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  if (head === null) return null;
  const particulars = sittingParticulars(head);
  return registerOf('archive-contents', state, { particulars, rows: blankContents(), digest: '' });
}

export const archiveContentsForm = {
  name: TITLE,
  source: {
    document: '评价批次档案',
    article: '',
    layout: 'practice',
    note: '按卷一至卷五列材料名称、份数、页数；随档案文件夹生成，单独打印时为空白',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 0,
  schema: registerSchema('archive-contents'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(
      form,
      { title: TITLE, columns: CONTENTS_COLUMNS, orientation: 'portrait', size: 10, rowHeight: 22 },
      write,
    ),
} as const satisfies Form<Figures>;

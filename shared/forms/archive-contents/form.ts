import type { SittingState } from '#shared/record/state.ts';
import type { Form } from '../parts/form.ts';
import {
  registerOf,
  registerPages,
  registerSchema,
  sittingParticulars,
  type Register,
  type RegisterColumn,
} from '../parts/register.ts';
import { headOf } from '../parts/from-sitting.ts';

const TITLE = '档案目录';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '卷', width: 112, set: 'prose' },
  { head: '序号', width: 28 },
  { head: '材料名称', width: '*', set: 'prose' },
  { head: '份数', width: 36 },
  { head: '页数', width: 36 },
  { head: '未签', width: 36 },
  { head: '备注', width: 90, set: 'prose' },
];

type Figures = Register<'archive-contents'>;
/** A file of the archive, for its line of the contents. */
export type ArchivedFile = {
  readonly volume: string;
  readonly name: string;
  readonly papers: number;
  readonly pages: number;
  readonly drafts: number;
};

/** Lines to write in by hand, where the contents are printed on their own. */
const BLANK = 16;

function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  if (head === null) return null;
  return registerOf('archive-contents', state, {
    particulars: sittingParticulars(head),
    rows: Array.from({ length: BLANK }, () => COLUMNS.map(() => '')),
    digest: '',
  });
}

/** The contents of an archive as its files were made. */
export function contentsWith(paper: Figures, files: readonly ArchivedFile[]): Figures {
  const rows = files.map(({ volume, name, papers, pages, drafts }, at) => [
    ...[volume, String(files.slice(0, at + 1).filter((each) => each.volume === volume).length), name],
    ...[String(papers), String(pages), drafts === 0 ? '' : String(drafts), drafts === 0 ? '' : '未签的印有“未生效”'],
  ]);
  const sum = (of: (file: ArchivedFile) => number): string => String(files.reduce((all, file) => all + of(file), 0));
  const note = `共 ${sum(() => 1)} 种、${sum(({ papers }) => papers)} 份、${sum(({ pages }) => pages)} 页。同一文件夹里有：记录（可核验的导出文件）、回执、核验报告.txt、SHA256SUMS.txt`;
  return { ...paper, rows, note };
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
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', size: 10, rowHeight: 22 }, write),
} as const satisfies Form<Figures>;

import type { RegisterColumn } from './column-heads.ts';
import type { Register } from './register.ts';

// 档案目录: what lies in the folder of an archive, volume by volume.

export const CONTENTS_COLUMNS: readonly RegisterColumn[] = [
  { head: '卷', width: 112, set: 'prose' },
  { head: '序号', width: 28 },
  { head: '材料名称', width: '*', set: 'prose' },
  { head: '份数', width: 36 },
  { head: '页数', width: 36 },
  { head: '未签', width: 36 },
  { head: '备注', width: 90, set: 'prose' },
];

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
export const blankContents = (): string[][] => Array.from({ length: BLANK }, () => CONTENTS_COLUMNS.map(() => ''));

/** The pictures that the records name: how many lie in the archive, and which the computer that made it lacks. */
type ArchivedPictures = { readonly held: number; readonly missing: readonly string[] };

const VOLUME = '照片';
const pictureRows = ({ held, missing }: ArchivedPictures): string[][] => [
  ...(held === 0 ? [] : [[VOLUME, '', '记录所写的照片，按摘要命名', String(held), '', '', '']]),
  ...missing.map((of) => [VOLUME, '', of, '', '', '', '缺：本机没有保存']),
];

const picturesSaid = ({ held, missing }: ArchivedPictures): string =>
  `${String(held)} 张${missing.length === 0 ? '' : `（缺 ${String(missing.length)} 张）`}`;

/** The contents of an archive as its files were made. */
export function contentsWith<Figures extends Register<string>>(
  paper: Figures,
  files: readonly ArchivedFile[],
  pictures: ArchivedPictures,
): Figures {
  const rows = files.map(({ volume, name, papers, pages, drafts }, at) => [
    ...[volume, String(files.slice(0, at + 1).filter((each) => each.volume === volume).length), name],
    ...[String(papers), String(pages), drafts === 0 ? '' : String(drafts), drafts === 0 ? '' : '未签的印有“未生效”'],
  ]);
  const sum = (of: (file: ArchivedFile) => number): string => String(files.reduce((all, file) => all + of(file), 0));
  const note = `共 ${sum(() => 1)} 种、${sum(({ papers }) => papers)} 份、${sum(({ pages }) => pages)} 页。同一文件夹里有：记录（可核验的导出文件）、回执、${VOLUME} ${picturesSaid(pictures)}、核验报告.txt、SHA256SUMS.txt 和工位对它的签名`;
  return { ...paper, rows: [...rows, ...pictureRows(pictures)], note };
}

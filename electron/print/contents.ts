import { contentsWith, type ArchivedFile } from '#shared/forms/parts/contents.ts';
import type { FiledPictures } from './enclosed.ts';
import type { Numbered } from './naming.ts';

/** The line of the contents for one file of an archive. */
export const archivedFile = (path: readonly string[], papers: readonly Numbered[], pages: number): ArchivedFile => ({
  volume: path.length > 1 ? (path[0] ?? '') : '',
  // a sitting's folder within a volume stands before what is filed in it
  name: [...path.slice(1, -1), (path.at(-1) ?? '').replace(/^\d+ /, '').replace(/\.pdf$/, '')].join(' › '),
  papers: papers.length,
  pages,
  drafts: papers.filter(({ printed }) => printed.isDraft).length,
});

/** The contents come last, when all that they list is made. */
export const withContents = (
  papers: readonly Numbered[],
  files: readonly ArchivedFile[],
  pictures: FiledPictures,
): Numbered[] =>
  papers.map((each) => {
    const { paper } = each.ordered;
    return paper.form === 'archive-contents' || paper.form === 'plan-contents'
      ? { ...each, ordered: { ...each.ordered, paper: contentsWith(paper, files, pictures) } }
      : each;
  });

import { plainText, type Block, type Target } from './blocks.ts';
import { PAGES, type PageId } from './pages.ts';
import { parsePage } from './parse.ts';

export type Page = { readonly id: PageId; readonly title: string; readonly blocks: readonly Block[] };

/** Reads the whole handbook; a page that is not there is empty. */
export const readHandbook = (textOf: (page: PageId) => string): readonly Page[] =>
  PAGES.map((id) => {
    const blocks = parsePage(id, textOf(id));
    const head = blocks.find((block) => block.kind === 'heading');
    return { id, title: head?.text ?? '', blocks };
  });

/** Where the handbook explains something, by the name that it is asked for with; null where nothing does. */
export function helpFor(pages: readonly Page[], asked: string): Target | null {
  for (const { id, blocks } of pages) {
    for (const block of blocks) {
      if (block.kind === 'heading' && block.helps.includes(asked)) {
        return { page: id, anchor: block.level === 1 ? null : block.anchor };
      }
    }
  }
  return null;
}

/** What stands under one heading. */
export type Section = {
  readonly target: Target;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
};

/** The handbook heading by heading, to be searched. */
export const sectionsOf = (pages: readonly Page[]): readonly Section[] =>
  pages.flatMap(({ id, title, blocks }) => {
    const sections: Section[] = [];
    for (const block of blocks) {
      const last = sections.at(-1);
      if (block.kind === 'heading') {
        const target = { page: id, anchor: block.level === 1 ? null : block.anchor };
        sections.push({ target, page: title, heading: block.text, text: '' });
      } else if (last !== undefined)
        sections[sections.length - 1] = { ...last, text: `${last.text}${readBlock(block)}` };
    }
    return sections;
  });

function readBlock(block: Exclude<Block, { kind: 'heading' }>): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return plainText(block.text);
    case 'list':
      return block.items.map(plainText).join('');
    case 'table':
      return block.rows.map((row) => row.map(plainText).join(' ')).join(' ');
    case 'picture':
      return block.caption;
  }
}

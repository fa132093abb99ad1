import type { Block } from './blocks.ts';
import { readInline } from './inline.ts';

// As much Markdown as the handbook needs, and no more: what it does not know it shows as the text it is. There is no HTML in it
// and nothing from elsewhere, so nothing of a page can do more than be read.

const HEADING = /^(#{1,3}) (.+)$/;
const HELPS = /^<!-- help: ([a-z -]+) -->$/;
const PICTURE = /^!\[([^\]]*)\]\(pictures\/([a-z0-9-]+\.png)\)$/;
const ITEM = /^(?:-|(\d+)\.) +(.+)$/;
const ROW = /^\|(.*)\|$/;
const RULE = /^\|[\s:|-]+\|$/;
const NOTE = /^> ?(.*)$/;

/** Reads a page of the handbook, whose own name its links are relative to. */
export function parsePage(page: string, text: string): readonly Block[] {
  const blocks: Block[] = [];
  let helps: readonly string[] = [];
  for (const lines of chunksOf(text)) {
    const [first = ''] = lines;
    const named = HELPS.exec(first)?.[1];
    if (named !== undefined) helps = named.split(' ');
    else {
      const block = blockOf(page, lines, helps);
      if (block.kind === 'heading') helps = [];
      blocks.push(block);
    }
  }
  return blocks;
}

/** Lines between empty lines. */
const chunksOf = (text: string): string[][] =>
  text
    .split(/\n{2,}/)
    .map((chunk) => chunk.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);

function blockOf(page: string, lines: readonly string[], helps: readonly string[]): Block {
  const [first = ''] = lines;
  const heading = HEADING.exec(first);
  if (heading !== null) {
    const [, marks = '', text = ''] = heading;
    return { kind: 'heading', level: marks.length as 1 | 2 | 3, text, anchor: anchorOf(text), helps };
  }
  const picture = PICTURE.exec(first);
  if (picture !== null) return { kind: 'picture', caption: picture[1] ?? '', file: picture[2] ?? '' };
  if (lines.every((line) => ROW.test(line))) {
    const rows = lines.filter((line) => !RULE.test(line));
    return { kind: 'table', rows: rows.map((row) => cellsOf(page, row)) };
  }
  if (lines.every((line) => ITEM.test(line))) {
    const items = lines.map((line) => readInline(page, ITEM.exec(line)?.[2] ?? ''));
    return { kind: 'list', isNumbered: ITEM.exec(first)?.[1] !== undefined, items };
  }
  const isNote = lines.every((line) => NOTE.test(line));
  // Chinese has no blank at the end of a line
  const text = lines.map((line) => (isNote ? (NOTE.exec(line)?.[1] ?? '') : line)).join('');
  return { kind: isNote ? 'note' : 'paragraph', text: readInline(page, text) };
}

const cellsOf = (page: string, row: string) =>
  (ROW.exec(row)?.[1] ?? '').split('|').map((cell) => readInline(page, cell.trim()));

/** What a heading is linked by, as GitHub makes it: letters and figures, blanks as dashes. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

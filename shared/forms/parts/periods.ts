import type { Block } from './blocks.ts';
import { cells, covered, floating, OPEN } from './cells.ts';
import { fitColumns } from './columns.ts';
import type { Write } from './faces.ts';
import { allStayWhole, rowHeight } from './height.ts';
import { textWidth, type Node } from './paper.ts';

// 学习经历 and 工作经历: a row a period, typed as a line each, its columns parted by a bar.

const SIZE = 10;
const LABEL = 84;
const LEAST_HEIGHT = 14;
/** What parts the columns of a line as it is typed. */
const BAR = /[|｜\t]/;

/** The periods as a table with the label at its left; blank rows fill it up, and a line without bars goes across. */
export function periods(
  { field, heads, widths, least }: Extract<Block, { kind: 'periods' }>,
  text: string,
  write: Write,
) {
  const fitted = fitColumns(textWidth('portrait'), [LABEL, ...widths]);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.map((line) => line.split(BAR).map((part) => part.trim()));
  const all = [...rows, ...Array.from({ length: Math.max(0, least - rows.length) }, () => heads.map(() => ''))];
  const across = fitted.slice(1).reduce((sum, each) => sum + each, 0);
  const heights = all.map((row) =>
    rowHeight(
      row.length === 1 ? [[row[0] ?? '', across]] : row.map((part, at) => [part, fitted[at + 1] ?? SIZE]),
      SIZE,
    ),
  );
  const whole = allStayWhole(heights);
  const { head, prose } = cells(write, SIZE, whole);
  const beside = (at: number): Node => ({ ...head(''), border: at === all.length - 1 ? OPEN.last : OPEN.between });
  const total = heights.reduce((sum, height) => sum + Math.max(height, LEAST_HEIGHT), 0);
  const body: Node[][] = [
    [{ ...floating(head(field), Math.min(total, 60) / 2), border: OPEN.first }, ...heads.map(head)],
    ...all.map((row, at) =>
      row.length === 1
        ? [beside(at), { ...prose(row[0] ?? ''), colSpan: heads.length }, ...covered(heads.length - 1)]
        : [beside(at), ...heads.map((_, column) => prose(row[column] ?? ''))],
    ),
  ];
  const node: Node = {
    layout: 'grid',
    table: { widths: fitted, heights: LEAST_HEIGHT, dontBreakRows: whole, body },
  };
  return node;
}

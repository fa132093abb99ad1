import { cells, covered, floating, OPEN, type Cells } from './cells.ts';
import { fitColumns } from './columns.ts';
import type { Block, GridCell, PhotoPlace } from './blocks.ts';
import type { Write } from './faces.ts';
import { allStayWhole, rowHeight } from './height.ts';
import { textWidth, type Node } from './paper.ts';

// The grid of an application: labels, what is known beside them or room for ink, and the place of the photo.

const SIZE = 10;
const WIDTH = textWidth('portrait');
type Known = { readonly answers: Readonly<Record<string, string>>; readonly photo: string };

/** A grid as a table; its rows break only where a text would not fit on a page. */
export function grid({ widths, rows }: Extract<Block, { kind: 'grid' }>, form: Known, write: Write): Node {
  const fitted = fitColumns(WIDTH, widths);
  const answerOf = (cell: GridCell): string => ('field' in cell ? (cell.fixed ?? form.answers[cell.field] ?? '') : '');
  // text that is longer than a page goes on on the next one: a row that is kept whole would lose it
  const whole = allStayWhole(rows.map(([, row]) => rowHeight(textsOf(row, fitted, answerOf), SIZE)));
  const make = cells(write, SIZE, whole);
  const { head, prose } = make;
  const cellOf = (cell: GridCell): Node[] => {
    if ('photo' in cell) return [photoCell(cell, form.photo, make)];
    const spread = cell.span === undefined ? {} : { colSpan: cell.span };
    const covers = covered((cell.span ?? 1) - 1);
    if ('label' in cell) return [{ ...head(cell.label), ...spread }, ...covers];
    const answer = answerOf(cell);
    if (cell.sign === undefined) return [{ ...prose(answer), ...spread }, ...covers];
    const sign: Node = { text: write(cell.sign), fontSize: SIZE, alignment: 'right', margin: [0, 22, 8, 4] };
    return [
      {
        stack: [{ text: write(answer), fontSize: SIZE, lineHeight: 1.3 }, sign],
        verticalAlignment: whole ? 'bottom' : 'top',
        ...spread,
      },
      ...covers,
    ];
  };
  return {
    layout: 'grid',
    table: {
      widths: fitted,
      heights: rows.map(([height]) => height),
      dontBreakRows: whole,
      body: rows.map(([, row]) => row.flatMap(cellOf)),
    },
  };
}

/** What stands in the cells of a row, with the width each has over its columns. */
function textsOf(
  row: readonly GridCell[],
  widths: readonly number[],
  answerOf: (cell: GridCell) => string,
): (readonly [string, number])[] {
  let column = 0;
  return row.map((cell) => {
    const span = 'span' in cell ? (cell.span ?? 1) : 1;
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return [answerOf(cell), width];
  });
}

/** How far down the place of the photo its words stand. */
const PHOTO_WORDS = 50;

/** 二寸 by 35 and 49 mm, a little smaller so that it stays inside its place. */
const PHOTO_FIT = [74, 103] as const;

/** The photo, or the words that ask for one. */
function photoCell({ photo: place, label = '' }: PhotoPlace, photo: string, { head }: Cells): Node {
  const border = OPEN[place];
  if (place !== 'first') return { ...head(''), border };
  if (photo === '') return { ...floating(head(label), PHOTO_WORDS), border };
  return { image: photo, fit: PHOTO_FIT, relativePosition: { x: 2, y: 0 }, border };
}

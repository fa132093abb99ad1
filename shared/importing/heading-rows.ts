import type { SheetCells } from './cell.ts';
import { bareHeading, heading } from './normalise.ts';

/** A text longer than this heads no column. */
const LONGEST_HEADING = 24;

type HeadingRows = ReadonlyMap<string, readonly number[]>;
/** A sheet never changes, and a file is looked through for every kind of list. */
const known = new WeakMap<SheetCells, HeadingRows>();

/**
 * The rows of a sheet, 1-based, in which each text stands that could head a column: by the text as headings are compared, and
 * by what of it stands outside brackets.
 */
export function headingRows(sheet: SheetCells): HeadingRows {
  let found = known.get(sheet);
  if (found === undefined) known.set(sheet, (found = look(sheet)));
  return found;
}

function look({ rows }: SheetCells): HeadingRows {
  const byHeading = new Map<string, number[]>();
  const listed = (name: string): number[] => {
    let list = byHeading.get(name);
    if (list === undefined) byHeading.set(name, (list = []));
    return list;
  };
  // thousands of cells of a list say the same
  const byText = new Map<string, readonly number[][]>();
  const listsOf = (text: string): readonly number[][] => {
    let lists = byText.get(text);
    if (lists === undefined) {
      const reduced = heading(text);
      lists = [...new Set([reduced, bareHeading(reduced)])].map(listed);
      byText.set(text, lists);
    }
    return lists;
  };
  for (const [at, cells] of rows.entries()) {
    for (const cell of cells) {
      if (cell.kind !== 'text' || cell.text.length > LONGEST_HEADING) continue;
      for (const list of listsOf(cell.text)) if (list.at(-1) !== at + 1) list.push(at + 1);
    }
  }
  return byHeading;
}

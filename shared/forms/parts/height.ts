// How high a text gets at most. A row that is kept whole must fit on a page: what does not is cut off at the foot without
// a word, so rows that might not fit are allowed to break.

/** Line height of the faces in ems. */
const LEADING = 1.45;
/** A row up to this height (points) is kept whole; a page has about 725. */
const WHOLE = 360;

/** A text in a column of this width, in points. */
export type Column = readonly [text: string, width: number];

/** The height in points of the highest of these columns, reckoning every character as wide as a Han character. */
export const rowHeight = (columns: readonly Column[], fontSize: number): number =>
  Math.max(
    ...columns.map(([text, width]) => {
      const perLine = Math.max(1, Math.floor(width / fontSize));
      const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
      return lines * fontSize * LEADING + 6;
    }),
  );

/** Whether every row of a table may be kept whole. */
export const allStayWhole = (heights: readonly number[]): boolean => heights.every((height) => height <= WHOLE);

/** How many of the last rows, at most `most`, still leave room for signatures under them on one page. */
export function rowsToKeep(heights: readonly number[], most: number): number {
  let sum = 0;
  let kept = 0;
  for (const height of heights.slice(-most).reverse()) {
    sum += height;
    if (sum > WHOLE) break;
    kept += 1;
  }
  return kept;
}

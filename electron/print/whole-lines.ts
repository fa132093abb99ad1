type Font = { widthOfString(text: string, size: number): number };
/** A piece of a line as pdfmake has laid it out: in Chinese, one character. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly font: Font;
  readonly fontSize: number;
  readonly [style: string]: unknown;
};

/** What two pieces must have in common to be drawn as one. */
const STYLE = ['font', 'fontSize', 'color', 'opacity'] as const;
/** What keeps a piece by itself. */
const APART = [
  ...['characterSpacing', 'fontFeatures', 'sup', 'sub', 'background', 'decoration', 'link', 'linkToPage'],
  ...['linkToDestination', '_pageNodeRef', '_textNodeRef', '_tocItemRef', '_pageRef'],
] as const;
/** Points; less than any printer tells apart. */
const NOTHING = 1e-6;

/**
 * Joins what stands side by side in a line and looks the same, as long as the face sets the whole as wide as its parts: pdfmake
 * draws every character of Chinese by itself, with its colour, its place and its face.
 */
export function joined<P extends Piece>(line: readonly P[]): readonly P[] {
  const runs: P[][] = [];
  for (const piece of line) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(last, piece)) run.push(piece);
    else runs.push([piece]);
  }
  return runs.length === line.length ? line : runs.flatMap(asOne);
}

const follows = (left: Piece, right: Piece): boolean =>
  STYLE.every((key) => left[key] === right[key]) &&
  !APART.some((key) => Boolean(left[key]) || Boolean(right[key])) &&
  // what is spread over a line is spread by its pieces
  right['alignment'] !== 'justify' &&
  Math.abs(left.x + left.width - right.x) < NOTHING;

function asOne<P extends Piece>(run: readonly P[]): readonly P[] {
  const [first] = run;
  if (first === undefined || run.length === 1) return run;
  const text = run.map((piece) => piece.text).join('');
  const width = run.reduce((sum, piece) => sum + piece.width, 0);
  // where the face would kern what the line was measured without
  if (Math.abs(first.font.widthOfString(text, first.fontSize) - width) > NOTHING) return run;
  return [{ ...first, text, width }];
}

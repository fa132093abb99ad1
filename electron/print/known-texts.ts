import { textKey, type Stack } from './text-key.ts';
import { joined, type Piece } from './whole-lines.ts';

/** A face in a file, and the one that was read from its bytes. */
type Face = Piece['font'] & { readonly font: object };
type FaceName = readonly [family: string, bold: boolean, italics: boolean];
type Document = {
  /** By family and cut: normal, bold, italics or bolditalics. */
  readonly fontCache: Readonly<Record<string, Readonly<Record<string, Face>>>>;
  provideFont(...name: FaceName): Face;
};
/** A piece of text as pdfmake has measured it: in Chinese, one character. */
type Inline = Piece & { readonly font: Face };
/** A text of a document; `set` where it is known. */
type Leaf = { readonly text?: unknown; _inlines: Inline[]; _minWidth: number; _maxWidth: number; set?: Setting | null };
type Line = { inlines: readonly Inline[] };
type Measuring = { readonly styleStack: Stack; readonly textInlines: { readonly pdfDocument: Document } };
type Laying = { readonly writer: { context(): { readonly availableWidth: number } } };
/** The parts of pdfmake that measure a text and break it into lines. */
export type TextParts = {
  readonly DocMeasure: { readonly prototype: { measureLeaf: (this: Measuring, leaf: Leaf) => Leaf } };
  readonly LayoutBuilder: { readonly prototype: { buildNextLine: (this: Laying, leaf: Leaf) => Line | null } };
  readonly Line: new (maxWidth: number) => Line;
};

/** A piece without its face, which every file has of its own. */
type Bare = { readonly inline: object; readonly face: number };
/** A line but for what stands in it, which is drawn as few pieces and was made of many. */
type KnownLine = { readonly frame: object; readonly drawn: readonly Bare[]; readonly pieces: readonly Bare[] };
type Known = {
  readonly widths: Pick<Leaf, '_minWidth' | '_maxWidth'>;
  readonly faces: readonly { readonly name: FaceName; readonly read: object }[];
  readonly pieces: readonly Bare[];
  /** Its lines, by how wide they may be. */
  readonly lines: Map<number, readonly KnownLine[]>;
};
/** A known text on its way into a file: with the faces of that file, and the lines that are not placed yet. */
type Setting = {
  readonly known: Known;
  readonly faces: readonly Face[];
  rest: { readonly width: number; readonly lines: readonly KnownLine[] } | null;
};

/** Texts that are kept: what a form says on every sheet, and some of what it says once. */
const MOST = 1_000;
/** Widths whose lines are kept: a label stands in few. */
const MOST_WIDTHS = 8;

/**
 * Has pdfmake measure a text in a style once for all sheets and files, and break it into lines once for each width: it takes every
 * label of a form apart into characters, measures each, and puts them side by side again. Every sheet gets lines of its own,
 * which it places, with the faces of its own file.
 */
export function keepTexts({ DocMeasure, LayoutBuilder, Line }: TextParts): void {
  const texts = new Map<string, Known>();
  const { measureLeaf } = DocMeasure.prototype;
  const { buildNextLine } = LayoutBuilder.prototype;

  const remember = (key: string, known: Known): void => {
    // the latest stand last, and the first goes when there are too many
    texts.delete(key);
    texts.set(key, known);
    const [first] = texts.keys();
    if (texts.size > MOST && first !== undefined) texts.delete(first);
  };
  DocMeasure.prototype.measureLeaf = function measure(leaf) {
    const key = textKey(leaf.text, this.styleStack);
    if (key === null) return measureLeaf.call(this, leaf);
    const { pdfDocument } = this.textInlines;
    const before = texts.get(key);
    let set = before === undefined ? null : settingIn(pdfDocument, before);
    set ??= knownOf(measureLeaf.call(this, leaf), pdfDocument);
    remember(key, set.known);
    return Object.assign(leaf, set.known.widths, { set });
  };

  const allLines = (laying: Laying, { known, faces }: Setting): readonly KnownLine[] => {
    const whole = { ...known.widths, _inlines: known.pieces.map((piece) => inFile(piece, faces)) };
    const lines: KnownLine[] = [];
    for (;;) {
      const line = buildNextLine.call(laying, whole);
      if (line === null) return lines;
      const bare = (inlines: readonly Inline[]) => inlines.map((inline) => bareOf(inline, faces));
      const { inlines, ...frame } = line;
      lines.push({ frame, drawn: bare(joined(inlines)), pieces: bare(inlines) });
    }
  };
  LayoutBuilder.prototype.buildNextLine = function next(leaf) {
    const { set } = leaf;
    if (set === undefined || set === null) return joinedLine(buildNextLine.call(this, leaf));
    const { known, faces } = set;
    const width = this.writer.context().availableWidth;
    if (set.rest === null) {
      const lines = known.lines.get(width) ?? allLines(this, set);
      if (known.lines.size < MOST_WIDTHS) known.lines.set(width, lines);
      set.rest = { width, lines };
    }
    const [line, ...lines] = set.rest.lines;
    if (line === undefined) return null;
    if (width !== set.rest.width) {
      // what is left stands somewhere else now
      leaf._inlines = set.rest.lines.flatMap(({ pieces }) => pieces.map((piece) => inFile(piece, faces)));
      leaf.set = null;
      return joinedLine(buildNextLine.call(this, leaf));
    }
    set.rest = { width, lines };
    const inlines = line.drawn.map((piece) => inFile(piece, faces));
    return Object.assign(new Line(width), line.frame, { inlines });
  };
}

const joinedLine = (line: Line | null): Line | null =>
  line === null ? null : Object.assign(line, { inlines: joined(line.inlines) });

const inFile = ({ inline, face }: Bare, faces: readonly Face[]): Inline => ({ ...inline, font: faces[face] }) as Inline;
const bareOf = ({ font, ...inline }: Inline, faces: readonly Face[]): Bare => ({ inline, face: faces.indexOf(font) });

/** A text that was just measured, in the file it was measured for. */
function knownOf({ _inlines, _minWidth, _maxWidth }: Leaf, document: Document): Setting {
  const faces = [...new Set(_inlines.map(({ font }) => font))];
  const named = faces.map((face) => ({ name: nameIn(document, face), read: face.font }));
  const pieces = _inlines.map((inline) => bareOf(inline, faces));
  return { known: { widths: { _minWidth, _maxWidth }, faces: named, pieces, lines: new Map() }, faces, rest: null };
}

/** By what name a file asks for a face it has. */
function nameIn({ fontCache }: Document, face: Face): FaceName {
  for (const [family, cuts] of Object.entries(fontCache))
    for (const [cut, known] of Object.entries(cuts))
      if (known === face) return [family, cut.startsWith('bold'), cut.endsWith('italics')];
  throw new Error('a face that no document has');
}

/** A known text in a file; null where a face has been read anew since it was measured. */
function settingIn(document: Document, known: Known): Setting | null {
  const faces = known.faces.map(({ name }) => document.provideFont(...name));
  return faces.every(({ font }, at) => font === known.faces[at]?.read) ? { known, faces, rest: null } : null;
}

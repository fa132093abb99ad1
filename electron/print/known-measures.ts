/** A face in a file, and the one that was read from its bytes. */
type Face = { readonly font: object };
/** A piece of text as pdfmake has measured it. */
type Inline = { readonly font: Face; readonly [style: string]: unknown };
type Built = { readonly items: Inline[]; readonly minWidth: number; readonly maxWidth: number };
type Styles = Readonly<Record<string, unknown>>;
type Stack = { readonly styleOverrides: readonly (Styles | string)[]; readonly defaultStyle: Styles };
type StackClass = {
  getStyleProperty: (item: object, stack: Stack, property: string, otherwise: unknown) => unknown;
};
type Document = { provideFont(name: string, bold: boolean, italics: boolean): Face };
type TextInlines = { readonly pdfDocument: Document };
type TextInlinesClass = {
  readonly prototype: { buildInlines: (this: TextInlines, text: unknown, stack: Stack) => Built };
};

/** Every style that pdfmake asks for while it measures and breaks a text. */
const STYLES: ReadonlySet<string> = new Set([
  ...['font', 'bold', 'italics', 'alignment', 'fontSize', 'fontFeatures', 'characterSpacing', 'color', 'decoration'],
  ...['decorationColor', 'decorationStyle', 'decorationThickness', 'background', 'link', 'linkToPage'],
  ...['linkToDestination', 'noWrap', 'opacity', 'sup', 'sub', 'lineHeight', 'leadingIndent', 'wordBreak'],
  ...['preserveLeadingSpaces', 'preserveTrailingSpaces'],
]);
/** Texts whose measures are kept: what a form says on every sheet, and some of what it says once. */
const MOST = 1_000;

type FaceName = readonly [name: string, bold: boolean, italics: boolean];
type Piece = { readonly item: Omit<Inline, 'font'>; readonly name: FaceName; readonly read: object };
type Known = { readonly minWidth: number; readonly maxWidth: number; readonly pieces: readonly Piece[] };

/**
 * Has pdfmake measure a text in a style once for all sheets and files: it breaks every label of a form into characters and
 * measures each, for each sheet. Every sheet gets pieces of its own, which it places, with the faces of its own file.
 */
export function keepMeasures(textInlines: TextInlinesClass, stackClass: StackClass): void {
  const known = new Map<string, Known>();
  const { prototype } = textInlines;
  const { buildInlines } = prototype;
  const styled = (item: object, stack: Stack, property: string): unknown =>
    stackClass.getStyleProperty(item, stack, property, null);
  const pieceOf = ({ font, ...item }: Inline, stack: Stack): Piece => {
    const [bold, italics] = [styled(item, stack, 'bold') === true, styled(item, stack, 'italics') === true];
    return { item, name: [String(styled(item, stack, 'font')), bold, italics], read: font.font };
  };
  prototype.buildInlines = function built(text, stack) {
    const key = keyOf(text, stack);
    if (key === null) return buildInlines.call(this, text, stack);
    const before = known.get(key);
    const own = before === undefined ? null : ownPieces(before, this.pdfDocument);
    // the latest stand last, and the first goes when there are too many
    known.delete(key);
    if (before !== undefined && own !== null) {
      known.set(key, before);
      return own;
    }
    const fresh = buildInlines.call(this, text, stack);
    const { items, ...widths } = fresh;
    known.set(key, { ...widths, pieces: items.map((item) => pieceOf(item, stack)) });
    const [first] = known.keys();
    if (known.size > MOST && first !== undefined) known.delete(first);
    return fresh;
  };
}

/** A text with every style that bears on it; null where it refers to something by name, or to another part of the document. */
function keyOf(text: unknown, { styleOverrides, defaultStyle }: Stack): string | null {
  let key = textKey(text);
  if (key === null) return null;
  for (const styles of [...styleOverrides, defaultStyle]) {
    const own = typeof styles === 'string' ? null : stylesKey(styles);
    if (own === null) return null;
    key += own;
  }
  return key;
}

function textKey(text: unknown): string | null {
  // its length keeps a text that reads like styles from passing for them
  if (typeof text === 'string') return `${String(text.length)}:${text}`;
  if (!Array.isArray(text)) return null;
  let key = '';
  for (const part of text as readonly unknown[]) {
    const own = partKey(part);
    if (own === null) return null;
    key += own;
  }
  return key;
}

function partKey(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return textKey(part);
  if (Array.isArray(part)) return null;
  const { text } = part as Styles;
  const [words, styles] = [textKey(text), stylesKey(part as Styles)];
  return words === null || styles === null ? null : words + styles;
}

function stylesKey(styles: Styles): string | null {
  let key = ';';
  for (const style in styles) {
    if (!STYLES.has(style)) {
      if (style === 'style' || style === '_textRef') return null;
      continue;
    }
    const value = styles[style];
    if (typeof value === 'object' && value !== null) return null;
    key += `${style}=${String(value)},`;
  }
  return key;
}

/** The pieces for a file of their own; null where a face has been read anew since they were measured. */
function ownPieces({ pieces, ...widths }: Known, document: Document): Built | null {
  const items: Inline[] = [];
  for (const { item, name, read } of pieces) {
    const font = document.provideFont(...name);
    if (font.font !== read) return null;
    items.push({ ...item, font });
  }
  return { ...widths, items };
}

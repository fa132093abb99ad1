type Styles = Readonly<Record<string, unknown>>;
/** pdfmake's styles where a text stands, the nearest last. */
export type Stack = { readonly styleOverrides: readonly (Styles | string)[]; readonly defaultStyle: Styles };

/** Every style that pdfmake asks for while it measures and breaks a text. */
const STYLES: ReadonlySet<string> = new Set([
  ...['font', 'bold', 'italics', 'alignment', 'fontSize', 'fontFeatures', 'characterSpacing', 'color', 'decoration'],
  ...['decorationColor', 'decorationStyle', 'decorationThickness', 'background', 'link', 'linkToPage'],
  ...['linkToDestination', 'noWrap', 'opacity', 'sup', 'sub', 'lineHeight', 'leadingIndent', 'wordBreak'],
  ...['preserveLeadingSpaces', 'preserveTrailingSpaces'],
]);
/** What refers to something by name, or to another part of the document. */
const REFERENCES: ReadonlySet<string> = new Set(['style', '_textRef', '_tocItemRef', '_pageRef']);

/** Every text below a node is looked for under what the node says. */
const keysOfStyles = new WeakMap<Styles, string | null>();

/** A text with every style that bears on it; null where it refers to something by name, or to another part of the document. */
export function textKey(text: unknown, { styleOverrides, defaultStyle }: Stack): string | null {
  let key = wordsKey(text);
  if (key === null) return null;
  for (const styles of styleOverrides) {
    const own = typeof styles === 'string' ? null : knownStylesKey(styles);
    if (own === null) return null;
    key += own;
  }
  const common = knownStylesKey(defaultStyle);
  return common === null ? null : key + common;
}

function wordsKey(text: unknown): string | null {
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
  if (typeof part !== 'object' || part === null) return wordsKey(part);
  if (Array.isArray(part)) return null;
  const { text } = part as Styles;
  const [words, styles] = [wordsKey(text), stylesKey(part as Styles)];
  return words === null || styles === null ? null : words + styles;
}

function knownStylesKey(styles: Styles): string | null {
  let key = keysOfStyles.get(styles);
  if (key === undefined) {
    key = stylesKey(styles);
    keysOfStyles.set(styles, key);
  }
  return key;
}

function stylesKey(styles: Styles): string | null {
  let key = ';';
  for (const style in styles) {
    if (!STYLES.has(style)) {
      if (REFERENCES.has(style)) return null;
      continue;
    }
    const value = styles[style];
    if (typeof value === 'object' && value !== null) return null;
    key += `${style}=${String(value)},`;
  }
  return key;
}

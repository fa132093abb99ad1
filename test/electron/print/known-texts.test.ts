import { expect, it } from 'vitest';
import { keepTexts, type TextParts } from '#electron/print/known-texts.ts';

type Face = { readonly font: object; widthOfString(text: string): number };
type Leaf = Parameters<TextParts['DocMeasure']['prototype']['measureLeaf']>[0];
type Line = NonNullable<ReturnType<TextParts['LayoutBuilder']['prototype']['buildNextLine']>>;

class LineOf {
  readonly maxWidth: number;
  inlines: Line['inlines'] = [];
  constructor(maxWidth: number) {
    this.maxWidth = maxWidth;
  }
}

/** pdfmake's parts, as far as they are asked here: a character is one wide, and two in bold; a line takes what goes into it. */
function pdfmake() {
  const asked = { measured: 0, broken: 0 };
  const parts: TextParts = {
    DocMeasure: {
      prototype: {
        measureLeaf(leaf) {
          asked.measured += 1;
          const isBold = this.styleStack.styleOverrides.some((styles) => (styles as { bold?: boolean }).bold === true);
          const font = this.textInlines.pdfDocument.provideFont('body', isBold, false);
          const width = font.widthOfString('一', 1);
          const pieces = Array.from(JSON.stringify(leaf.text)).map((text) => ({
            text,
            width,
            x: 0,
            font,
            fontSize: 1,
          }));
          return Object.assign(leaf, { _inlines: pieces, _minWidth: width, _maxWidth: width * pieces.length });
        },
      },
    },
    LayoutBuilder: {
      prototype: {
        buildNextLine({ _inlines }) {
          if (_inlines.length === 0) return null;
          asked.broken += 1;
          const { availableWidth } = this.writer.context();
          const line = new LineOf(availableWidth);
          const taken = _inlines.splice(0, Math.floor(availableWidth / (_inlines[0]?.width ?? 1)));
          return Object.assign(line, { inlines: taken.map((each, at) => ({ ...each, x: at * each.width })) });
        },
      },
    },
    Line: LineOf,
  };
  keepTexts(parts);
  const fileWith = (read: object) => {
    const cut = (width: number): Face => ({ font: read, widthOfString: (text) => Array.from(text).length * width });
    const body = { normal: cut(1), bold: cut(2) };
    const pdfDocument = {
      fontCache: { body },
      provideFont: (_: string, isBold: boolean) => (isBold ? body.bold : body.normal),
    };
    const measure = (text: unknown, ...styleOverrides: Record<string, unknown>[]): Leaf => {
      const leaf = { text } as Leaf;
      const styleStack = {
        styleOverrides: [leaf as object as Record<string, unknown>, ...styleOverrides],
        defaultStyle: {},
      };
      return parts.DocMeasure.prototype.measureLeaf.call({ styleStack, textInlines: { pdfDocument } }, leaf);
    };
    const next = (leaf: Leaf, availableWidth: number) =>
      parts.LayoutBuilder.prototype.buildNextLine.call({ writer: { context: () => ({ availableWidth }) } }, leaf);
    const lines = (leaf: Leaf, width: number): Line[] => {
      const line = next(leaf, width);
      return line === null ? [] : [line, ...lines(leaf, width)];
    };
    return { body, measure, next, lines };
  };
  return { asked, fileWith };
}
const read = (lines: readonly Line[]): string[][] => lines.map(({ inlines }) => inlines.map(({ text }) => text));

it('measures a text once, breaks it once a width, and gives every file lines and faces of its own', () => {
  const { asked, fileWith } = pdfmake();
  const face = {};
  const files = [fileWith(face), fileWith(face)];
  const [first, second] = files.map(({ measure, lines }) => lines(measure('考生姓名'), 4));
  expect(read(first ?? [])).toEqual([['"考生姓'], ['名"']]);
  expect(second).toMatchObject([{ maxWidth: 4, inlines: [{ text: '"考生姓', width: 4 }] }, { maxWidth: 4 }]);
  expect(asked).toEqual({ measured: 1, broken: 2 });
  expect(second?.[0]?.inlines[0]).not.toBe(first?.[0]?.inlines[0]);
  expect([first, second].map((lines) => lines?.[0]?.inlines[0]?.font)).toEqual(files.map(({ body }) => body.normal));

  const { measure, lines } = files[1]!;
  const again = measure('考生姓名');
  expect([again._minWidth, again._maxWidth]).toEqual([1, 6]);
  expect(read(lines(again, 6))).toEqual([['"考生姓名"']]);
  expect(asked).toEqual({ measured: 1, broken: 3 });
});

it('keeps apart what only reads alike: other styles, other faces, a name that reads like a style', () => {
  const { fileWith } = pdfmake();
  const { measure } = fileWith({});
  const plain = measure('甲')._maxWidth;
  expect(measure('甲', { bold: true })._maxWidth).toBe(2 * plain);
  expect(measure('甲;bold=true,')._maxWidth).toBe('"甲;bold=true,"'.length);
  expect(measure('甲')._maxWidth).toBe(plain);
  const other = fileWith({});
  expect(other.lines(other.measure('甲'), 9)[0]?.inlines[0]?.font).toBe(other.body.normal);
});

it('breaks what is left of a text anew where it goes on in another width', () => {
  const { fileWith } = pdfmake();
  const { measure, next, lines } = fileWith({});
  for (const width of [6, 2]) lines(measure('一二三四'), width);
  const leaf = measure('一二三四');
  expect(read([next(leaf, 2)!, ...lines(leaf, 3)])).toEqual([['"一'], ['二三四'], ['"']]);
  // and what is known of it stays what it was
  expect(read(lines(measure('一二三四'), 2))).toEqual([['"一'], ['二三'], ['四"']]);
});

it('leaves to pdfmake what refers to another part of the file', () => {
  const { asked, fileWith } = pdfmake();
  const { measure, lines } = fileWith({});
  for (const text of [[{ text: '甲', _textRef: {} }], [{ text: '甲', style: 'named' }]]) {
    measure(text);
    expect(lines(measure(text), 99)).toHaveLength(1);
  }
  expect(asked.measured).toBe(4);
});

import { expect, it } from 'vitest';
import { keepMeasures } from '#electron/print/known-measures.ts';

type Inlines = Parameters<typeof keepMeasures>[0];
type Face = { readonly font: object };

/** pdfmake's part that measures, as far as it is asked here: as wide as long, and twice that in bold. */
function measuring() {
  let measured = 0;
  const styleOf = (stack: { readonly styleOverrides: readonly object[] }, style: string): unknown =>
    (Object.assign({}, ...stack.styleOverrides) as Record<string, unknown>)[style];
  const inlines: Inlines = {
    prototype: {
      buildInlines(text, stack) {
        measured += 1;
        const bold = styleOf(stack as never, 'bold') === true;
        const font = this.pdfDocument.provideFont('body', bold, false);
        const width = String(text).length * (bold ? 2 : 1);
        return { items: [{ font, text, width }], minWidth: width, maxWidth: width };
      },
    },
  };
  keepMeasures(inlines, {
    getStyleProperty: (_, stack, style, otherwise) =>
      style === 'font' ? 'body' : (styleOf(stack as never, style) ?? otherwise),
  });
  const fileWith = (read: object) => {
    const faces: Face[] = [{ font: read }, { font: read }];
    const pdfDocument = { provideFont: (_: string, bold: boolean) => faces[bold ? 1 : 0] as Face };
    return (text: unknown, ...styleOverrides: Record<string, unknown>[]) =>
      inlines.prototype.buildInlines.call({ pdfDocument }, text, { styleOverrides, defaultStyle: {} });
  };
  return { fileWith, measured: () => measured };
}

it('measures a text once and gives every file pieces and faces of its own', () => {
  const { fileWith, measured } = measuring();
  const read = {};
  const [first, second] = [fileWith(read)('姓名'), fileWith(read)('姓名')];
  expect(measured()).toBe(1);
  expect(second).toEqual(first);
  expect(second.items[0]).not.toBe(first.items[0]);
  expect(second.items[0]?.font).not.toBe(first.items[0]?.font);
});

it('keeps apart what only reads alike: other styles, other faces, a name that reads like a style', () => {
  const { fileWith } = measuring();
  const measure = fileWith({});
  const plain = measure('甲');
  expect(measure('甲', { bold: true }).maxWidth).toBe(2 * plain.maxWidth);
  expect(measure('甲;bold=true,').maxWidth).toBe('甲;bold=true,'.length);
  expect(measure('甲').maxWidth).toBe(plain.maxWidth);
  expect(fileWith({})('甲').items[0]?.font).not.toBe(plain.items[0]?.font);
});

it('leaves to pdfmake what refers to another part of the file', () => {
  const { fileWith, measured } = measuring();
  const measure = fileWith({});
  for (const text of [[{ text: '甲', _textRef: {} }], [{ text: '甲', style: 'named' }]]) {
    measure(text);
    measure(text);
  }
  expect(measured()).toBe(4);
});

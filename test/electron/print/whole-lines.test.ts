import { describe, expect, it } from 'vitest';
import { joinLines, type Page } from '#electron/print/whole-lines.ts';

/** Ten points a character, and one less for every pair that is kerned. */
const font = { widthOfString: (text: string) => text.length * 10 - text.split('AV').length + 1 };
const piece = (text: string, at: number, style = {}) => ({ text, x: at * 10, width: 10, font, fontSize: 10, ...style });
const drawn = (inlines: readonly object[]): unknown => {
  const line = { inlines };
  const page = { items: [{ type: 'line', item: line }] } as unknown as Page;
  joinLines([page]);
  // a head that is repeated stands on other pages, too
  expect(line.inlines).toBe(inlines);
  return (page.items[0]?.item as { inlines: { text: string }[] }).inlines.map(({ text }) => text);
};

describe('lines of a sheet', () => {
  it('are drawn as one piece where they look the same', () => {
    expect(drawn([piece('考', 0), piece('生', 1), piece('一', 2)])).toEqual(['考生一']);
  });

  it('are drawn apart where colour, size or place differ', () => {
    expect(drawn([piece('考', 0), piece('生', 1, { color: '#333333' })])).toEqual(['考', '生']);
    expect(drawn([piece('考', 0), piece('生', 1, { fontSize: 9 })])).toEqual(['考', '生']);
    expect(drawn([piece('考', 0), piece('生', 1.5)])).toEqual(['考', '生']);
    expect(drawn([piece('考', 0), piece('生', 1, { characterSpacing: 2 })])).toEqual(['考', '生']);
  });

  it('are drawn as they were measured where the face would kern them', () => {
    expect(drawn([piece('A', 0), piece('V', 1)])).toEqual(['A', 'V']);
  });
});

import { describe, expect, it } from 'vitest';
import { joined, type Piece } from '#electron/print/whole-lines.ts';

/** Ten points a character, and one less for every pair that is kerned. */
const font = { widthOfString: (text: string) => text.length * 10 - text.split('AV').length + 1 };
const piece = (text: string, at: number, style = {}) => ({ text, x: at * 10, width: 10, font, fontSize: 10, ...style });
const drawn = (line: readonly object[]): unknown => joined(line as readonly Piece[]).map(({ text }) => text);

describe('lines of a sheet', () => {
  it('are drawn as one piece where they look the same', () => {
    expect(drawn([piece('考', 0), piece('生', 1), piece('一', 2)])).toEqual(['考生一']);
  });

  it('are drawn apart where colour, size or place differ', () => {
    expect(drawn([piece('考', 0), piece('生', 1, { color: '#333333' })])).toEqual(['考', '生']);
    expect(drawn([piece('考', 0), piece('生', 1, { fontSize: 9 })])).toEqual(['考', '生']);
    expect(drawn([piece('考', 0), piece('生', 1.5)])).toEqual(['考', '生']);
    expect(drawn([piece('考', 0), piece('生', 1, { characterSpacing: 2 })])).toEqual(['考', '生']);
    // what is spread over a line is spread by its pieces
    expect(drawn([piece('考', 0), piece('生', 1, { alignment: 'justify' })])).toEqual(['考', '生']);
  });

  it('are drawn as they were measured where the face would kern them', () => {
    expect(drawn([piece('A', 0), piece('V', 1)])).toEqual(['A', 'V']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingIn, notation, writer, type Face } from '#shared/forms/parts/faces.ts';

const latin: Face = { family: 'body', has: (code) => code < 0x300 };
const han: Face = { family: 'rare', has: (code) => code >= 0x4e00 && code < 0x20100 };
const faces = [latin, han];
const write = writer(faces);

describe('writer', () => {
  it('leaves what the body face has in one run without a font', () => {
    expect(write('abc')).toEqual([{ text: 'abc' }]);
  });
  it('cuts at the border of a face and never inside a surrogate pair', () => {
    expect(write('a龘𠀀b')).toEqual([{ text: 'a' }, { text: '龘𠀀', font: 'rare' }, { text: 'b' }]);
  });
  it('writes the number of a character that no face has', () => {
    expect(write('a\u{2EBF0}')).toEqual([{ text: 'a〔U+2EBF0〕' }]);
    expect(notation(0xe863)).toBe('〔U+E863〕');
  });
  it('leaves out what has no ink: a variation selector would print as a box', () => {
    expect(write('龘\u{E0100}\u200bb')).toEqual([{ text: '龘', font: 'rare' }, { text: 'b' }]);
  });
  it('keeps line feeds and never gives nothing', () => {
    expect(write('a\nb')).toEqual([{ text: 'a\nb' }]);
    expect(write('')).toEqual([{ text: '' }]);
  });
  it('gives each face only what it has, loses nothing, and reports the rest', () => {
    const character = fc.oneof(
      fc.constantFrom('a', 'é', '龘', '𠀀', '\u{2EBF0}', '\ud842'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const text = characters.join('');
        const runs = write(text);
        for (const run of runs) {
          const face = run.font === undefined ? latin : han;
          const plain = run.text.replace(/〔U\+[0-9A-F]+〕/g, '');
          for (const each of plain) expect(each === '\n' || face.has(each.codePointAt(0)!)).toBe(true);
        }
        const printed = runs.map((run) => run.text).join('');
        for (const missing of missingIn({ deep: [text] }, faces)) {
          expect(printed).toContain(notation(missing.codePointAt(0)!));
        }
        for (const each of text) if (han.has(each.codePointAt(0)!)) expect(printed).toContain(each);
      }),
    );
  });
});

describe('missingIn', () => {
  it('looks into every text of a form, once a character', () => {
    const form = { a: 'x𪜀', b: [{ c: '𪜀𪜁\n' }, null, 3, true] };
    expect(missingIn(form, faces)).toEqual(['𪜀', '𪜁']);
  });
});

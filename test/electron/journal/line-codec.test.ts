import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWrittenAs } from '#electron/journal/line-codec.ts';

const written = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('base64'));
const characters = fc.constantFrom('', ...'ABZabz019+/=-_ *\n\t\u0000\u00ff'.split(''));

test('what is written is told from every other text that base64 reads as the same bytes', () => {
  fc.assert(
    fc.property(written, fc.array(fc.tuple(fc.nat(), characters, fc.boolean()), { maxLength: 3 }), (text, changes) => {
      const altered = changes.reduce((so, [place, put, inserts]) => {
        const at = place % (so.length + 1);
        return so.slice(0, at) + put + so.slice(inserts ? at : at + 1);
      }, text);
      const bytes = Buffer.from(altered, 'base64');
      expect(isWrittenAs(altered, bytes)).toBe(bytes.toString('base64') === altered);
    }),
    { numRuns: 20_000 },
  );
});

test.each(['', 'AA==', 'AB==', 'AAE=', 'AAF=', 'AAA=', 'AA*A', 'AA=A', 'AAA', '-_AA', 'AAAA====', 'AA*AAA=='])(
  'of %j too',
  (text) => {
    const bytes = Buffer.from(text, 'base64');
    expect(isWrittenAs(text, bytes)).toBe(bytes.toString('base64') === text);
  },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMark, FULL_MARK, LARGEST_MARK, parseMark, sumMarks } from '#shared/base/marks/mark.ts';

describe('a mark is read exactly or not at all', () => {
  test.each([
    [0, 0],
    [-0, 0],
    [60, 6000],
    [59.99, 5999],
    [0.07, 7],
    [0.29, 29],
    [100, 10_000],
    ['0', 0],
    ['60', 6000],
    ['60.0', 6000],
    ['60.00', 6000],
    ['59.9', 5990],
    ['0.05', 5],
    ['100.00', 10_000],
  ])('%j is %i hundredths', (value, mark) => {
    expect(parseMark(value)).toEqual({ ok: true, value: mark });
  });

  test.each([
    '',
    ' ',
    '60 ',
    ' 60',
    '+60',
    '-1',
    '-0',
    '.5',
    '60.',
    '060',
    '00',
    '6e1',
    '1,5',
    '６０',
    'NaN',
    'abc',
    '0x3c',
  ])('the text %j is no mark', (text) => {
    expect(parseMark(text)).toEqual({ ok: false, error: { kind: 'not_a_mark' } });
  });

  test.each([-1, -0.01, NaN, Infinity, -Infinity, 1e21, 1e-7])('the number %d is no mark', (number) => {
    expect(parseMark(number)).toEqual({ ok: false, error: { kind: 'not_a_mark' } });
  });

  test.each([60.001, '60.000', '59.999', 59.999999999])('%j has too many decimals', (value) => {
    expect(parseMark(value)).toEqual({ ok: false, error: { kind: 'too_many_decimals' } });
  });

  test('the full mark is the last that counts, whatever it is', () => {
    expect(parseMark('100.01')).toEqual({ ok: false, error: { kind: 'out_of_range', max: FULL_MARK } });
    expect(parseMark(20, 2000)).toEqual({ ok: true, value: 2000 });
    expect(parseMark('20.01', 2000)).toEqual({ ok: false, error: { kind: 'out_of_range', max: 2000 } });
    expect(parseMark('9'.repeat(400), LARGEST_MARK)).toEqual({
      ok: false,
      error: { kind: 'out_of_range', max: LARGEST_MARK },
    });
  });

  test('what is shown reads back as what it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_MARK }), (mark) => {
        expect(parseMark(formatMark(mark), LARGEST_MARK)).toEqual({ ok: true, value: mark });
        expect(parseMark(mark / 100, LARGEST_MARK)).toEqual({ ok: true, value: mark });
      }),
    );
  });
});

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [10, '0.10'],
  [99, '0.99'],
  [9250, '92.50'],
  [10_000, '100.00'],
])('%i hundredths show as %s', (mark, text) => {
  expect(formatMark(mark)).toBe(text);
});

test('marks add up in hundredths', () => {
  expect(sumMarks([])).toBe(0);
  expect(sumMarks([10, 20, 30])).toBe(60);
});

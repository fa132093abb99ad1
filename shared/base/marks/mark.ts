import { err, ok, type Result } from '#shared/base/result.ts';

/** A mark in whole hundredths of a point: 92.5 points is 9250. Never a fraction, so sums and comparisons are exact. */
export type Mark = number;

/** Why a text is no mark. `max` is the full mark in hundredths. */
export type MarkError =
  | { readonly kind: 'not_a_mark' }
  | { readonly kind: 'too_many_decimals' }
  | { readonly kind: 'out_of_range'; readonly max: Mark };

/** 100 points, the full mark of every subject (百分制). */
export const FULL_MARK: Mark = 10_000;

/** 60 points, the pass mark of all five policies (60 分及以上为合格). */
export const PASS_MARK: Mark = 6_000;

/** No sheet asks for more than 9,999,999.99 points; within it every product of two marks is a safe integer's business. */
export const LARGEST_MARK: Mark = 999_999_999;

const DECIMAL = /^(0|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * Reads a mark as it was typed or imported: a number, or plain decimal digits such as `"59.9"`, from 0 to `max` (hundredths,
 * inclusive). No sign, no exponent, no blank. A number is read through the digits it prints, so 59.99 is exactly 5999.
 */
export function parseMark(value: number | string, max: Mark = FULL_MARK): Result<Mark, MarkError> {
  const parts = DECIMAL.exec(String(value));
  if (parts === null) return err({ kind: 'not_a_mark' });
  const decimals = parts[2] ?? '';
  if (decimals.length > 2) return err({ kind: 'too_many_decimals' });
  const mark = Number(parts[1]) * 100 + Number(decimals.padEnd(2, '0'));
  return mark <= max ? ok(mark) : err({ kind: 'out_of_range', max });
}

/** Points with exactly two decimals: 9250 → `"92.50"`. */
export function formatMark(mark: Mark): string {
  const cents = mark % 100;
  return `${(mark - cents) / 100}.${cents < 10 ? '0' : ''}${cents}`;
}

/** The sum in hundredths. */
export function sumMarks(marks: readonly Mark[]): Mark {
  let sum = 0;
  for (const mark of marks) sum += mark;
  return sum;
}

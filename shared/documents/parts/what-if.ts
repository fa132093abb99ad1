import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { product, ratio, reaches, type Ratio } from '#shared/base/marks/ratio.ts';
import { explainRatio, roundForDisplay } from '#shared/base/marks/rounding.ts';

/** To what a value is rounded before it is compared; the documents name no rounding, so `exact` is how the app judges. */
export const ROUNDINGS = ['exact', 'hundredth', 'tenth', 'whole'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** What the marks are looked at with. */
export type WhatIf = {
  /** Hundredths; at least the documents' own 60 points. */
  readonly passMark: Mark;
  /** An examiner left out, or null. */
  readonly without: string | null;
  /** What one more examiner would give everybody, in hundredths, or null. */
  readonly added: Mark | null;
  readonly rounding: Rounding;
};

const UNITS: Readonly<Record<Exclude<Rounding, 'exact'>, number>> = { hundredth: 1, tenth: 10, whole: 100 };

/** The value as it is compared: itself, or rounded half up. */
export function readAs(value: Ratio, rounding: Rounding): Ratio {
  if (rounding === 'exact') return value;
  const unit = UNITS[rounding];
  return ratio(roundForDisplay({ num: value.num, den: product(value.den, unit) }) * unit, 1);
}

/** Whether the value reaches the pass mark as it is compared. */
export const isReached = (value: Ratio, { passMark, rounding }: WhatIf): boolean =>
  reaches(readAs(value, rounding), passMark);

/** `59.997 分，低于 60.00 分`, and what it was rounded to where it was. */
export function sayValue(value: Ratio, by: WhatIf): string {
  const { passMark, rounding } = by;
  const read = rounding === 'exact' ? '' : `四舍五入为 ${formatMark(roundForDisplay(readAs(value, rounding)))} 分，`;
  const verdict = isReached(value, by) ? '达到' : '低于';
  return `${explainRatio(value, passMark)} 分，${read}${verdict} ${formatMark(passMark)} 分`;
}

import type { Mark } from '../base/marks/mark.ts';

/** An exact mark as judgements write it: "num/den" in hundredths. */
export type ExactMark = string;
export type Binned = { readonly exact: ExactMark; readonly passed: boolean };
/** From `from` up to below `to` points; the last one holds the full mark, too. */
export type Bin = { readonly from: number; readonly to: number; readonly passed: number; readonly failed: number };

/** Five points, in hundredths. */
const WIDTH = 500;
const HIGHEST = 10_000;

/** Points of an exact mark. */
export function pointsOf(exact: ExactMark): number {
  const [num = '0', den = '1'] = exact.split('/');
  return Number(num) / Number(den) / 100;
}

/** Whether an exact mark reaches another one in hundredths; equality counts. */
export function reachesMark(exact: ExactMark, mark: Mark): boolean {
  const [num = '0', den = '1'] = exact.split('/');
  return BigInt(num) >= BigInt(mark) * BigInt(den);
}

/**
 * Marks by steps of five points up and down from the pass mark, so that no bar stands on both sides of it. Exact: 59.997 is
 * never counted with 60.
 */
export function binsOf(marks: readonly Binned[], passMark: Mark): Bin[] {
  const below = Math.ceil(passMark / WIDTH);
  const above = Math.ceil((HIGHEST - passMark) / WIDTH);
  const edge = (step: number): number => Math.min(HIGHEST, Math.max(0, passMark + step * WIDTH)) / 100;
  const bins = Array.from({ length: below + above }, (_, at) => ({
    ...{ from: edge(at - below), to: edge(at - below + 1) },
    ...{ passed: 0, failed: 0 },
  }));
  for (const { exact, passed } of marks) {
    const [num = '0', den = '1'] = exact.split('/');
    const whole = stepsOf(BigInt(num) - BigInt(passMark) * BigInt(den), BigInt(WIDTH) * BigInt(den));
    const bin = bins[Math.min(bins.length - 1, Math.max(0, whole + below))];
    if (bin === undefined) continue;
    if (passed) bin.passed += 1;
    else bin.failed += 1;
  }
  return bins;
}

/** Rounded down, below nought as well. */
function stepsOf(num: bigint, den: bigint): number {
  const whole = num / den;
  return Number(num < 0n && whole * den !== num ? whole - 1n : whole);
}

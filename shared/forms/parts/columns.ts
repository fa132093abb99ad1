import { innerWidth } from './paper.ts';

/** Widths for a table exactly `width` points wide; every `*` takes an equal share of what the fixed columns leave. */
export function fitColumns(width: number, widths: readonly (number | '*')[]): number[] {
  const fixed = widths.reduce<number>((sum, each) => sum + (each === '*' ? 0 : each), 0);
  const open = widths.filter((each) => each === '*').length;
  const share = (innerWidth(width, widths.length) - fixed) / Math.max(1, open);
  return widths.map((each) => (each === '*' ? share : each));
}

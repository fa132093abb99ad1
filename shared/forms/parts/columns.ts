import { innerWidth } from './paper.ts';

/** The least an open column gets, in points: six characters of a name. */
const LEAST = 60;

/**
 * Widths for a table exactly `width` points wide; every `*` takes an equal share of what the fixed columns leave. Where that is
 * less than a name needs, the fixed columns give way in proportion.
 */
export function fitColumns(width: number, widths: readonly (number | '*')[]): number[] {
  const room = innerWidth(width, widths.length);
  const fixed = widths.reduce<number>((sum, each) => sum + (each === '*' ? 0 : each), 0);
  const open = widths.filter((each) => each === '*').length;
  const least = Math.min(LEAST * open, room / 2);
  const scale = room - fixed < least ? (room - least) / fixed : 1;
  const share = (room - fixed * scale) / Math.max(1, open);
  return widths.map((each) => (each === '*' ? share : each * scale));
}

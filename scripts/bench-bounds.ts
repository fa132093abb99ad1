/** A figure of a bench that has a limit, and what it is measured beside. */
export type Bound = {
  /** What was measured, in a few words. */
  readonly what: string;
  readonly is: number;
  /** At most this, or at least where `atLeast` says so. */
  readonly limit: number;
  readonly atLeast?: true;
  readonly unit: 'ms' | 's' | 'x' | '/s' | 'MB';
  /** The peer or raw limit of the same run, in words with its figure. */
  readonly beside?: string;
};

/** A bound with the load (runnable processes, averaged over a minute) of the machine before the run began. */
export type Measured = Bound & { readonly load: number };

export const isOver = ({ is, limit, atLeast }: Bound): boolean => (atLeast ? is < limit : is > limit);

/** A busy machine proves nothing about the code. */
export const countsAgainst = (measured: Measured, cores: number): boolean =>
  isOver(measured) && measured.load < cores / 2;

/** One line a bound, in columns, as Markdown, so that it can go into a document as it is. */
export function boundTable(rows: readonly Measured[], cores: number): readonly string[] {
  const cells = rows.map((row) => {
    const { what, is, limit, unit, load, beside = '', atLeast } = row;
    const verdict = !isOver(row) ? 'held' : countsAgainst(row, cores) ? 'NOT HELD' : 'not held, machine busy';
    const sign = atLeast ? '≥' : '≤';
    return [what, `${String(is)} ${unit}`, `${sign} ${String(limit)} ${unit}`, beside, load.toFixed(1), verdict];
  });
  const head = ['what', 'measured', 'limit', 'beside', 'load', ''];
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const lineOf = (line: readonly string[]): string =>
    `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [lineOf(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...cells.map(lineOf)];
}

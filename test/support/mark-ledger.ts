/** One field of one candidate's sheet. */
export type Field = { readonly candidate: string; readonly line: string };
/** What stands in a field on screen: points taken off, in hundredths. */
export type Shown = Field & { readonly off: number };
export type Verdict = {
  /** Green marks found again. */
  readonly recovered: number;
  /** Green marks that are gone, or gave way to an older value. */
  readonly lost: readonly string[];
  /** Marks on screen that nobody typed there. */
  readonly phantom: readonly string[];
  /** Marks found that were typed but not green yet: more than was promised. */
  readonly beyond: number;
};

type History = { readonly typed: number[]; green: number; kept: number };

/**
 * Remembers, outside the app, every mark that was typed and every one that turned green, and judges what is on screen after
 * a crash. A field never gets the same value twice (`next`), so that an old value can't pass for a new one.
 */
export function markLedger() {
  const fields = new Map<string, History>();
  const values = new Map<string, number>();
  let acknowledged = 0;

  const keyOf = ({ candidate, line }: Field): string => `${candidate} ${line}`;
  const historyOf = (field: Field): History => {
    const key = keyOf(field);
    const history = fields.get(key) ?? { typed: [], green: -1, kept: -1 };
    fields.set(key, history);
    return history;
  };

  function judge(key: string, history: History, off: number | undefined, verdict: Draft): void {
    const at = off === undefined ? -1 : history.typed.indexOf(off);
    if (off !== undefined && at < 0) verdict.phantom.push(`${key}: ${off}`);
    if (at < history.green)
      verdict.lost.push(`${key}: ${history.typed[history.green] ?? '?'}, now ${off ?? 'nothing'}`);
    else verdict.recovered += history.green - history.kept;
    if (at > history.green) verdict.beyond += 1;
    // What a person has read after the crash is a promise too, and what is not there must never come back.
    const kept = Math.max(at, -1);
    history.typed.splice(kept + 1);
    history.green = kept;
    history.kept = kept;
  }

  return {
    /** How many marks turned green so far. */
    acknowledged: (): number => acknowledged,
    /** The candidates whose sheets have to be read. */
    candidates: (): string[] => [...new Set([...fields.keys()].map((key) => key.split(' ')[0] ?? ''))],
    /** A value this field has never had, 0.01 to 9.99 points off. */
    next: (field: Field): number => {
      const count = values.get(keyOf(field)) ?? 0;
      values.set(keyOf(field), count + 1);
      return (count % 999) + 1;
    },
    /** To be called before the keys are pressed. */
    typed: ({ off, ...field }: Shown): void => void historyOf(field).typed.push(off),
    /** The mark's tick turned green; false for one that was known to be. */
    green: ({ off, ...field }: Shown): boolean => {
      const history = historyOf(field);
      const at = history.typed.indexOf(off);
      if (at <= history.green) return false;
      acknowledged += 1;
      history.green = at;
      return true;
    },
    /** Compares the screen after a crash with what was typed and promised, and takes the screen as the new truth. */
    compare: (shown: readonly Shown[]): Verdict => {
      const verdict: Draft = { recovered: 0, lost: [], phantom: [], beyond: 0 };
      const found = new Map(shown.map((mark) => [keyOf(mark), mark.off]));
      for (const mark of shown) historyOf(mark);
      for (const [key, history] of fields) judge(key, history, found.get(key), verdict);
      return verdict;
    },
  };
}
export type MarkLedger = ReturnType<typeof markLedger>;
type Draft = { recovered: number; lost: string[]; phantom: string[]; beyond: number };

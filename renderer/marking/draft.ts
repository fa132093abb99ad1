import { formatMark, LARGEST_MARK, parseMark, sumMarks, type Mark } from '#shared/base/marks/mark.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { LineScore } from '#shared/model/sheet.ts';

/** How a line is being entered: 扣分 (deductions that are summed) or 得分 (the mark itself). */
export type Mode = LineScore['kind'];

/** What stands in the field and is not an entry yet. Deductions are joined by "+": "2+2+0.5". */
export type Draft = { readonly mode: Mode; readonly text: string };

/** Why a draft can't become an entry; sentences in renderer/marking/words.ts. Figures in hundredths. */
export type DraftProblem =
  | { readonly kind: 'not_a_mark' }
  | { readonly kind: 'too_many_decimals' }
  | { readonly kind: 'mark_over_full'; readonly full: Mark }
  | { readonly kind: 'deductions_over_full'; readonly full: Mark; readonly sum: Mark };

/** Longer than any sheet of paper would hold, and for a mark longer than any mark; a key that got stuck must not fill the row. */
const LONGEST: Readonly<Record<Mode, number>> = { deductions: 24, mark: 8 };

/** Points as short as they can be read: 200 → "2", 250 → "2.5", 25 → "0.25". */
export const shortMark = (mark: Mark): string => formatMark(mark).replace(/\.?0+$/, '');

/** A recorded score as it would have been typed. */
export const textOf = (score: LineScore): string =>
  score.kind === 'mark' ? shortMark(score.mark) : score.deductions.map(shortMark).join('+') || '0';

/** Adds a typed digit or decimal point; a decimal comma is one. */
export const typed = (draft: Draft, character: string): Draft => ({
  ...draft,
  text: `${draft.text}${/^[,，。]$/.test(character) ? '.' : character}`.slice(0, LONGEST[draft.mode]),
});

/** Begins the next deduction; a mark is a single number and has none. */
export const plus = (draft: Draft): Draft =>
  draft.mode === 'mark' || draft.text === '' || draft.text.endsWith('+') ? draft : typed(draft, '+');

/** Adds one more deduction of this size, as a chip does; in 得分 mode a chip has no meaning. */
export function withChip(draft: Draft, chip: Mark): Draft {
  if (draft.mode === 'mark') return draft;
  const before = draft.text.replace(/\+$/, '');
  // a line without deductions reads "0"; one more deduction replaces that nought
  const kept = before === '' || before === '0' ? '' : `${before}+`;
  const text = `${kept}${shortMark(chip)}`;
  return text.length > LONGEST.deductions ? draft : { ...draft, text };
}

export const backspace = (draft: Draft): Draft => ({ ...draft, text: draft.text.slice(0, -1) });

/**
 * Reads a draft against the line's full mark (hundredths). An empty draft takes the line back to unscored: null.
 * Deductions may reach the full mark, never exceed it.
 */
export function read({ mode, text }: Draft, full: Mark): Result<LineScore | null, DraftProblem> {
  const terms = text.split('+').filter((term) => term !== '');
  if (terms.length === 0) return ok(null);
  const marks: Mark[] = [];
  for (const term of terms) {
    const mark = readTerm(term);
    if (!mark.ok) return mark;
    marks.push(mark.value);
  }
  const sum = sumMarks(marks);
  if (mode === 'mark') {
    const [mark = 0] = marks;
    return mark > full ? err({ kind: 'mark_over_full', full }) : ok({ kind: 'mark', mark });
  }
  if (sum > full) return err({ kind: 'deductions_over_full', full, sum });
  return ok({ kind: 'deductions', deductions: marks.filter((mark) => mark > 0) });
}

/** "3." and ".5" are what a hurried hand leaves behind; "03" is 3. */
function readTerm(term: string): Result<Mark, DraftProblem> {
  const tidy = term
    .replace(/\.$/, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/^\./, '0.');
  const mark = parseMark(tidy, LARGEST_MARK);
  if (mark.ok) return mark;
  if (mark.error.kind === 'out_of_range') return ok(LARGEST_MARK);
  return err({ kind: mark.error.kind });
}

/** Full mark in the mode the line is entered in. */
export const fullScore = (mode: Mode, full: Mark): LineScore =>
  mode === 'mark' ? { kind: 'mark', mark: full } : { kind: 'deductions', deductions: [] };

/** Zero in the mode the line is entered in: the whole full mark is taken off. */
export const zeroScore = (mode: Mode, full: Mark): LineScore =>
  mode === 'mark' ? { kind: 'mark', mark: 0 } : { kind: 'deductions', deductions: full === 0 ? [] : [full] };

/** Whether two scores say the same. */
export const sameScore = (a: LineScore | null, b: LineScore | null): boolean => JSON.stringify(a) === JSON.stringify(b);

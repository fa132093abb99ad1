import { bodyAt, changed, eighth, slipped, type Edit } from './edits.ts';
import { rooted, type Forgery } from './row.ts';

// The columns of a roster that have no field of their own: bounded, and frozen with who somebody is, for scores are taken from them.

const columns = (extra: Readonly<Record<string, string>>): Edit =>
  changed(['candidates_admitted'], (day) => ({
    candidates: bodyAt(day, 'candidates_admitted').candidates.map((one, n) => (n === 1 ? { ...one, extra } : one)),
  }));
const named = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`第${String(n)}栏`, '有']));
const unsound = (name: string, extra: Readonly<Record<string, string>>): Forgery =>
  rooted(name, eighth(columns(extra)), 'roster_columns_unsound', 'procedure: roster_columns');
/** Somebody admitted again, as they were, but with another column. */
const again = (extra: Readonly<Record<string, string>>): Edit =>
  slipped(
    ({ candidates: [first] }) => ({ type: 'candidates_admitted', candidates: [{ ...first!, extra }], source: null }),
    'clerk',
  );

/** The most that is taken, on a day of edition 8. */
export const columnsDay: Edit = eighth(columns({ ...named(99), ['栏'.repeat(200)]: '值'.repeat(1000) }));

export const ROSTER_COLUMNS: readonly Forgery[] = [
  unsound('more columns of a roster than anybody reads', named(101)),
  unsound('a column without a heading', { ' ': '有' }),
  unsound('a heading of 201 characters', { ['栏'.repeat(201)]: '有' }),
  unsound('a heading over two lines', { '理论\n成绩': '80' }),
  unsound('a column that moves the cursor', { 备注: '合格\u001b[2K不合格' }),
  rooted(
    'a theory score written into the roster behind the signatures',
    eighth(again({ 理论成绩: '95' })),
    'identity_frozen',
    'procedure: identity_changed',
  ),
];

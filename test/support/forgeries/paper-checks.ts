import type { SheetRef } from '#shared/model/sheet.ts';
import type { Body } from '#shared/record/body.ts';
import { drawSheets } from '#shared/record/paper-check.ts';
import { diceOf as throwOf, UNSIGNED, type Day } from './days.ts';
import { both, changed, left, slipped, type Edit } from './edits.ts';
import { onPaper, paperDay } from './paper-sheets.ts';
import { candidate, person, rooted, type Forgery } from './row.ts';
import type { Step } from './rewrite.ts';

// The day with a sheet from paper, in a sitting that asks for two papers to be checked: the dice come to the sheet from paper first,
// on which the supervisor finds a difference that the lead lets stand, and to one of the screen, which the checker finds agrees.

const poolOf = (day: Day): SheetRef[] =>
  [0, 1].flatMap((n) =>
    ['first', 'second'].map((key) => ({
      candidateId: candidate(day, n).candidateId,
      examinerId: person(key)(day),
    })),
  );
const isSame = (one: SheetRef, other: SheetRef | undefined): boolean =>
  one.candidateId === other?.candidateId && one.examinerId === other.examinerId;

/** Dice that come to the sheet from paper first. */
function diceOf(day: Day): string {
  for (let n = 0; ; n += 1) {
    const seed = throwOf(n);
    if (isSame(onPaper(day), drawSheets(seed, poolOf(day), 1)[0])) return seed;
  }
}
const drawnOf = (day: Day, size = 2): SheetRef[] => drawSheets(diceOf(day), poolOf(day), size);
const drawOf = (day: Day) =>
  ({ type: 'paper_check_drawn', seed: diceOf(day), of: 4, sheets: drawnOf(day), reason: '' }) as const;
const PAPER_SAYS = { outcome: 'differs', lines: [{ line: '1.1', mark: 4900 }], text: '纸面 1.1 像 49' } as const;
const AGREES = { outcome: 'agrees', lines: [], text: '' } as const;

/** The honest day told so. */
export function checkDay(day: Day): Day {
  const told = paperDay(day);
  const sitting = { ...told.sitting, settings: { ...told.sitting.settings, paperCheck: 2 } };
  const by = (key: string, body: object): Step => ({ body: body as Body, actor: person(key)(day) });
  const [first, second] = drawnOf(day);
  const check: Step[] = [
    by('supervisor', drawOf(day)),
    by('supervisor', { type: 'paper_checked', ...first, ...PAPER_SAYS }),
    by('lead', { type: 'difference_settled', ...first, how: 'stands', reason: '与考评员核对，为 50' }),
    by('checker', { type: 'paper_checked', ...second, ...AGREES }),
  ];
  const steps = told.steps.map((step) =>
    step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step,
  );
  const at = steps.findIndex(({ body }) => body.type === 'sitting_signed');
  return { ...told, sitting, steps: steps.toSpliced(at, 0, ...check) };
}

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery =>
  rooted(name, (day) => edit(checkDay(day)), door, `procedure: ${verifier}`);
const as =
  (key: string) =>
  (day: Day): Partial<Step> => ({ actor: person(key)(day) });
const without = (...types: Body['type'][]): Edit => left(({ body }) => types.includes(body.type));
const CHECK: Body['type'][] = ['paper_check_drawn', 'paper_checked', 'difference_settled'];
const undrawn = (day: Day): SheetRef => poolOf(day).find((one) => !drawnOf(day).some((two) => isSame(two, one)))!;
const nthCheck =
  (nth: number): Edit =>
  ({ steps }) => {
    let seen = -1;
    return steps.filter(({ body }) => body.type !== 'paper_checked' || (seen += 1) !== nth);
  };
/** Whoever holds a sheet that was not drawn marks it otherwise, and signs it again. */
const changedAfter: Edit = (day) => {
  const sheet = undrawn(day);
  const at = day.steps.findIndex(({ body }) => body.type === 'sitting_signed');
  const line = { line: '1.1', score: { kind: 'mark', mark: 100 }, cause: 'correction', reason: '看错' };
  const bodies = [
    { type: 'line_scored', ...sheet, ...line },
    { type: 'sheet_signed', ...sheet, ...UNSIGNED },
  ] as const;
  return day.steps.toSpliced(at, 0, ...bodies.map((body) => ({ body: body as Body, actor: sheet.examinerId })));
};

/** A check of paper that somebody steered, or that was none. */
export const PAPER_CHECKS: readonly Forgery[] = [
  forged('sheets drawn by the checker', changed(['paper_check_drawn'], {}, as('checker')), 'role_may_not'),
  forged('a paper held against the record by the lead', changed(['paper_checked'], {}, as('lead')), 'role_may_not'),
  forged('a paper checked by whoever keyed it', changed(['paper_checked'], {}, as('checker')), 'paper_check_own'),
  forged(
    'sheets drawn before every one was signed',
    slipped(drawOf, 'supervisor', ['sheet_signed', -1]),
    'paper_check_early',
  ),
  forged(
    'sheets drawn that the dice do not come to',
    changed(['paper_check_drawn'], (day: Day) => ({ sheets: drawnOf(day).toReversed() })),
    'paper_check_unsound',
  ),
  forged(
    'fewer sheets drawn than the sitting asks for',
    changed(['paper_check_drawn'], (day: Day) => ({ sheets: drawnOf(day, 1) })),
    'paper_check_unsound',
  ),
  forged('sheets drawn from more than were signed', changed(['paper_check_drawn'], { of: 5 }), 'paper_check_unsound'),
  forged(
    'dice thrown again without a word',
    slipped(drawOf, 'supervisor', ['sitting_signed']),
    'reason_needed',
    'reason_missing',
  ),
  forged(
    'a sheet checked that was not drawn',
    changed(['paper_checked', 1], (day: Day) => undrawn(day)),
    'paper_check_not_due',
  ),
  forged('a difference told without a word', changed(['paper_checked'], { text: ' ' }), 'paper_check_unsound'),
  forged(
    'a difference on a mark that is the one on record',
    changed(['paper_checked'], { lines: [{ line: '1.1', mark: 5000 }] }),
    'paper_check_unsound',
  ),
  forged(
    'a paper that agrees, but for one line',
    changed(['paper_checked'], { outcome: 'agrees' }),
    'paper_check_unsound',
  ),
  forged(
    'a paper said to agree after all without a word',
    slipped((day: Day) => ({ type: 'paper_checked', ...drawnOf(day)[1], ...AGREES }), 'checker', ['sitting_signed']),
    'reason_needed',
    'reason_missing',
  ),
  forged('a supervisor’s signature with a paper unchecked', nthCheck(1), 'paper_check_open'),
  forged('a supervisor’s signature over a difference', without('difference_settled'), 'paper_check_open'),
  forged('a supervisor’s signature where nothing was drawn', without(...CHECK), 'paper_check_open'),
  forged('a sheet changed once it was not drawn, and not checked', changedAfter, 'paper_check_open'),
  forged(
    'a closing without the check that the sitting asks for',
    both(
      without(...CHECK),
      left(({ body }) => body.type === 'sitting_signed' && body.role === 'supervisor'),
    ),
    'paper_check_open',
  ),
  forged(
    'a paper checked after the supervisor signed',
    slipped((day: Day) => ({ type: 'paper_checked', ...drawnOf(day)[1], ...AGREES, text: '再看' }), 'supervisor'),
    'paper_check_over',
  ),
  rooted(
    'sheets drawn in a sitting of edition 3',
    slipped(drawOf, 'supervisor', ['sitting_signed', 2]),
    'paper_check_not_here',
    'procedure: paper_check_not_here',
  ),
  rooted(
    'sheets drawn by something else than dice',
    (day) => changed(['paper_check_drawn'], { seed: '000000' })(checkDay(day)),
    'chain_refused/entry_unreadable',
    'entries: not_an_entry',
  ),
];

import type { Body } from '#shared/record/body.ts';
import { sixthDay, UNSIGNED, type Day } from './days.ts';
import { changed, left, slipped, type Edit } from './edits.ts';
import { candidate, person, rooted, type Forgery } from './row.ts';
import type { Step } from './rewrite.ts';

// A day of edition 8 on which the checker reads three totals, one of them wrongly and one off a sheet that was summed wrongly on
// paper: the lead lets the first stand and returns the second, which is signed and read once more.

const TOTAL = 8300;
const MISREAD = 8030;
const total = (mark: number) => ({ read: [{ line: null, mark }] });
const differs = (mark: number, stands = TOTAL) => ({
  ...total(mark),
  differs: [{ line: null, read: mark, stands }],
});

/** The honest day told so. */
export function proofDay(day: Day): Day {
  const eighth = sixthDay(day, 8);
  const sitting = { ...eighth.sitting, settings: { ...eighth.sitting.settings, proofreading: 'totals' as const } };
  const opened = eighth.steps.map((step) =>
    step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step,
  );
  const [first, second] = [person('first')(day), person('second')(day)];
  const sheet = (n: number, examinerId: string) => ({ candidateId: candidate(day, n).candidateId, examinerId });
  const by = (actor: string, body: Body): Step => ({ body, actor });
  const read = (n: number, who: string, said: object): Step =>
    by(person('checker')(day), { type: 'sheet_proofread', ...sheet(n, who), ...said } as Body);
  const decide = (n: number, how: 'stands' | 'returned', reason: string): Step =>
    by(person('lead')(day), { type: 'difference_settled', ...sheet(n, first), how, reason });
  const group: Step[] = [
    read(0, first, total(TOTAL)),
    read(0, second, total(TOTAL)),
    read(1, first, differs(MISREAD)),
    decide(1, 'stands', '校对看错一位'),
    read(1, second, differs(8200)),
    by(person('lead')(day), {
      ...{ type: 'difference_settled', ...sheet(1, second), how: 'returned', reason: '纸面合计抄错，请核对' },
    }),
    by(second, { type: 'sheet_signed', ...sheet(1, second), ...UNSIGNED }),
    read(1, second, total(TOTAL)),
  ];
  const at = opened.findIndex(({ body }) => body.type === 'sitting_signed');
  return { ...eighth, sitting, steps: [...opened.slice(0, at), ...group, ...opened.slice(at)] };
}

const told = (name: string, edit: Edit, door: string, verifier = `procedure: ${door}`): Forgery =>
  rooted(name, (day) => edit(proofDay(day)), door, verifier);
const again = (n: number, examiner: 'first' | 'second', said: object) => (day: Day) => ({
  ...{ type: 'sheet_proofread', candidateId: candidate(day, n).candidateId, examinerId: person(examiner)(day) },
  ...said,
});

/** A difference that the lead was not to see. */
export const PROOFS: readonly Forgery[] = [
  told(
    'a total keyed again after a difference, before the lead saw it',
    slipped(again(1, 'first', total(TOTAL)), 'checker', ['difference_settled']),
    'proofread_already',
  ),
  told(
    'a total keyed again after the lead let the record stand',
    slipped(again(1, 'first', total(TOTAL)), 'checker', ['sheet_proofread', 3]),
    'proofread_already',
  ),
  told(
    'a total keyed again where it agreed',
    slipped(again(0, 'first', total(TOTAL)), 'checker', ['difference_settled']),
    'proofread_already',
  ),
  told(
    'a difference nobody took down',
    changed(['sheet_proofread', 2], { differs: undefined }),
    'proofreading_unsound',
  ),
  told(
    'a difference from something that never stood there',
    changed(['sheet_proofread', 2], differs(MISREAD, 8100)),
    'proofreading_unsound',
  ),
  told('a difference where there is none', changed(['sheet_proofread', 0], differs(TOTAL)), 'proofreading_unsound'),
  told(
    'a mark put otherwise before the lead decided about a difference',
    slipped(
      (day) => ({
        ...{ type: 'line_scored', candidateId: candidate(day, 1).candidateId, examinerId: person('first')(day) },
        ...{ line: '2.1', score: { kind: 'mark', mark: 7800 }, cause: 'correction', reason: '抄错' },
      }),
      'first',
      ['difference_settled'],
    ),
    'difference_first',
  ),
  told(
    'signatures above a difference that the lead never saw',
    left(({ body }) => body.type === 'difference_settled' && body.how === 'stands'),
    'proofreading_open',
  ),
  rooted(
    'a difference on record in a sitting of edition 6',
    (day) => {
      const { steps, sitting } = proofDay(day);
      const older = { ...sitting, edition: 6 };
      return steps.map((step) =>
        step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting: older } } : step,
      );
    },
    'proofreading_unsound',
    'procedure: proofreading_unsound',
  ),
];

import type { Relation } from '#shared/model/recusal.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { Day } from './days.ts';
import { both, changed, indexOf, left, slipped, type Edit, type Place } from './edits.ts';
import { candidate, markBy, person, review, rooted, sheetOf, type Forgery } from './row.ts';
import type { Step } from './rewrite.ts';

// 回避 on an honest day: the second candidate is the first examiner's nephew, and the third examiner scores him in that one place.

const recused =
  (who = 'first', n = 1, change: object = {}) =>
  (day: Day): object => ({
    ...{ type: 'recusal_recorded', candidateId: candidate(day, n).candidateId, personId: person(who)(day) },
    ...{ relation: 'relative' satisfies Relation, applies: true, reason: '外甥', ...change },
  });
const stoodIn =
  (leaves: string, takes: string, n = 1) =>
  (day: Day): object => ({
    ...{ type: 'stand_in_named', candidateId: candidate(day, n).candidateId, reason: '回避' },
    ...{ leaves: person(leaves)(day), takes: person(takes)(day) },
  });
const EARLY: Place = ['attendance_recorded'];
const LATE: Place = ['sitting_signed'];

/** The day told so, from before the first mark on. */
export const recusalDay: Edit = (day) => {
  const [first, third] = [person('first')(day), person('third')(day)];
  const about = candidate(day, 1).candidateId;
  const taken = day.steps.map((step): Step => {
    const { body } = step;
    const isTheirs = 'examinerId' in body && body.examinerId === first && body.candidateId === about;
    return isTheirs ? { ...step, actor: third, body: { ...body, examinerId: third } } : step;
  });
  const told = both(slipped(recused(), 'first', EARLY), slipped(stoodIn('first', 'third'), 'lead', EARLY));
  return told({ ...day, steps: taken });
};

/** The same found out only once the sheet was signed: it goes over with its marks, and is signed by whoever takes it. */
export const lateRecusalDay: Edit = (day) => {
  const signs = (examiner: string): Edit =>
    slipped(
      (told) => ({
        ...(told.steps[indexOf(told.steps, ['sheet_signed'])]!.body as BodyOf<'sheet_signed'>),
        ...sheetOf(examiner, 1, {})(told),
      }),
      examiner,
      LATE,
    );
  const edits = [slipped(recused(), 'first', LATE), slipped(stoodIn('first', 'third'), 'head', LATE), signs('third')];
  return edits.reduce((steps, edit) => edit({ ...day, steps }), day.steps);
};

const told = (name: string, edit: Edit, door: string, verifier: string): Forgery =>
  rooted(name, (day) => edit({ ...day, steps: recusalDay(day) }), door, verifier);
const isA =
  (type: Step['body']['type']) =>
  ({ body }: Step): boolean =>
    body.type === type;

export const RECUSALS: readonly Forgery[] = [
  rooted('a mark for one’s nephew', slipped(recused(), 'head', EARLY), 'recused', 'procedure: recused'),
  rooted(
    'a sheet that nobody took over',
    slipped(recused(), 'first', LATE),
    'signing_order',
    'procedure: signing_order',
  ),
  rooted(
    'a recusal that somebody else declares after the marks were given',
    slipped(recused(), 'head', LATE),
    'recusal_late',
    'procedure: recusal_unsound',
  ),
  rooted(
    'a recusal declared by the clerk',
    slipped(recused(), 'clerk', EARLY),
    'role_may_not',
    'procedure: role_may_not',
  ),
  rooted(
    'a recusal of somebody nobody knows',
    slipped(recused('first', 1, { personId: '00000000-0000-4000-8000-00000000beef' }), 'head', EARLY),
    'person_unknown',
    'procedure: no_such_person',
  ),
  rooted(
    'a recusal without a reason',
    slipped(recused('first', 1, { reason: ' ' }), 'head', EARLY),
    'chain_refused/entry_unreadable',
    'entries: not_an_entry',
  ),
  told('a recusal declared twice', slipped(recused(), 'head', EARLY), 'recusal_stands', 'procedure: recusal_unsound'),
  told(
    'a recusal taken back once somebody stands in',
    slipped(recused('first', 1, { applies: false }), 'head', LATE),
    'recusal_filled',
    'procedure: recusal_unsound',
  ),
  told(
    'a mark of somebody recused beside whoever stands in',
    slipped(markBy('first', 1), 'first', LATE),
    'recused',
    'procedure: recused',
  ),
  told(
    'a place taken without anybody being recused',
    left(isA('recusal_recorded')),
    'stand_in_not_due',
    'procedure: not_the_replacement',
  ),
  told(
    'a place taken by another scorer of the candidate',
    changed(['stand_in_named'], (day: Day) => ({ takes: person('second')(day) })),
    'scorer_already',
    'procedure: not_the_replacement',
  ),
  told(
    'a place taken by somebody who does not score',
    changed(['stand_in_named'], (day: Day) => ({ takes: person('clerk')(day) })),
    'role_may_not',
    'procedure: not_the_replacement',
  ),
  told(
    'a place filled by an examiner',
    changed(['stand_in_named'], {}, (day: Day) => ({ actor: person('second')(day) })),
    'role_may_not',
    'procedure: role_may_not',
  ),
  told(
    'a place taken by somebody recused as well',
    slipped(recused('third'), 'third', ['stand_in_named']),
    'recused',
    'procedure: not_the_replacement',
  ),
  rooted(
    'a place filled by a lead who is recused',
    both(
      both(slipped(recused(), 'first', EARLY), slipped(recused('lead'), 'lead', EARLY)),
      slipped(stoodIn('first', 'third'), 'lead', EARLY),
    ),
    'recused',
    'procedure: recused',
  ),
  rooted(
    'one’s own recusal taken back',
    both(slipped(recused('lead'), 'lead', EARLY), slipped(recused('lead', 1, { applies: false }), 'lead', EARLY)),
    'role_may_not',
    'procedure: role_may_not',
  ),
  review(
    'a panel drawn with somebody who is recused in it',
    slipped(recused('first', 0), 'head', ['facts_stated']),
    'draw_unsound',
    'procedure: draw_unsound',
  ),
];

import type { Body } from '#shared/record/body.ts';
import type { Day } from './days.ts';
import { changed, left, slipped, type Edit, type Place } from './edits.ts';
import { candidate, person, rooted, type Forgery } from './row.ts';
import type { Step } from './rewrite.ts';

// A day of edition 6 on which one examiner marked the first candidate on paper: the checker and the clerk key it, they differ on
// one line, and an examiner without a sheet of the candidate settles that.

const LINES = ['1.1', '1.2', '2.1'] as const;
const FIRST_KEYED = [5000, 3500, 8000] as const;
const OTHER_KEYED = [5000, 3500, 3000] as const;
const PHOTO = 'ab'.repeat(32);

/** The sheet that was marked on paper. */
export const onPaper = (day: Day) => ({
  candidateId: candidate(day, 0).candidateId,
  examinerId: person('second')(day),
});
const read = (marks: readonly number[], lines: readonly string[] = LINES) =>
  lines.map((line, at) => ({ line, mark: marks[at]! }));

const isMarkOf = (body: Body, { candidateId, examinerId }: ReturnType<typeof onPaper>): boolean =>
  body.type === 'line_scored' && body.candidateId === candidateId && body.examinerId === examinerId;

/** The honest day told so. */
export function paperDay(day: Day): Day {
  const sitting = { ...day.sitting, edition: 6 };
  const sheet = onPaper(day);
  const by = (key: string, body: Body): Step => ({ body, actor: person(key)(day) });
  const paper: Step[] = [
    by('head', { type: 'paper_opened', ...sheet, cause: 'power', reason: '停电 20 分钟', photo: PHOTO }),
    by('checker', { type: 'paper_keyed', ...sheet, marks: read(FIRST_KEYED) }),
    by('clerk', { type: 'paper_keyed', ...sheet, marks: read(OTHER_KEYED) }),
    by('spare', { type: 'paper_settled', ...sheet, marks: read([8000], ['2.1']), reason: '纸面为 80，看成 30' }),
  ];
  const steps = day.steps
    .filter(({ body }) => body.type !== 'time_recorded')
    .map((step) => (step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step));
  const at = steps.findIndex(({ body }) => isMarkOf(body, sheet));
  const screen = steps.slice(at).filter(({ body }) => !isMarkOf(body, sheet));
  return { ...day, sitting, steps: [...steps.slice(0, at), ...paper, ...screen] };
}

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery =>
  rooted(name, (day) => edit(paperDay(day)), door, `procedure: ${verifier}`);
const as =
  (key: string) =>
  (day: Day): Partial<Step> => ({ actor: person(key)(day) });
const isA =
  (type: Body['type']) =>
  ({ body }: Step): boolean =>
    body.type === type;
const marked = (cause: 'typed' | 'correction') => (day: Day) => ({
  ...{ type: 'line_scored', ...onPaper(day), line: '1.1', score: { kind: 'mark', mark: 6000 } },
  ...{ cause, reason: cause === 'typed' ? '' : '更正' },
});
/** Whoever settled the second one's paper has seen their marks. */
const replacedBySettler = (day: Day) => ({
  ...{ type: 'scorer_replaced', leaves: person('first')(day), takes: person('spare')(day), reason: '身体不适' },
});
const standInBySettler = (day: Day) => ({
  ...{ type: 'stand_in_named', candidateId: candidate(day, 0).candidateId, leaves: person('first')(day) },
  ...{ takes: person('spare')(day), reason: '回避' },
});
const recused = (day: Day) => ({
  ...{ type: 'recusal_recorded', candidateId: candidate(day, 0).candidateId, personId: person('first')(day) },
  ...{ relation: 'relative', applies: true, reason: '外甥' },
});
const SECOND: Place = ['paper_keyed', 1];

/** A paper sheet that one person alone made, or that nobody can hold against the paper. */
export const PAPER_SHEETS: readonly Forgery[] = [
  forged('a paper sheet keyed twice by the same person', changed(SECOND, {}, as('checker')), 'paper_twice'),
  forged('a difference settled by one of the two', changed(['paper_settled'], {}, as('clerk')), 'paper_twice'),
  forged('a paper sheet keyed by its examiner', changed(['paper_keyed'], {}, as('second')), 'paper_unfit'),
  forged(
    'a paper sheet keyed by somebody who marks the candidate too',
    changed(['paper_keyed'], {}, as('first')),
    'paper_unfit',
  ),
  forged(
    'a difference settled by somebody who marks the candidate too',
    changed(['paper_settled'], {}, as('first')),
    'paper_unfit',
  ),
  forged(
    'a scorer’s place taken by somebody who settled a paper sheet of the candidate',
    slipped(replacedBySettler, 'head', ['sheet_signed']),
    'marks_seen',
    'not_the_replacement',
  ),
  forged(
    'a stand-in who settled a paper sheet of the candidate',
    (day) =>
      slipped(standInBySettler, 'head', ['sheet_signed'])({
        ...day,
        steps: slipped(recused, 'first', ['sheet_signed'])(day),
      }),
    'marks_seen',
    'not_the_replacement',
  ),
  forged('a paper sheet opened by an examiner', changed(['paper_opened'], {}, as('second')), 'role_may_not'),
  forged('a paper sheet keyed that nobody opened', left(isA('paper_opened')), 'paper_not_open'),
  forged('a paper sheet signed with its difference open', left(isA('paper_settled')), 'paper_open'),
  forged(
    'a mark put on a paper sheet before both keyed it',
    slipped(marked('correction'), 'second', SECOND),
    'paper_open',
  ),
  forged(
    'a mark put on a paper sheet without a word',
    slipped(marked('typed'), 'second', ['sheet_signed']),
    'reason_needed',
    'reason_missing',
  ),
  forged(
    'a decision on lines that were keyed alike',
    changed(['paper_settled'], { marks: read([5000, 8000], ['1.1', '2.1']) }),
    'paper_unsound',
  ),
  forged('a decision where the two keyed alike', changed(SECOND, { marks: read(FIRST_KEYED) }), 'paper_not_open'),
  forged(
    'a paper sheet keyed with a line left out',
    changed(SECOND, { marks: read(OTHER_KEYED.slice(1), LINES.slice(1)) }),
    'paper_unsound',
  ),
  forged(
    'a mark off paper over the full mark',
    changed(['paper_keyed'], { marks: read([6001, 3500, 8000]) }),
    'paper_unsound',
  ),
  forged(
    'a sheet opened for paper that was marked on the screen',
    changed(['paper_opened'], (day: Day) => ({ candidateId: candidate(day, 1).candidateId }), {}),
    'paper_not_open',
  ),
  forged(
    'a paper sheet opened again once it was keyed',
    slipped(
      (day) => ({ type: 'paper_opened', ...onPaper(day), cause: 'other', reason: '重来', photo: PHOTO }),
      'head',
      ['paper_settled'],
    ),
    'paper_in_use',
  ),
  forged(
    'a sheet that was signed opened for paper',
    slipped(
      (day) => ({ type: 'paper_opened', ...onPaper(day), cause: 'other', reason: '重来', photo: PHOTO }),
      'head',
      ['sitting_signed'],
    ),
    'paper_in_use',
  ),
  forged(
    'a paper sheet of somebody who was absent',
    changed(['paper_opened'], (day: Day) => ({ candidateId: candidate(day, 2).candidateId })),
    'candidate_absent',
    'candidate_not_there',
  ),
  forged(
    'a paper sheet of somebody who does not mark the candidate',
    changed(['paper_opened'], (day: Day) => ({ examinerId: person('third')(day) })),
    'not_expected',
    'not_the_examiner',
  ),
  rooted(
    'a paper sheet without a picture',
    (day) => changed(['paper_opened'], { photo: '' })(paperDay(day)),
    'chain_refused/entry_unreadable',
    'entries: not_an_entry',
  ),
  rooted(
    'a paper sheet in a sitting of edition 5',
    (day) => {
      const told = paperDay(day);
      const sitting = { ...told.sitting, edition: 5 };
      return changed(['sitting_opened'], { sitting })({ ...told, sitting });
    },
    'paper_not_here',
    'procedure: paper_not_here',
  ),
];

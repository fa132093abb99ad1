import type { TooWideWay } from '#shared/model/spread.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { UNSIGNED, type Day } from './days.ts';
import { candidate, person, rooted, type Forgery } from './row.ts';
import { writer, type Step } from './rewrite.ts';
import { changed, left, slipped, type Edit } from './edits.ts';

// Days of edition 6 on which the two examiners of the first candidate lie too far apart (83 and 68 points, 10 allowed): another one
// marks as the third, and where that does not settle it, or the sitting says so at once, the lead decides.

const LINES = ['1.1', '1.2', '2.1'] as const;
/** What the third gives: near the first examiner, or far from both. */
const NEAR = [5000, 3400, 8000] as const;
const APART = [3000, 2000, 5000] as const;
/** Whose marks the lead takes, and whether each of the two gave more than the other somewhere. */
const DECIDED = { from: ['first', 'first', 'second'], isCrossing: false };
type Third = typeof NEAR | typeof APART;

const about = (day: Day): string => candidate(day, 0).candidateId;

/** The lead's decision, over the sheets as the record has them signed. */
function decisionOf(day: Day, state: SittingState, from: readonly string[]): Body {
  const expected = ['first', 'second', 'third'].map((key) => person(key)(day));
  return {
    ...{ type: 'spread_decided', candidateId: about(day), reason: '以样板为准' },
    picks: LINES.map((line, at) => ({ line, examinerId: from[at]! })),
    sheets: expected.flatMap((examinerId) => {
      const digest = state.sheets.get(`${about(day)}/${examinerId}`)?.signature?.digest;
      return digest === undefined ? [] : [{ examinerId, digest }];
    }),
  };
}

/** The honest day told so. `third`: what the third gives, where one is asked; a decision follows where marks are still apart. */
export function spreadDay(day: Day, whenTooWide: TooWideWay, third: Third = NEAR, how = DECIDED): Day {
  const settings = { ...day.sitting.settings, maxSpread: 1000, whenTooWide };
  const sitting = { ...day.sitting, settings, edition: 6 };
  const [second, other] = [person('second')(day), person('third')(day)];
  const by = (actor: string, ...bodies: Body[]): Step[] => bodies.map((body) => ({ body, actor }));
  const steps = day.steps
    .filter(({ body }) => body.type !== 'time_recorded')
    .map((step) => (step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step))
    .map((step) => (isFarOff(step.body, about(day), second) ? { ...step, body: marked(step.body, 4250) } : step))
    .map((step) =>
      how.isCrossing && isOn(step.body, about(day), second, '1.1') ? { ...step, body: marked(step.body, 5200) } : step,
    );
  const sheet = { candidateId: about(day), examinerId: other };
  const isAsked = whenTooWide !== 'lead';
  const asThird = [
    ...by(person('lead')(day), { type: 'third_named', candidateId: about(day), personId: other, reason: '相差过大' }),
    ...by(
      other,
      ...LINES.map((line, at): Body => ({
        ...{ type: 'line_scored', ...sheet, line, score: { kind: 'mark', mark: third[at]! } },
        ...{ cause: 'typed', reason: '' },
      })),
      { type: 'sheet_signed', ...sheet, ...UNSIGNED },
    ),
  ];
  const at = steps.findIndex(({ body }) => body.type === 'sitting_signed');
  const before = [...steps.slice(0, at), ...(isAsked ? asThird : [])];
  const told = { ...day, sitting };
  const isDecided = !isAsked || (whenTooWide === 'third_nearest' && third === APART);
  const decided = isDecided
    ? by(
        person('lead')(day),
        decisionOf(
          told,
          written(told, before),
          how.from.map((key) => person(key)(day)),
        ),
      )
    : [];
  return { ...told, steps: [...before, ...decided, ...steps.slice(at)] };
}

/** Three that settle it in three ways. */
export const SPREAD_DAYS = {
  'the mean of the two nearest of three': (day: Day) => spreadDay(day, 'third_nearest'),
  'the mean of all three': (day: Day) => spreadDay(day, 'third_mean', APART),
  'the lead, between the marks on record': (day: Day) => spreadDay(day, 'lead'),
  'the lead, once a third mark lay far from both': (day: Day) => spreadDay(day, 'third_nearest', APART),
} as const;

function written(day: Day, steps: readonly Step[]): SittingState {
  const log = writer(day);
  for (const step of steps) log.write(step);
  return log.written().state;
}

const isOn = (body: Body, candidateId: string, examinerId: string, line: string): boolean =>
  body.type === 'line_scored' &&
  body.candidateId === candidateId &&
  body.examinerId === examinerId &&
  body.line === line;
const isFarOff = (body: Body, candidateId: string, examinerId: string): boolean =>
  isOn(body, candidateId, examinerId, '2.1');
const marked = (body: Body, mark: number): Body =>
  body.type === 'line_scored' ? { ...body, score: { kind: 'mark', mark } } : body;

const third = (name: string, edit: Edit, door: string, verifier: string): Forgery =>
  rooted(name, (day) => edit(spreadDay(day, 'third_nearest')), door, `procedure: ${verifier}`);
const lead = (name: string, edit: Edit, door: string, verifier: string): Forgery =>
  rooted(name, (day) => edit(spreadDay(day, 'lead')), door, `procedure: ${verifier}`);
const isA =
  (type: Body['type']) =>
  ({ body }: Step): boolean =>
    body.type === type;

/** A mark put otherwise after all sheets were signed. */
const moved = (who: string) => (day: Day) => ({
  ...{ type: 'line_scored', candidateId: about(day), examinerId: person(who)(day), line: '2.1' },
  ...{ score: { kind: 'mark', mark: 7500 }, cause: 'correction', reason: '看错' },
});

/** A third mark that is none, and a decision that is more than one between recorded marks. */
export const SPREADS: readonly Forgery[] = [
  third(
    'a third mark by one of the two',
    changed(['third_named'], (day: Day) => ({ personId: person('second')(day) })),
    'scorer_already',
    'third_unsound',
  ),
  third(
    'a third named by an examiner',
    changed(['third_named'], {}, (day: Day) => ({ actor: person('first')(day) })),
    'role_may_not',
    'role_may_not',
  ),
  third(
    'a third who is no examiner',
    changed(['third_named'], (day: Day) => ({ personId: person('checker')(day) })),
    'role_may_not',
    'third_unsound',
  ),
  third(
    'a third for marks that lie close enough',
    changed(['third_named'], (day: Day) => ({ candidateId: candidate(day, 1).candidateId })),
    'third_not_due',
    'third_not_due',
  ),
  third('marks of a third whom nobody named', left(isA('third_named')), 'not_expected', 'not_the_examiner'),
  third(
    'a third who is recused',
    slipped(
      (day) => ({
        ...{ type: 'recusal_recorded', candidateId: about(day), personId: person('third')(day) },
        ...{ relation: 'relative', applies: true, reason: '外甥' },
      }),
      'third',
      ['third_named'],
    ),
    'recused',
    'third_unsound',
  ),
  third(
    'a third who is made a checker once they marked',
    slipped(
      (day) => ({
        ...{ type: 'person_corrected', personId: person('third')(day), field: 'role', reason: '登记有误' },
        ...{ old: 'examiner', fresh: 'checker' },
      }),
      'head',
      ['sitting_signed'],
    ),
    'scorers_frozen',
    'scorers_changed',
  ),
  third(
    'another third after the first one signed',
    slipped(
      (day) => ({
        ...{ type: 'third_named', candidateId: about(day), personId: person('spare')(day), reason: '再评一次' },
      }),
      'lead',
      ['sitting_signed'],
    ),
    'third_not_due',
    'third_not_due',
  ),
  third(
    'a mark moved while a third marks',
    slipped(moved('second'), 'second', ['sitting_signed']),
    ...both('spread_under_way'),
  ),
  third(
    'a conferral where a third mark is asked for',
    slipped(
      (day) => ({
        ...{ type: 'spread_conferred', candidateId: about(day), lines: ['2.1'], text: '重看' },
        people: [person('first')(day), person('second')(day)],
      }),
      'lead',
      ['third_named'],
    ),
    ...both('conferral_not_due'),
  ),
  third(
    'a decision where the third mark settled it',
    (day) => {
      const at = day.steps.findIndex(isA('sitting_signed'));
      const body = decisionOf(
        day,
        written(day, day.steps.slice(0, at)),
        LINES.map(() => person('first')(day)),
      );
      return day.steps.toSpliced(at, 0, { body, actor: person('lead')(day) });
    },
    ...both('decision_not_due'),
  ),
  lead(
    'a decision by an examiner',
    changed(['spread_decided'], {}, (day: Day) => ({ actor: person('first')(day) })),
    ...both('role_may_not'),
  ),
  lead(
    'a decision for somebody who has no sheet',
    changed(['spread_decided'], (day: Day) => ({
      picks: LINES.map((line) => ({ line, examinerId: person('third')(day) })),
    })),
    'decision_unsound',
    'spread_decision_unsound',
  ),
  lead(
    'a decision that leaves a line out',
    changed(['spread_decided'], (day: Day) => ({
      picks: LINES.slice(1).map((line) => ({ line, examinerId: person('first')(day) })),
    })),
    'decision_unsound',
    'spread_decision_unsound',
  ),
  lead(
    'a decision over sheets that were never signed so',
    changed(['spread_decided'], (day: Day) => ({
      sheets: ['first', 'second'].map((key) => ({ examinerId: person(key)(day), digest: '0'.repeat(64) })),
    })),
    'decision_unsound',
    'spread_decision_unsound',
  ),
  lead(
    'a decision about marks that lie close enough',
    changed(['spread_decided'], (day: Day) => ({ candidateId: candidate(day, 1).candidateId })),
    ...both('decision_not_due'),
  ),
  rooted(
    'a decision that takes the best of every line, more than anybody gave',
    (day) => spreadDay(day, 'lead', NEAR, { from: ['second', 'first', 'first'], isCrossing: true }).steps,
    'decision_outside',
    'procedure: decision_outside',
  ),
  lead(
    'a mark moved after the decision',
    slipped(moved('second'), 'second', ['sitting_signed']),
    ...both('spread_under_way'),
  ),
];

function both(rule: string): [string, string] {
  return [rule, rule];
}

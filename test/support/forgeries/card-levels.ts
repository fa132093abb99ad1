import { LEVEL_RULE } from '#shared/documents/concerns/card-levels.ts';
import { answerForCards, cardDay } from './card-days.ts';
import type { Day } from './days.ts';
import { changed, left, slipped, type Edit } from './edits.ts';
import { candidate, person, rooted, sittingWith, type Forgery } from './row.ts';

// A day of edition 9 at level 3, where 考评员 assess up to level 4: the first examiner is one, and the site head answers for it.

const answer = answerForCards(LEVEL_RULE, 'level_unfit', '高级考评员当日只到一人，报市中心同意');

/** The honest day told so. */
export const levelDay = (day: Day): Day =>
  cardDay(day, {
    settings: { examinerUpTo: 'intermediate' },
    card: (one) => (one.personId === person('first')(day) ? { ...one, qualification: '考评员' } : one),
    answer: answer('first'),
  });

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery =>
  rooted(name, (day) => edit(levelDay(day)), door, `procedure: ${verifier}`);
const unanswered = left(({ body }) => body.type === 'verdicts_answered');
const settings =
  (change: object): Edit =>
  (day) =>
    changed(['sitting_opened'], (of: Day) => sittingWith({ settings: { ...of.sitting.settings, ...change } })(of))(day);

/** Cards that do not reach the level, and answers for somebody else's. */
export const CARD_LEVELS: readonly Forgery[] = [
  forged(
    'a sitting signed over a sheet by a card that does not reach its level',
    unanswered,
    'verdicts_unanswered',
    'level_unanswered',
  ),
  forged(
    'an answer for a card that reaches the level',
    (day) => changed(['verdicts_answered'], answer('second'))(day),
    'verdict_not_there',
  ),
  forged(
    'an answer for a card before its first mark',
    (day) => slipped(answer('first'), 'head', ['line_scored'])(day),
    'verdict_not_there',
  ),
  forged(
    'an answer where the sitting holds no card against its level',
    settings({ examinerUpTo: undefined }),
    'verdict_not_there',
  ),
  forged(
    'an answer for a card that is told as a candidate’s',
    (day) =>
      changed(['verdicts_answered'], (of: Day) => ({
        verdicts: [
          {
            rule: LEVEL_RULE,
            candidateId: candidate(of, 0).candidateId,
            codes: [`level_unfit.${person('first')(of)}`],
          },
        ],
      }))(day),
    'verdict_not_there',
  ),
];

import { OCCUPATION_RULE } from '#shared/documents/concerns/card-occupations.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { answerForCards, cardDay } from './card-days.ts';
import type { Day } from './days.ts';
import { changed, left, slipped, type Edit, type Place } from './edits.ts';
import { person, rooted, sittingWith, type Forgery } from './row.ts';

// A day of edition 9 whose examiners' cards have to name the occupation: the first examiner's names others, the second's among
// others this one, and the site head answers for the first.

const ELSEWHERE = '电工、钳工';
const answer = answerForCards(OCCUPATION_RULE, 'occupation_unfit', '增项考核已通过，新证未发');

/** The honest day told so. */
export function occupationDay(day: Day): Day {
  const cards = new Map([
    [person('first')(day), ELSEWHERE],
    [person('second')(day), `电工，${day.sitting.occupation} ；钳工`],
  ]);
  const card = (one: Person): Person => {
    const occupations = cards.get(one.personId);
    return occupations === undefined ? one : { ...one, occupations };
  };
  return cardDay(day, { settings: { cardOccupation: 'answered' }, card, answer: answer('first') });
}

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery =>
  rooted(name, (day) => edit(occupationDay(day)), door, `procedure: ${verifier}`);
const MARKED: Place = ['note_added'];
const corrected =
  (fresh: string) =>
  (day: Day): Body => ({
    ...{ type: 'person_corrected', personId: person('first')(day), field: 'occupations' },
    ...{ old: ELSEWHERE, fresh, reason: '增项后的新证' },
  });

/** A card put right once there are marks: nobody has to answer for it any more. */
export const rightCardDay = (day: Day): Day => {
  const told = occupationDay(day);
  const steps = left(({ body }) => body.type === 'verdicts_answered')(told);
  return { ...told, steps: slipped(corrected(told.sitting.occupation), 'head', ['sheet_signed'])({ ...told, steps }) };
};

/** Cards for other occupations that nobody answers for, or that become others in silence. */
export const CARD_OCCUPATIONS: readonly Forgery[] = [
  forged(
    'a sitting signed over a sheet by a card for other occupations',
    left(({ body }) => body.type === 'verdicts_answered'),
    'verdicts_unanswered',
    'occupation_unanswered',
  ),
  forged(
    'an answer for a card that names the occupation',
    (day) => changed(['verdicts_answered'], answer('second'))(day),
    'verdict_not_there',
  ),
  forged(
    'an answer for a card of other occupations before its first mark',
    (day) => slipped(answer('first'), 'head', ['line_scored'])(day),
    'verdict_not_there',
  ),
  forged(
    'an answer where the sitting holds no card against its occupation',
    (day) =>
      changed(['sitting_opened'], (of: Day) =>
        sittingWith({ settings: { ...of.sitting.settings, cardOccupation: undefined } })(of),
      )(day),
    'verdict_not_there',
  ),
  forged(
    'a card that names the occupation after all, for somebody who has marked',
    slipped(
      (day) => ({ type: 'staff_named', people: [{ ...day.people.first!, occupations: '焊工' }], source: null }),
      'head',
      MARKED,
    ),
    'person_frozen',
    'person_changed',
  ),
  forged(
    'a card put right from what it never said',
    slipped((day) => ({ ...corrected('焊工')(day), old: '钳工' }), 'head', MARKED),
    'correction_unsound',
  ),
  forged(
    'occupations on cards in a sitting of an edition that had none',
    (day) => changed(['sitting_opened'], (of: Day) => sittingWith({ edition: 8 })(of))(day),
    'occupations_not_here',
  ),
];

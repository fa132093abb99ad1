import { spreadDay } from './spreads.ts';
import { both, bodyAt, changed, eighth, slipped, type Edit } from './edits.ts';
import { candidate, person, rooted, type Forgery } from './row.ts';

// Who somebody is, typed otherwise than the first time (from edition 6 on): the same number in small letters, with blanks, in full
// width; one person on the roster twice; a candidate under an official's id.

/** A number that ends in X, so that it can be typed in many ways. */
const NUMBER = '12000019880315311X';
const SPELLINGS = ['12000019880315311x', '120000 19880315 311X', '１２００００１９８８０３１５３１１Ｘ'] as const;

const later =
  (edit: Edit): Edit =>
  (day) =>
    edit(spreadDay(day, 'third_nearest'));

/** The roster, with one candidate otherwise. */
const rosterWith = (n: number, change: object): Edit =>
  changed(['candidates_admitted'], (day) => ({
    candidates: bodyAt(day, 'candidates_admitted').candidates.map((one, at) =>
      at === n ? { ...one, ...change } : one,
    ),
  }));

/** The staff list, with some people otherwise. */
const staffWith = (changes: Readonly<Record<string, object>>): Edit =>
  changed(['staff_named'], (day) => ({
    people: bodyAt(day, 'staff_named').people.map((one) => {
      const key = Object.keys(changes).find((name) => person(name)(day) === one.personId);
      return key === undefined ? one : { ...one, ...changes[key] };
    }),
  }));

const namesakes = (name: string, edit: Edit): Forgery =>
  rooted(name, eighth(edit), 'namesakes_untold', 'procedure: namesakes_untold');

export const NUMBERS: readonly Forgery[] = SPELLINGS.flatMap((typed) => [
  rooted(
    `a candidate among the officials, as ${typed}`,
    later(both(staffWith({ third: { idNumber: NUMBER } }), rosterWith(1, { idNumber: typed }))),
    'candidate_and_official',
    'procedure: candidate_and_official',
  ),
  rooted(
    `two officials with one number, as ${typed}`,
    later(staffWith({ first: { idNumber: NUMBER }, third: { idNumber: typed } })),
    'person_twice',
    'procedure: person_twice',
  ),
  rooted(
    `one person as two candidates, as ${typed}`,
    later(both(rosterWith(0, { idNumber: NUMBER }), rosterWith(1, { idNumber: typed }))),
    'candidate_twice',
    'procedure: candidate_twice',
  ),
]).concat([
  rooted(
    'a candidate under the id of an official',
    later(
      changed(['candidates_admitted'], (day) => ({
        candidates: [...day.candidates.slice(0, 3), { ...candidate(day, 3), candidateId: person('clerk')(day) }],
      })),
    ),
    'candidate_and_official',
    'procedure: candidate_and_official',
  ),
  namesakes('a candidate of an official’s name, who has no number', rosterWith(1, { name: '于辉' })),
  namesakes(
    'a candidate without a number and an official with one, of one name',
    both(staffWith({ second: { idNumber: NUMBER } }), rosterWith(1, { name: '于·辉', idNumber: '' })),
  ),
  namesakes('two officials of one name, without numbers', staffWith({ checker: { name: '于 辉' } })),
  namesakes('two candidates of one name, one without a number', rosterWith(1, { name: '陈婷华', idNumber: '' })),
  namesakes(
    'an official called later what a candidate is called',
    slipped(
      (day) => ({
        ...{ type: 'person_corrected', personId: person('clerk')(day), field: 'name' },
        ...{ old: day.people.clerk!.name, fresh: '彭博', reason: '笔误' },
      }),
      'head',
      ['note_added'],
    ),
  ),
]);

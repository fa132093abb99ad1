import { idOf } from '../handover.ts';
import type { Day } from './days.ts';
import { both, changed, slipped, type Edit, type Place } from './edits.ts';
import { person, practical, rooted, type Forgery } from './row.ts';

// What somebody tries with the authority's letter about a quality supervisor.

const letter = (
  change: object | ((day: Day) => object) = {},
  by: string | null = 'head',
  before: Place = ['note_added'],
): Edit =>
  slipped(
    (day) => ({
      ...{ type: 'supervisor_confirmed', personId: person('supervisor')(day), number: '12' },
      ...{ date: '2026-11-18', issuer: '市职业技能鉴定中心' },
      ...(typeof change === 'function' ? (change as (day: Day) => object)(day) : change),
    }),
    by,
    before,
  );
/** The enterprise named the supervisor alone. */
const named = (edit: Edit): Edit =>
  both(
    changed(['staff_named'], (day) => ({
      people: Object.values(day.people)
        .slice(day.steps[0]?.body.type === 'sitting_opened' && 'root' in day.steps[0].body ? 1 : 0)
        .map((one) => (one.role === 'supervisor' ? { ...one, appointedBy: 'enterprise' } : one)),
    })),
    edit,
  );

export const LETTERS: readonly Forgery[] = [
  rooted(
    'a letter recorded by the supervisor',
    named(letter({}, 'supervisor')),
    'role_may_not',
    'procedure: role_may_not',
  ),
  rooted('a letter recorded by the clerk', named(letter({}, 'clerk')), 'role_may_not', 'procedure: role_may_not'),
  rooted('a letter recorded by nobody', named(letter({}, null)), 'sign_in_first', 'procedure: nobody_signed_in'),
  rooted(
    'a letter that the site head did not sign for',
    named(both(letter(), changed(['supervisor_confirmed'], { endorsement: '0'.repeat(128) }, { kept: true }))),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'a letter under another number than was signed for',
    named(
      both(
        letter(),
        changed(['supervisor_confirmed'], {}, { raw: (line) => line.replace('"number":"12"', '"number":"13"') }),
      ),
    ),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'a letter about somebody nobody named',
    named(letter({ personId: idOf(0xe99) })),
    'person_unknown',
    'procedure: nothing_to_confirm',
  ),
  rooted(
    'a letter about an examiner',
    named(letter((day: Day) => ({ personId: person('first')(day) }))),
    'nothing_to_confirm',
    'procedure: nothing_to_confirm',
  ),
  rooted(
    'a letter without an issuer',
    named(letter({ issuer: '' })),
    'chain_refused/entry_unreadable',
    'entries: not_an_entry',
  ),
  rooted(
    'a letter of 31 November',
    named(letter({ date: '2026-11-31' })),
    'chain_refused/entry_unreadable',
    'entries: not_an_entry',
  ),
  practical(
    'a letter where roles have no root',
    named(letter()),
    'nothing_to_confirm',
    'procedure: nothing_to_confirm',
  ),
];
/** A whole day whose supervisor the enterprise named, and a letter confirmed. */
export const letterDay: Edit = named(letter());
/** The same, with the letter at another place. */
export const letterOf = (change: object, before: Place): Edit => named(letter(change, 'head', before));

import type { Body } from '#shared/record/body.ts';
import { slipText } from '#shared/record/slip.ts';
import { idOf } from '../handover.ts';
import type { Day } from './days.ts';
import { both, changed, indexOf, slipped, type Edit } from './edits.ts';
import { keyFrom } from './keys.ts';
import { person, practical, rooted, type Forgery } from './row.ts';

// What somebody tries with the slips of a first sign-in: one of their own making, another's, one that was used, one replaced.

const SLIP = keyFrom(71).publicKey;
const OTHER = keyFrom(73).publicKey;
type Change = object | ((day: Day) => object);
const said = (fields: object, change: Change, day: Day): Body =>
  ({ ...fields, ...(typeof change === 'function' ? change(day) : change) }) as Body;

const issued = (change: Change = {}, by: string | null = 'head'): Edit =>
  slipped(
    (day) =>
      said({ type: 'slip_issued', personId: person('spare')(day), slipKey: SLIP, salt: '0'.repeat(32) }, change, day),
    by,
    ['candidates_admitted'],
  );
const used = (change: Change = {}, by: string | null = 'spare', step: object = {}): Edit =>
  slipped(
    (day) => {
      const personId = person('spare')(day);
      const key = { publicKey: day.keyOf(personId).publicKey, signature: '0'.repeat(128) };
      return said({ type: 'slip_used', personId, ...key }, change, day);
    },
    by,
    ['candidates_admitted'],
    step,
  );
/** The spare examiner has not signed in by the site head: the last of the keys registered is theirs. */
const withoutKey: Edit = (day) => day.steps.toSpliced(indexOf(day.steps, ['key_registered', -1]), 1);
const day = (...edits: readonly Edit[]): Edit => edits.reduce((first, next) => both(first, next), withoutKey);
/** The same signature for something else. */
const signedAs = (text: (day: Day) => string, key = 71): Edit =>
  day(
    issued(),
    used((of: Day) => ({ signature: keyFrom(key).sign('slip', text(of)) }), 'spare', { kept: true }),
  );
const textOf = (of: Day, sitting = of.sitting.sittingId): string =>
  slipText(sitting, person('spare')(of), of.keyOf(person('spare')(of)).publicKey);

export const SLIPS: readonly Forgery[] = [
  rooted('a slip printed by its own person', day(issued({}, 'spare')), 'role_may_not', 'procedure: role_may_not'),
  rooted('a slip printed by nobody', day(issued({}, null)), 'sign_in_first', 'procedure: nobody_signed_in'),
  rooted(
    'a slip that the site head did not sign for',
    day(issued(), changed(['slip_issued'], { endorsement: '0'.repeat(128) }, { kept: true })),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'a slip for somebody nobody named',
    day(issued({ personId: idOf(0xe99) })),
    'person_unknown',
    'keys: slip_unsound',
  ),
  rooted('a slip for somebody who has a key', issued(), 'key_there', 'keys: slip_unsound'),
  rooted(
    'a slip with somebody’s own key on it',
    day(issued((of: Day) => ({ slipKey: of.keyOf(of.head).publicKey }))),
    'key_shared',
    'keys: key_shared',
  ),
  rooted('a slip that was never printed', day(used()), 'slip_unknown', 'keys: slip_unsound'),
  rooted('a slip used by the site head', day(issued(), used({}, 'head')), 'sign_in_first', 'keys: slip_unsound'),
  rooted(
    'somebody else’s slip',
    day(
      issued(),
      used((of: Day) => ({ personId: person('clerk')(of) }), 'clerk'),
    ),
    'slip_unknown',
    'keys: slip_unsound',
  ),
  rooted('a code that is not the slip’s', signedAs(textOf, 73), 'person_signature_wrong', 'keys: signature_wrong'),
  rooted(
    'a slip of another sitting',
    signedAs((of) => textOf(of, idOf(0xa9))),
    'person_signature_wrong',
    'keys: signature_wrong',
  ),
  rooted(
    'a slip’s signature over another key',
    signedAs((of) => slipText(of.sitting.sittingId, person('spare')(of), OTHER)),
    'person_signature_wrong',
    'keys: signature_wrong',
  ),
  rooted('a slip used twice', day(issued(), used(), used({ publicKey: OTHER })), 'slip_unknown', 'keys: slip_unsound'),
  rooted(
    'a slip that another one replaced',
    day(
      issued(),
      issued({ slipKey: OTHER }),
      used((of: Day) => ({ signature: keyFrom(71).sign('slip', textOf(of)) }), 'spare', { kept: true }),
    ),
    'person_signature_wrong',
    'keys: signature_wrong',
  ),
  rooted(
    'a slip that binds the slip’s own key',
    day(issued(), used({ publicKey: SLIP })),
    'key_shared',
    'keys: key_shared',
  ),
  rooted(
    'a slip that binds another’s key',
    day(
      issued(),
      used((of: Day) => ({ publicKey: of.keyOf(of.head).publicKey })),
    ),
    'key_shared',
    'keys: key_shared',
  ),
  practical('a slip where roles have no root', day(issued()), 'key_without_root', 'keys: slip_unsound'),
];
/** A whole day on which the spare examiner came in by a slip. */
export const slipDay: Edit = day(issued(), issued({ slipKey: OTHER }), used());

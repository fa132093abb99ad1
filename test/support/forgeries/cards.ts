import type { PersonField } from '#shared/model/staff.ts';
import { keyFrom } from './keys.ts';
import { both, sixth, slipped, type Edit, type Place } from './edits.ts';
import { person, rooted, type Forgery } from './row.ts';
import type { Day } from './days.ts';
import { letterOf } from './letters.ts';

// An examiner's card, an appointment or a letter made to fit afterwards (edition 6), and a witness who is nobody.

const BEFORE: Place = ['note_added'];
const MARKED: Place = ['attendance_recorded', 1];

/** Somebody named again, otherwise. */
const named = (key: string, change: object): Edit =>
  slipped(
    (day) => ({ type: 'staff_named', people: [{ ...day.people[key]!, ...change }], source: null }),
    'head',
    BEFORE,
  );
const corrected = (key: string, field: PersonField, old: string, fresh: string, before: Place = BEFORE): Edit =>
  slipped(
    (day) => ({ type: 'person_corrected', personId: person(key)(day), field, old, fresh, reason: '笔误' }),
    'head',
    before,
  );
const frozen = (name: string, key: string, change: object): Forgery =>
  rooted(name, sixth(named(key, change)), 'person_frozen', 'procedure: person_changed');
const unsound = (name: string, edit: Edit): Forgery =>
  rooted(name, sixth(edit), 'correction_unsound', 'procedure: correction_unsound');

const replaced =
  (change: object | ((day: Day) => object)) =>
  (day: Day): object => ({
    ...{ type: 'key_replaced', personId: person('checker')(day), old: day.keyOf(person('checker')(day)).publicKey },
    ...{ publicKey: keyFrom(70).publicKey, witness: person('lead')(day), idSeen: true, reason: '忘记密码' },
    ...(typeof change === 'function' ? (change as (day: Day) => object)(day) : change),
  });
const UNKEYED = { name: '郑无钥', idNumber: '', role: 'clerk', personId: '00000000-0000-4000-8000-000000000e77' };
const witness = (change: object | ((day: Day) => object)): Edit => sixth(slipped(replaced(change), 'head', BEFORE));

export const CARDS: readonly Forgery[] = [
  frozen('a card that ends later, for somebody who has marked', 'first', { validUntil: '2031-01-01' }),
  frozen('a card of another title and without a qualification', 'first', { qualification: '' }),
  frozen('another card number, for somebody who has marked', 'first', { cardNumber: 'K-9' }),
  frozen('a higher qualification, for somebody who has marked', 'second', { qualification: '特级考评员' }),
  frozen('another card number, for somebody with a key and no sheet', 'spare', { cardNumber: 'K-9' }),
  frozen('a supervisor appointed by the enterprise after all', 'supervisor', { appointedBy: 'enterprise' }),
  unsound('a correction of a card that never ended then', corrected('first', 'validUntil', '2020-01-01', '2031-01-01')),
  unsound('a card put right to a day there is not', corrected('first', 'validUntil', '', '2031-02-30')),
  unsound('an appointment put right to somebody else’s', corrected('supervisor', 'appointedBy', 'authority', '区中心')),
  unsound('a card number put right to what it was', corrected('first', 'cardNumber', '', '')),
  rooted(
    'a card put right in a sitting of an edition that knows no such correction',
    corrected('first', 'cardNumber', '', 'K-9'),
    'correction_unsound',
    'procedure: correction_unsound',
  ),
  rooted(
    'a card put right by the clerk',
    sixth(
      slipped(
        (day) => ({
          ...{ type: 'person_corrected', personId: person('first')(day), field: 'cardNumber' },
          ...{ old: '', fresh: 'K-9', reason: '笔误' },
        }),
        'clerk',
        BEFORE,
      ),
    ),
    'role_may_not',
    'procedure: role_may_not',
  ),
  rooted(
    'sheets that stood on a card that was put right',
    sixth(corrected('first', 'cardNumber', '', 'K-9')),
    'signing_order',
    'procedure: signing_order',
  ),
  rooted(
    'marks by somebody whose card was put right to one that was over',
    sixth(corrected('first', 'validUntil', '', '2026-01-01', MARKED)),
    'card_expired',
    'procedure: card_expired',
  ),
  rooted(
    'a key registered anew beside a witness who signs for nothing',
    witness({ witnessSignature: undefined }),
    'person_signature_wrong',
    'keys: signature_wrong',
  ),
  rooted(
    'a key registered anew beside a witness whose signature is the site head’s',
    witness((day) => ({ witnessSignature: day.keyOf(day.head).sign('witness', 'x') })),
    'person_signature_wrong',
    'keys: signature_wrong',
  ),
  rooted(
    'a key registered anew beside a witness without a key',
    sixth(
      both(
        slipped(
          (day) => ({ type: 'staff_named', people: [{ ...day.people.spare!, ...UNKEYED }], source: null }),
          'head',
          BEFORE,
        ),
        slipped(replaced({ witness: UNKEYED.personId }), 'head', BEFORE),
      ),
    ),
    'witness_keyless',
    'keys: witness_keyless',
  ),
];

/** Days that are sound: a card put right before anybody marked; a key registered anew beside a witness who signs. */
export const cardDay: Edit = sixth(corrected('first', 'cardNumber', '', 'K-9', MARKED));
export const openCardDay: Edit = sixth(corrected('first', 'validUntil', '', '2031-01-01', MARKED));
/** The key is the spare's, who signs nothing later. */
export const witnessDay: Edit = witness((day) => ({
  personId: person('spare')(day),
  old: day.keyOf(person('spare')(day)).publicKey,
}));
/** A letter about a supervisor who is called otherwise afterwards; it confirms nobody from there on. */
export const fallenLetterDay: Edit = (day) => {
  const told = sixth(letterOf({}, MARKED))(day);
  return corrected('supervisor', 'name', day.people.supervisor!.name, '邓芳', BEFORE)({ ...day, steps: told });
};

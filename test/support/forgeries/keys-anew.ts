import { endorsedText, type EndorsedBody } from '#shared/record/endorsement.ts';
import { idOf } from '../handover.ts';
import type { Day } from './days.ts';
import { bodyAt, both, changed, slipped, type Edit, type Place } from './edits.ts';
import { keyFrom } from './keys.ts';
import { person, practical, rooted, type Forgery } from './row.ts';

// What somebody tries with keys that are registered anew: without the site head, for themselves, with the old key, twice.

const FRESH = keyFrom(70).publicKey;

/** The checker's PIN is forgotten; a sound replacement but for the change. */
const anew =
  (change: object | ((day: Day) => object) = {}) =>
  (day: Day) => {
    const personId = person('checker')(day);
    const { publicKey: old } = day.keyOf(personId);
    const said = { personId, old, publicKey: FRESH, witness: person('lead')(day), idSeen: true, reason: '忘记密码' };
    return { type: 'key_replaced', ...said, ...(typeof change === 'function' ? change(day) : change) } as EndorsedBody;
  };
const BEFORE: Place = ['note_added'];
const by = (actor: string | null, change: object | ((day: Day) => object) = {}): Edit =>
  slipped(anew(change), actor, BEFORE);
const NEW_KEY: Place = ['key_replaced'];

/** Endorsed by somebody's key, or (null) by nobody's. */
const under = (key: string | null): Edit =>
  both(
    by('head'),
    changed(
      NEW_KEY,
      (day) => ({
        endorsement:
          key === null
            ? undefined
            : day.keyOf(person(key)(day)).sign('endorsement', endorsedText(day.sitting.sittingId, anew()(day))),
      }),
      { kept: true },
    ),
  );

const NOT_ENDORSED = ['person_signature_wrong', 'keys: not_endorsed'] as const;

export const KEYS_ANEW: readonly Forgery[] = [
  rooted('a key registered anew by whose it is', by('checker'), 'role_may_not', 'procedure: role_may_not'),
  rooted('a key registered anew by the clerk', by('clerk'), 'role_may_not', 'procedure: role_may_not'),
  rooted('a key registered anew by nobody', by(null), 'sign_in_first', 'procedure: nobody_signed_in'),
  rooted('a key registered anew under its own old signature', under('checker'), ...NOT_ENDORSED),
  rooted('a key registered anew under the supervisor’s signature', under('supervisor'), ...NOT_ENDORSED),
  rooted('a key registered anew without any signature', under(null), ...NOT_ENDORSED),
  rooted(
    'a key registered anew for somebody nobody named',
    by('head', { personId: idOf(0xe99) }),
    'person_unknown',
    'keys: key_not_replaceable',
  ),
  rooted(
    'a key registered anew in place of another’s',
    by('head', (day) => ({ old: day.keyOf(person('lead')(day)).publicKey })),
    'key_not_theirs',
    'keys: key_not_replaceable',
  ),
  rooted(
    'a key registered anew as somebody else’s',
    by('head', (day) => ({ publicKey: day.keyOf(person('lead')(day)).publicKey })),
    'key_shared',
    'keys: key_shared',
  ),
  rooted(
    'a key registered anew as the same one',
    by('head', (day) => ({ publicKey: day.keyOf(person('checker')(day)).publicKey })),
    'key_shared',
    'keys: key_shared',
  ),
  rooted(
    'the root’s key registered anew under itself',
    by('head', (day) => ({ personId: day.head, old: day.keyOf(day.head).publicKey })),
    'key_of_site_head',
    'keys: key_not_replaceable',
  ),
  rooted(
    'a key registered anew with the person as its witness',
    by('head', (day) => ({ witness: person('checker')(day) })),
    'witness_is_party',
    'keys: witness_is_party',
  ),
  rooted(
    'a key registered anew with the site head as its witness',
    by('head', (day) => ({ witness: day.head })),
    'witness_is_party',
    'keys: witness_is_party',
  ),
  rooted(
    'a key registered anew beside a witness nobody named',
    by('head', { witness: idOf(0xe99) }),
    'person_unknown',
    'keys: witness_is_party',
  ),
  rooted(
    'a key registered anew without a reason',
    by('head', { reason: ' ' }),
    'chain_refused/entry_unreadable',
    'entries: not_an_entry',
  ),
  rooted(
    'a key registered anew without the ID seen',
    by('head', { idSeen: undefined }),
    'chain_refused/entry_unreadable',
    'entries: not_an_entry',
  ),
  // the day goes on as it was: the checker signs with the key that nobody knows the PIN of any more
  rooted('a signature by the key that was replaced', by('head'), 'person_key_unknown', 'keys: key_unknown'),
  rooted(
    'the old key taken up again',
    both(
      by('head'),
      slipped(
        (day) => ({
          ...anew()(day),
          ...{ old: FRESH, publicKey: day.keyOf(person('checker')(day)).publicKey },
        }),
        'head',
        BEFORE,
      ),
    ),
    'key_shared',
    'keys: key_shared',
  ),
  rooted(
    'the old key registered for somebody new',
    both(
      by('head'),
      both(
        slipped(
          (day) => ({
            ...{ type: 'staff_named', source: null },
            people: [{ ...day.people.spare, personId: idOf(0xe77), role: 'clerk', idNumber: '' }],
          }),
          'head',
          BEFORE,
        ),
        slipped(
          (day) => ({
            ...{ type: 'key_registered', personId: idOf(0xe77), idSeen: true },
            publicKey: bodyAt(day, 'key_replaced').old,
          }),
          'head',
          BEFORE,
        ),
      ),
    ),
    'key_shared',
    'keys: key_shared',
  ),
  practical(
    'a key registered anew where roles have no root',
    by('head'),
    'key_without_root',
    'keys: key_not_replaceable',
  ),
];

import { endorsedText, type EndorsedBody } from '#shared/record/endorsement.ts';
import type { SignedType } from '#shared/base/signing/message.ts';
import { idOf, keyOf } from '../handover.ts';
import type { Day } from './days.ts';
import { bodyAt, changed, slipped, type Edit } from './edits.ts';
import { keyFrom } from './keys.ts';
import { person, rooted, type Forgery } from './row.ts';

// What somebody tries who is not the site head on whose key the roles hang, or who would like a sitting without one.

/** The same genesis with something else as its root. */
const root = (change: (day: Day) => object): Edit =>
  changed(['sitting_opened'], (day) => ({ root: { ...bodyAt(day, 'sitting_opened').root, ...change(day) } }));

/** An endorsement that is one, but not this one: other words, another hand, or for something else. */
const endorsing = (
  change: object,
  { sitting, by = 'head', type = 'endorsement' }: { sitting?: string; by?: string; type?: SignedType } = {},
): Edit =>
  changed(
    ['key_registered', 1],
    (day) => {
      const said = { ...bodyAt(day, 'key_registered', 1), ...change } as EndorsedBody;
      const text = endorsedText(sitting ?? day.sitting.sittingId, said);
      return { endorsement: day.keyOf(person(by)(day)).sign(type, text) };
    },
    { kept: true },
  );

const NOT_ENDORSED = ['person_signature_wrong', 'keys: not_endorsed'] as const;
const NOBODY = ['sign_in_first', 'procedure: nobody_signed_in'] as const;

const secondHead = (day: Day): object => ({ ...day.people.spare, personId: idOf(0xe99), role: 'site-head' });

export const WITHOUT_A_ROOT: readonly Forgery[] = [
  rooted(
    'a new sitting without a root',
    changed(['sitting_opened'], { root: undefined }),
    'root_missing',
    'procedure: root_missing',
  ),
  rooted(
    'a new sitting without a root, opened by nobody',
    changed(['sitting_opened'], { root: undefined }, { actor: null }),
    'root_missing',
    'procedure: root_missing',
  ),
  rooted(
    'a root opened by nobody',
    changed(['sitting_opened'], {}, { actor: null }),
    'sign_in_first',
    'procedure: not_the_site_head',
  ),
  rooted(
    'a root that is no site head',
    root((day) => ({ siteHead: { ...day.people.head, role: 'clerk' } })),
    'role_may_not',
    'procedure: not_the_site_head',
  ),
  rooted(
    'the root’s key exchanged under what it signed',
    root(() => ({ publicKey: keyFrom(66).publicKey })),
    ...NOT_ENDORSED,
  ),
  rooted(
    'the root’s key exchanged later',
    slipped(
      (day) => ({ type: 'key_registered', personId: day.head, publicKey: keyFrom(66).publicKey, idSeen: true }),
      'head',
      ['note_added'],
    ),
    'key_changed',
    'keys: key_changed',
  ),
  rooted(
    'somebody with the root’s key',
    changed(['key_registered', 1], (day) => ({ publicKey: day.keyOf(day.head).publicKey })),
    'key_shared',
    'keys: key_shared',
  ),
  rooted(
    'a second site head',
    slipped((day) => ({ type: 'staff_named', people: [secondHead(day)], source: null }), 'head', ['note_added']),
    'second_site_head',
    'procedure: second_site_head',
  ),
  rooted(
    'a second site head by a correction',
    slipped(
      (day) => ({
        ...{ type: 'person_corrected', personId: person('spare')(day), field: 'role' },
        ...{ old: 'examiner', fresh: 'site-head', reason: '更正' },
      }),
      'head',
      ['note_added'],
    ),
    'second_site_head',
    'procedure: second_site_head',
  ),
  rooted('people named by nobody', changed(['staff_named'], {}, { actor: null }), ...NOBODY),
  rooted('a key registered by nobody', changed(['key_registered', 1], {}, { actor: null }), ...NOBODY),
  rooted(
    'a key registered by whose it is',
    changed(['key_registered', 1], {}, (day) => ({ actor: person('checker')(day) })),
    'role_may_not',
    'procedure: role_may_not',
  ),
  rooted(
    'a key registered without the ID seen',
    changed(['key_registered', 1], { idSeen: undefined }),
    'id_not_seen',
    'keys: id_not_seen',
  ),
  rooted(
    'a key registered with the ID not seen',
    changed(['key_registered', 1], { idSeen: false }, { kept: true }),
    'chain_refused/entry_unreadable',
    'entries: not_an_entry',
  ),
  rooted('a key endorsed by somebody else’s', endorsing({}, { by: 'clerk' }), ...NOT_ENDORSED),
  rooted('a key endorsed for somebody else', endorsing({ personId: idOf(0xe03) }), ...NOT_ENDORSED),
  rooted('another key endorsed', endorsing({ publicKey: keyFrom(66).publicKey }), ...NOT_ENDORSED),
  rooted('a key endorsed in another sitting', endorsing({}, { sitting: idOf(0xa9) }), ...NOT_ENDORSED),
  rooted(
    'a key under the site head’s signature of something else',
    endorsing({}, { type: 'sitting-signature' }),
    ...NOT_ENDORSED,
  ),
  rooted(
    'opened by the clerk',
    changed(['sitting_opened'], {}, (day) => ({ actor: person('clerk')(day) })),
    'sign_in_first',
    'procedure: not_the_site_head',
  ),
  rooted(
    'people whom the site head did not sign for',
    changed(['staff_named'], { endorsement: '0'.repeat(128) }, { kept: true }),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'people without any endorsement',
    changed(['staff_named'], {}, { kept: true }),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'a key the site head did not sign for',
    changed(['key_registered'], {}, { kept: true }),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'people named by the clerk',
    slipped((day) => ({ type: 'staff_named', people: [day.people.spare], source: null }), 'clerk', ['note_added']),
    'role_may_not',
    'procedure: role_may_not',
  ),
  rooted(
    'candidates admitted by nobody',
    changed(['candidates_admitted'], {}, { actor: null }),
    'sign_in_first',
    'procedure: nobody_signed_in',
  ),
  rooted(
    'candidates admitted by an examiner',
    changed(['candidates_admitted'], {}, (day) => ({ actor: person('first')(day) })),
    'role_may_not',
    'procedure: role_may_not',
  ),
  rooted(
    'closed by nobody',
    changed(['sitting_closed'], {}, { actor: null }),
    'sign_in_first',
    'procedure: nobody_signed_in',
  ),
  rooted(
    'a note by somebody nobody named',
    slipped((day) => bodyAt(day, 'note_added'), null, ['note_added'], {
      actor: keyOf(3).publicKey.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5'),
    }),
    'person_unknown',
    'procedure: role_may_not',
  ),
  rooted(
    'the site head made something else',
    slipped(
      (day) => ({
        type: 'person_corrected',
        personId: person('head')(day),
        field: 'role',
        old: 'site-head',
        fresh: 'clerk',
        reason: '更正',
      }),
      'head',
    ),
    'correction_unsound',
    'procedure: correction_unsound',
  ),
];

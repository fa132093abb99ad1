import { endorsedText } from '#shared/record/endorsement.ts';
import { successionText } from '#shared/record/head-succession.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { idOf } from '../handover.ts';
import type { Day } from './days.ts';
import { both, changed, slipped, type Edit, type Place } from './edits.ts';
import { keyFrom } from './keys.ts';
import { person, practical, rooted, type Forgery } from './row.ts';

// What somebody tries to become site head, and what one whose place was taken still tries.

const BEFORE: Place = ['note_added'];
type Change = object | ((day: Day) => object);
const of = (change: Change, day: Day): object =>
  typeof change === 'function' ? (change as (day: Day) => object)(day) : change;

const deputy = (change: Change = {}, by: string | null = 'head', step: object = {}): Edit =>
  slipped((day) => ({ type: 'deputy_named', personId: person('clerk')(day), ...of(change, day) }), by, BEFORE, step);

const saidOf = (day: Day, change: Change = {}) =>
  ({
    ...{ type: 'head_succeeded', personId: person('clerk')(day), old: day.keyOf(day.head).publicKey },
    ...{ publicKey: day.keyOf(person('clerk')(day)).publicKey, witness: person('lead')(day), reason: '突发疾病' },
    ...{ signature: '0'.repeat(128), witnessSignature: '0'.repeat(128) },
    ...of(change, day),
  }) as BodyOf<'head_succeeded'>;
const succeeded = (change: Change = {}, by: string | null = 'clerk', step: object = {}): Edit =>
  slipped((day) => saidOf(day, change), by, BEFORE, step);
const named = (edit: Edit): Edit => both(deputy(), edit);
/** The clerk is site head from here on. */
const taken = (edit: Edit): Edit => both(named(succeeded()), edit);

/** A succession whose two signatures are whatever these keys make of these texts. */
const signedBy = (
  keys: (day: Day) => readonly [ReturnType<typeof keyFrom>, ReturnType<typeof keyFrom>],
  {
    change = {},
    text = (day: Day) => successionText(day.sitting.sittingId, saidOf(day, change)),
  }: {
    readonly change?: Change;
    readonly text?: (day: Day) => string;
  } = {},
): Edit =>
  named(
    succeeded(
      (day: Day) => {
        const [own, witness] = keys(day).map((key) => key.sign('succession', text(day)));
        return { ...of(change, day), signature: own, witnessSignature: witness };
      },
      'clerk',
      { kept: true },
    ),
  );
const keysOf = (own: string, witness: string) => (day: Day) =>
  [day.keyOf(person(own)(day)), day.keyOf(person(witness)(day))] as const;

const SPARE = idOf(0xe77);
const newcomer = (by: string, step: object = {}): Edit =>
  slipped(
    (day) => ({
      ...{ type: 'staff_named', source: null },
      people: [{ ...day.people.spare, personId: SPARE, role: 'clerk', idNumber: '' }],
    }),
    by,
    BEFORE,
    step,
  );
/** The same under the signature of somebody's key, whoever is site head by then. */
const endorsedBy = (by: string, key: string): Edit =>
  both(
    newcomer(by),
    changed(
      ['staff_named', 1],
      (day) => ({
        endorsement: day
          .keyOf(person(key)(day))
          .sign(
            'endorsement',
            endorsedText(
              day.sitting.sittingId,
              day.steps.findLast(({ body }) => body.type === 'staff_named')!.body as BodyOf<'staff_named'>,
            ),
          ),
      }),
      { kept: true },
    ),
  );

const UNREADABLE = 'chain_refused/entry_unreadable';
const UNSIGNED = ['person_signature_wrong', 'keys: signature_wrong'] as const;
const UNFIT = ['witness_unfit', 'keys: witness_unfit'] as const;
const RETIRED = ['head_stepped_down', 'procedure: head_retired'] as const;

export const HEADS: readonly Forgery[] = [
  rooted('a clerk who names himself deputy', deputy({}, 'clerk'), 'role_may_not', 'procedure: role_may_not'),
  rooted('a deputy named by nobody', deputy({}, null), 'sign_in_first', 'procedure: nobody_signed_in'),
  rooted(
    'a deputy under the clerk’s own signature',
    deputy(
      (day: Day) => ({
        endorsement: day
          .keyOf(person('clerk')(day))
          .sign(
            'endorsement',
            endorsedText(day.sitting.sittingId, { type: 'deputy_named', personId: person('clerk')(day) }),
          ),
      }),
      'head',
      { kept: true },
    ),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'an examiner as deputy',
    deputy((day: Day) => ({ personId: person('first')(day) })),
    'deputy_not_clerk',
    'keys: deputy_unsound',
  ),
  rooted('a deputy nobody named', deputy({ personId: idOf(0xe99) }), 'person_unknown', 'keys: deputy_unsound'),
  rooted('a clerk who makes himself head, named by nobody', succeeded(), 'not_the_deputy', 'keys: succession_unsound'),
  rooted(
    'a succession written by the checker',
    named(succeeded({}, 'checker')),
    'role_may_not',
    'procedure: role_may_not',
  ),
  rooted('a succession written by nobody', named(succeeded({}, null)), 'sign_in_first', 'procedure: nobody_signed_in'),
  rooted('a succession without a reason', named(succeeded({ reason: ' ' })), UNREADABLE, 'entries: not_an_entry'),
  rooted(
    'a succession with an examiner as its witness',
    named(succeeded((day: Day) => ({ witness: person('first')(day) }))),
    ...UNFIT,
  ),
  rooted(
    'a succession with the deputy as witness',
    named(succeeded((day: Day) => ({ witness: person('clerk')(day) }))),
    ...UNFIT,
  ),
  rooted(
    'a succession with the head who leaves as witness',
    named(succeeded((day: Day) => ({ witness: day.head }))),
    ...UNFIT,
  ),
  rooted('a succession beside a witness nobody named', named(succeeded({ witness: idOf(0xe99) })), ...UNFIT),
  rooted('a succession that the witness did not sign', signedBy(keysOf('clerk', 'clerk')), ...UNSIGNED),
  rooted('a succession that the deputy did not sign', signedBy(keysOf('lead', 'lead')), ...UNSIGNED),
  rooted(
    'a succession whose witness signed another reason',
    signedBy(keysOf('clerk', 'lead'), {
      text: (day) => successionText(day.sitting.sittingId, saidOf(day, { reason: '请假一小时' })),
    }),
    ...UNSIGNED,
  ),
  rooted(
    'a succession of another sitting',
    signedBy(keysOf('clerk', 'lead'), { text: (day) => successionText(idOf(0xa9), saidOf(day)) }),
    ...UNSIGNED,
  ),
  rooted(
    'a succession in place of a key that is not the head’s',
    named(succeeded((day: Day) => ({ old: day.keyOf(person('lead')(day)).publicKey }))),
    'key_not_theirs',
    'keys: succession_unsound',
  ),
  rooted(
    'a succession with a key of one’s own making',
    signedBy((day) => [keyFrom(70), day.keyOf(person('lead')(day))], { change: { publicKey: keyFrom(70).publicKey } }),
    'key_changed',
    'keys: key_unknown',
  ),
  rooted('a succession played twice', taken(succeeded()), 'role_may_not', 'procedure: role_may_not'),
  rooted('somebody named by the head who left', taken(newcomer('head')), ...RETIRED),
  rooted(
    'somebody named under the signature of the head who left',
    taken(endorsedBy('clerk', 'head')),
    'person_signature_wrong',
    'keys: not_endorsed',
  ),
  rooted(
    'a note by the head who left',
    taken(slipped({ type: 'note_added', candidateId: null, text: '仍在岗' }, 'head', BEFORE)),
    ...RETIRED,
  ),
  rooted(
    'the head who left named deputy, and back with the key that was retired',
    taken(
      both(
        deputy((day: Day) => ({ personId: day.head }), 'clerk'),
        succeeded(
          (day: Day) => ({
            ...{ personId: day.head, old: day.keyOf(person('clerk')(day)).publicKey },
            publicKey: day.keyOf(day.head).publicKey,
          }),
          'head',
        ),
      ),
    ),
    ...RETIRED,
  ),
  rooted(
    'the sitting voided by the head who left',
    taken(slipped({ type: 'sitting_voided', reason: '重复建立' }, 'head', BEFORE)),
    ...RETIRED,
  ),
  practical('a deputy where roles have no root', deputy(), 'key_without_root', 'keys: deputy_unsound'),
  practical('a succession where roles have no root', succeeded(), 'key_without_root', 'keys: succession_unsound'),
];
/** A whole day on which the clerk took the site head's place and named somebody more; and one where it was after the closing. */
export const successionDay: Edit = taken(newcomer('clerk'));
export const lateSuccessionDay: Edit = both(
  slipped((day) => ({ type: 'deputy_named', personId: person('clerk')(day) }), 'head', null),
  slipped((day) => saidOf(day), 'clerk', null),
);

import { keyOf } from '../handover.ts';
import { away, type Day } from './days.ts';
import { bodyAt, changed, slipped } from './edits.ts';
import { type Forgery, person, candidate, practical } from './row.ts';

export const WRONG_LISTS: readonly Forgery[] = [
  practical(
    'the scheme replaced after signing',
    slipped((day) => bodyAt(day, 'scheme_adopted'), 'clerk', ['sitting_signed']),
    'scheme_in_use',
    'procedure: scheme_in_use',
  ),
  practical(
    'candidates admitted again with names exchanged after a signature',
    slipped(exchanged, 'clerk'),
    'identity_frozen',
    'procedure: identity_changed',
  ),
  practical(
    'candidates admitted again by nobody, with names exchanged',
    slipped(exchanged, null),
    'identity_frozen',
    'procedure: identity_changed',
  ),
  practical(
    'a number given twice',
    (day) =>
      changed(['candidates_admitted'], {
        candidates: [candidate(day, 0), { ...candidate(day, 1), number: '001' }, ...day.candidates.slice(2)],
      })(day),
    'candidate_number_taken',
    'procedure: number_taken',
  ),
  practical(
    'two people with one key',
    changed(['key_registered', 1], (day) => ({ publicKey: day.keyOf(person('head')(day)).publicKey })),
    'key_shared',
    'keys: key_shared',
  ),
  practical(
    'a key exchanged',
    slipped(
      (day) => ({ type: 'key_registered', personId: person('first')(day), publicKey: keyOf(66).publicKey }),
      'head',
    ),
    'key_changed',
    'keys: key_changed',
  ),
  practical(
    'a key for nobody',
    slipped(
      (day) => ({ type: 'key_registered', personId: candidate(day, 0).candidateId, publicKey: keyOf(66).publicKey }),
      'head',
    ),
    'person_unknown',
    'keys: key_changed',
  ),
  practical(
    'an examiner renamed without a correction',
    slipped((day) => ({ type: 'staff_named', people: [{ ...day.people.first!, name: '冒名' }], source: null }), 'head'),
    'person_frozen',
    'procedure: person_changed',
  ),
  practical(
    'a candidate among the officials',
    (day) =>
      changed(['staff_named'], {
        people: [
          ...Object.values(day.people).slice(0, -1),
          { ...day.people.spare!, idNumber: candidate(day, 0).idNumber },
        ],
      })(day),
    'candidate_and_official',
    'procedure: candidate_and_official',
  ),
  practical(
    'two people with one ID number',
    (day) =>
      changed(['staff_named'], {
        people: Object.values(day.people).map((p) => ({ ...p, idNumber: '120000198001010011' })),
      })(day),
    'person_twice',
    'procedure: person_twice',
  ),
  practical(
    'an examiner slipped in after the first mark',
    slipped(
      (day) => ({
        type: 'staff_named',
        people: [
          { ...day.people.spare!, role: 'checker' },
          { ...day.people.third!, validUntil: null, role: 'examiner-lead' },
        ],
        source: null,
      }),
      'head',
      ['note_added'],
    ),
    'person_frozen',
    'procedure: person_changed',
  ),
  practical(
    'a correction of what was never so',
    slipped(
      (day) => ({
        type: 'candidate_corrected',
        candidateId: candidate(day, 0).candidateId,
        field: 'name',
        old: '张三',
        fresh: '李四',
        reason: '更正',
      }),
      'clerk',
    ),
    'correction_unsound',
    'procedure: correction_unsound',
  ),
  practical(
    'a scorer’s place taken by somebody who does not score',
    slipped(
      (day) => ({ type: 'scorer_replaced', leaves: person('first')(day), takes: person('clerk')(day), reason: '生病' }),
      'head',
    ),
    'role_may_not',
    'procedure: not_the_replacement',
  ),
  practical(
    'a scorer’s place taken by another scorer',
    slipped(
      (day) => ({
        type: 'scorer_replaced',
        leaves: person('first')(day),
        takes: person('second')(day),
        reason: '生病',
      }),
      'head',
    ),
    'scorer_already',
    'procedure: not_the_replacement',
  ),
  practical(
    'an expulsion without a reason',
    changed(['attendance_recorded', 1], { reason: '' }),
    'reason_needed',
    'procedure: reason_missing',
  ),
  practical(
    'the absence of nobody',
    slipped((day) => ({ ...away(candidate(day, 2), 'absent', ''), candidateId: person('spare')(day) }), 'checker', [
      'note_added',
    ]),
    'candidate_unknown',
    'procedure: no_such_candidate',
  ),
  practical(
    'a card that was over',
    (day) =>
      changed(['staff_named'], { people: Object.values(day.people).map((p) => ({ ...p, validUntil: '2026-11-19' })) })(
        day,
      ),
    'card_expired',
    'procedure: card_expired',
  ),
  practical(
    'an exam score of nobody',
    slipped(
      (day) => ({
        type: 'subject_scores_imported',
        subject: 'theory',
        scores: [{ candidateId: person('spare')(day), score: 1 }],
        source: null,
      }),
      'clerk',
      ['note_added'],
    ),
    'candidate_unknown',
    'procedure: no_such_candidate',
  ),
];

function exchanged(day: Day): object {
  const [one, two] = day.candidates as [Day['candidates'][0], Day['candidates'][0]];
  const names = [
    { ...one, name: two.name, idNumber: two.idNumber },
    { ...two, name: one.name, idNumber: one.idNumber },
  ];
  return { type: 'candidates_admitted', candidates: names, source: null };
}

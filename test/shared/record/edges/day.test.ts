import { expect, it } from 'vitest';
import { bodySchema, type Body } from '#shared/record/body.ts';
import {
  A,
  FILE,
  KEY,
  SIGNED,
  SIGNATURE,
  PUBLIC_KEY,
  RULE,
  source,
  SOURCE,
  DAY,
  DIGEST,
  FILLED,
  ID,
  LINE,
  list,
  REASON,
  REMARK,
  text,
  whole,
  offEdges,
  type Row,
  type Edge,
} from '#test/support/edges.ts';

// How much and how little entries may say of what happens on the day, and after it: what just goes, and what just does not. A
// line that no reader takes is refused before it is written (record/chain.ts).

const ROWS: readonly Row<Body>[] = [
  [
    { type: 'attendance_recorded', candidateId: A, attendance: 'absent', reason: '' },
    [
      ['candidateId', ...ID],
      ['attendance', ['present', 'absent', 'void', 'ineligible'], ['late', null]],
      ['reason', ...REMARK],
    ],
  ],
  [
    { type: 'incident_recorded', kind: 'cheating_all', candidateId: A, time: '09:30', text: '替考', witness: '于辉' },
    [
      ['candidateId', [null, A], ['']],
      ['kind', ['cheating_subject', 'rule_breaking', 'equipment_failure', 'medical_stop', 'wrong_paper'], ['late']],
      ['time', ['00:00', '19:59', '23:59'], ['24:00', '9:30', '09:60', '009:30', '09:300']],
      ['text', ...REASON],
      ['witness', ['一', text(200)], ['', ' ', text(201)]],
      ['percent', ...whole(1, 100)],
      ['photo', ...DIGEST],
    ],
  ],
  [
    { type: 'deduction_withdrawn', candidateId: A, incident: 1, reason: '误记' },
    [
      ['candidateId', ...ID],
      ['incident', [1, 999_999], [0, 1.5]],
      ['reason', ...REASON],
    ],
  ],
  [
    { type: 'note_added', candidateId: null, text: '停电' },
    [
      ['text', ...REASON],
      ['candidateId', [null, A], ['']],
    ],
  ],
  [
    { type: 'sitting_signed', role: 'lead', personId: A, digest: FILE, publicKey: KEY, signature: SIGNED, opinion: '' },
    [
      ['role', ['checker', 'lead', 'supervisor'], ['clerk']],
      ['personId', ...ID],
      ['digest', ...DIGEST],
      ['publicKey', ...PUBLIC_KEY],
      ['signature', ...SIGNATURE],
      ['opinion', ...REMARK],
    ],
  ],
  [
    { type: 'facts_stated', rule: 'tj.appraisal.on-site', candidateId: null, facts: {} },
    [
      ['rule', ...RULE],
      ['candidateId', [null, A], ['']],
      ['facts', [{}, { a: [1, null] }], [null, 7]],
    ],
  ],
  [
    {
      ...{ type: 'evidence_recorded', rule: 'tj.appraisal.on-site', name: 'years' },
      ...{ file: 'a.pdf', sha256: FILE, stands: true, note: '' },
    },
    [
      ['rule', ...RULE],
      ['name', ['a', text(60)], ['', text(61)]],
      ['file', ['a', text(260)], ['', ' ', text(261)]],
      ['sha256', ...DIGEST],
      ['note', ...LINE],
    ],
  ],
  [
    {
      ...{ type: 'inspection_recorded', number: 1, on: '2026-11-20', office: '市局' },
      ...{ people: '王萍', found: '无', done: '' },
    },
    [
      ['number', ...whole(1, 999)],
      ['on', ...DAY],
      ['office', ...FILLED],
      ['people', ...FILLED],
      ['found', ...REASON],
      ['done', ...REMARK],
    ],
  ],
  [
    { type: 'subject_scores_imported', subject: 'theory', scores: [{ candidateId: A, score: 6000 }], source },
    [
      ...SOURCE,
      ['subject', ['theory', 'practical'], ['thesis']],
      ['scores', ...list(1, 1000, { candidateId: A, score: 6000 })],
      ['scores.0.candidateId', ...ID],
      ['scores.0.score', [0, 10_000, 'exempt', 'absent', 'void'], [-1, 10_001, 0.5, 'late']],
    ],
  ],
  [
    { type: 'question_recorded', candidateId: A, number: 1, text: '' },
    [
      ['candidateId', ...ID],
      ['number', ...whole(1, 20)],
      ['text', ...REMARK],
    ],
  ],
  [
    { type: 'decision_recorded', candidateId: A, decision: 'pass', reason: '' },
    [
      ['candidateId', ...ID],
      ['decision', ['pass', 'fail'], ['void']],
      ['reason', ...REMARK],
    ],
  ],
  [
    {
      ...{ type: 'certificates_assigned', certificates: [{ candidateId: A, number: '1', issuedOn: null }] },
      ...{ segment: { prefix: 'Y000012000001', first: 1, last: 2 }, source, reason: '' },
    },
    [
      ...SOURCE,
      ['certificates', ...list(1, 1000, { candidateId: A, number: '1', issuedOn: null })],
      ['certificates.0.candidateId', ...ID],
      ['certificates.0.number', [null, 'Y', text(40)], ['', text(41)]],
      ['certificates.0.issuedOn', [null, '2026-12-18'], ['2026-12-32', '']],
      ['segment', [null], [undefined, {}]],
      ['segment.prefix', ['S000012000001'], ['X000012000001', 'Y00001200001', 'Y0000120000011', ' Y000012000001']],
      ['segment.first', ...whole(1, 999_999)],
      ['segment.last', ...whole(1, 999_999)],
      ['reason', ...REMARK],
    ],
  ],
  [
    { type: 'exception_explained', what: 'clock_set_back', reason: '对时' },
    [
      ['what', ['policy_not_in_force', 'clock_set_back', 'headcount_differs', 'station_replaced'], ['other']],
      ['reason', ...REASON],
    ],
  ],
  [
    { type: 'verdicts_answered', verdicts: [{ rule: 'room.rotation', candidateId: null, codes: ['a'] }], reason: '急' },
    [
      ['verdicts', ...list(1, 1000, { rule: 'room.rotation', candidateId: null, codes: ['a'] })],
      ['verdicts.0.rule', ...RULE],
      ['verdicts.0.candidateId', [null, A], ['']],
      ['verdicts.0.codes', ...list(1, 50, 'a')],
      ['verdicts.0.codes.0', ['a', text(100)], ['', text(101)]],
      ['reason', ...REASON],
    ],
  ],
  [
    { type: 'third_copy_ruled', whenGone: 'stop', reason: '' },
    [
      ['whenGone', ['warn', 'stop'], ['']],
      ['reason', ...REMARK],
    ],
  ],
  [
    { type: 'sitting_closed', expected: 0, signed: 0, absent: 0, voided: 0, digest: FILE },
    [
      ...['expected', 'signed', 'absent', 'voided'].map((of): Edge => [of, [0, 1000], [-1, 0.5]]),
      ['digest', ...DIGEST],
    ],
  ],
];

it.each(ROWS.map((row) => [row[0].type, ...row] as const))('%s', (_, body, edges) => {
  expect(offEdges(bodySchema, body, edges)).toEqual([]);
});

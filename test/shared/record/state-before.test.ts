import { expect, it } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { fold, foldAll } from '#shared/record/fold.ts';
import { aCandidate, aPerson, linksOf } from '#test/support/sitting.ts';
import {
  chen,
  FILE,
  KEY,
  lead,
  missed,
  scoredBy,
  signedBy,
  sitting,
  state,
  why,
  written,
  yu,
  zhou,
} from './written.ts';

// Screens hold the state before an entry while they show the one after it: folding one entry writes on nothing of it.

const sheet = { candidateId: chen, examinerId: zhou };
const marks = [{ line: '1.1', mark: 100 }];
const rooted = { ...state, root: { personId: lead.personId, publicKey: FILE } };
const BODIES: readonly Body[] = [
  scoredBy(zhou),
  signedBy(zhou),
  missed,
  { type: 'veto_recorded', ...sheet, line: '1.1', applies: true, reason: '未穿劳保', witness: '' },
  { type: 'time_recorded', ...sheet, task: 1, seconds: 1, running: false },
  { type: 'task_timed', candidateId: chen, task: 1, tick: { run: '0'.repeat(16), ms: 0 }, act: { kind: 'start' } },
  { type: 'paper_opened', ...sheet, cause: 'power', reason: '停电', photo: FILE },
  { type: 'paper_keyed', ...sheet, marks },
  { type: 'paper_settled', ...sheet, marks, reason: '核对' },
  { type: 'paper_checked', ...sheet, outcome: 'agrees', lines: [], text: '' },
  { type: 'sheet_proofread', ...sheet, read: [{ line: null, mark: 100 }] },
  { type: 'difference_settled', ...sheet, how: 'stands', reason: '核对' },
  { type: 'scorer_replaced', leaves: zhou, takes: lead.personId, ...why },
  { type: 'stand_in_named', candidateId: chen, leaves: zhou, takes: lead.personId, ...why },
  { type: 'recusal_recorded', candidateId: chen, personId: zhou, relation: 'relative', applies: true, ...why },
  { type: 'staff_named', people: [aPerson('clerk', '罗芳')], source: null },
  { type: 'person_corrected', personId: zhou, field: 'name', old: '周婷', fresh: '周亭', ...why },
  { type: 'candidates_admitted', candidates: [aCandidate('003', '白文轩')], source: null },
  { type: 'candidate_corrected', candidateId: chen, field: 'name', old: '陈婷华', fresh: '陈亭华', ...why },
  { type: 'key_registered', personId: yu, publicKey: KEY },
  { type: 'slip_issued', personId: yu, slipKey: KEY, salt: '0'.repeat(32) },
  { type: 'slip_used', personId: yu, publicKey: KEY, signature: 'd'.repeat(128) },
  { type: 'key_replaced', personId: yu, old: FILE, publicKey: KEY, witness: zhou, idSeen: true, ...why },
  { type: 'supervisor_confirmed', personId: yu, number: '3', date: '2026-11-01', issuer: '中心' },
  {
    ...{ type: 'head_succeeded', personId: yu, old: FILE, publicKey: KEY, witness: zhou, ...why },
    ...{ signature: 'd'.repeat(128), witnessSignature: 'd'.repeat(128) },
  },
  { type: 'candidates_assigned', places: [{ candidateId: chen, panel: '第一组' }], reason: '' },
  { type: 'promise_signed', candidateId: chen, strokes: [[[0, 0]]] },
  { type: 'spread_conferred', candidateId: chen, people: [zhou, yu], lines: ['1.1'], text: '重评' },
  { type: 'third_named', candidateId: chen, personId: yu, ...why },
  {
    ...{ type: 'spread_decided', candidateId: chen, picks: [{ line: '1.1', examinerId: zhou }], ...why },
    sheets: [zhou, yu].map((examinerId) => ({ examinerId, digest: FILE })),
  },
  { type: 'incident_recorded', kind: 'cheating_all', candidateId: chen, time: '09:30', text: '替考', witness: '于辉' },
  { type: 'facts_stated', rule: 'tj.appraisal.on-site', candidateId: chen, facts: {} },
  {
    ...{ type: 'evidence_recorded', rule: 'tj.appraisal.on-site', name: 'years' },
    ...{ file: 'a.pdf', sha256: FILE, stands: true, note: '' },
  },
  { type: 'subject_scores_imported', subject: 'theory', scores: [{ candidateId: chen, score: 6000 }], source: null },
  { type: 'question_recorded', candidateId: chen, number: 1, text: '为什么' },
  { type: 'decision_recorded', candidateId: chen, decision: 'pass', reason: '' },
  {
    ...{ type: 'certificates_assigned', certificates: [{ candidateId: chen, number: 'Y', issuedOn: null }] },
    ...{ segment: null, source: null, reason: '' },
  },
  { type: 'verdicts_answered', verdicts: [{ rule: 'room.rotation', candidateId: null, codes: ['a'] }], ...why },
];

it.each(BODIES.map((body) => [body.type, body] as const))('%s', (_, body) => {
  const before = written(rooted, scoredBy(zhou), signedBy(yu)).after;
  const copy = structuredClone(before);
  const [link] = linksOf(sitting, [[body, lead.personId]], before);
  const after = fold(before, link!);
  expect(before).toEqual(copy);
  expect(after).toEqual(foldAll(before, [link!]));
  expect(after).not.toEqual(copy);
});

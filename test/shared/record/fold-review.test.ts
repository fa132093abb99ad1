import { expect, test } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { factsKey } from '#shared/record/state.ts';
import { drawPanel, PANEL_DRAW } from '#shared/record/draw.ts';
import { aPerson, linksOf, readySitting } from '#test/support/sitting.ts';
import { by } from '#test/support/moment.ts';

const { sitting, candidates, lead, scorers, state } = readySitting();
const candidateId = candidates[0]!.candidateId;
const after = (...bodies: Body[]) =>
  foldAll(
    state,
    linksOf(
      sitting,
      bodies.map((b) => [b, lead.personId]),
      state,
    ),
  );
const kindOf = (body: Body, actor: string | null, from = state) => {
  const judged = mayRecord(from, body, by(actor));
  return judged.ok ? 'fine' : judged.error.kind;
};
const signed: Body = {
  type: 'sitting_signed',
  role: 'lead',
  personId: lead.personId,
  digest: 'b'.repeat(64),
  publicKey: 'c'.repeat(64),
  signature: 'd'.repeat(128),
  opinion: '',
};
const theory = (score: number | 'exempt'): Body => ({
  type: 'subject_scores_imported',
  subject: 'theory',
  scores: [{ candidateId, score }],
  source: null,
});
const decides: Body = { type: 'decision_recorded', candidateId, decision: 'pass', reason: '' };

test('facts are kept a rule and a candidate, the latest standing', () => {
  const stated = (count: number): Body => ({
    type: 'facts_stated',
    rule: 'tj.appraisal.on-site',
    candidateId: null,
    facts: { applicantCount: count },
  });
  expect(after(stated(15), stated(16)).facts.get(factsKey('tj.appraisal.on-site', null))).toMatchObject({
    facts: { applicantCount: 16 },
  });
});

test('imported subjects stand beside each other', () => {
  const practical: Body = {
    type: 'subject_scores_imported',
    subject: 'practical',
    scores: [{ candidateId, score: 7550 }],
    source: null,
  };
  expect(after(theory('exempt'), practical).subjectScores.get(candidateId)).toEqual({
    theory: 'exempt',
    practical: 7550,
  });
});

test('questions go by number and can be taken back', () => {
  const ask = (number: number, text: string): Body => ({ type: 'question_recorded', candidateId, number, text });
  expect(after(ask(1, '为什么预热'), ask(2, '如何检验'), ask(1, '')).questions.get(candidateId)).toEqual({
    2: '如何检验',
  });
});

test('a certificate number or an explanation leaves the signatures alone; a score does not', () => {
  const number: Body = {
    type: 'certificates_assigned',
    certificates: [{ candidateId, number: 'Y000112000001264000001', issuedOn: '2026-12-18' }],
    segment: null,
    source: null,
    reason: '',
  };
  const reason: Body = { type: 'exception_explained', what: 'policy_not_in_force', reason: '市局口头同意' };
  expect(after(signed, number, reason).signatures).toHaveLength(1);
  expect(after(signed, theory(6000)).signatures).toEqual([]);
});

test('only the lead decides, and only about candidates of the sitting', () => {
  expect(kindOf(decides, lead.personId)).toBe('fine');
  expect(kindOf(decides, scorers[0]!.personId)).toBe('role_may_not');
  expect(kindOf({ ...decides, candidateId: lead.personId }, lead.personId)).toBe('candidate_unknown');
});

test('a draw names panel and lead in one entry', () => {
  const experts = [aPerson('expert', '程成'), aPerson('expert-lead', '孙佳'), aPerson('expert', '刘华')];
  const pool = experts.map(({ personId, name, qualification }) => ({ personId, name, qualification }));
  const facts = { pool, size: 3, seed: '1'.repeat(32), operator: '罗芳' };
  const { people, drawn } = after(
    { type: 'staff_named', people: experts, source: null },
    { type: 'facts_stated', rule: PANEL_DRAW, candidateId: null, facts },
  );
  expect(drawn).toEqual(drawPanel(facts));
  expect(drawn.map((personId) => people.get(personId)?.role)).toEqual(['expert-lead', 'expert', 'expert']);
});

test('nobody becomes an expert by a draw', () => {
  const expert = aPerson('expert', '程成');
  const pool = [expert, lead].map(({ personId, name, qualification }) => ({ personId, name, qualification }));
  const facts = { pool, size: 3, seed: '1'.repeat(32), operator: '罗芳' };
  const { people } = after(
    { type: 'staff_named', people: [expert], source: null },
    { type: 'facts_stated', rule: PANEL_DRAW, candidateId: null, facts },
  );
  expect(people.get(lead.personId)?.role).toBe('examiner-lead');
});

import { expect, test } from 'vitest';
import { answerFor, blockingConcerns, concernsOf, verdictsCount } from '#shared/documents/concerns/concerns.ts';
import { chooseRoute, routeOf } from '#shared/documents/eligibility/route.ts';
import { applicationsOf } from '#shared/documents/eligibility/judge.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { partOf } from '#shared/plans/part.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import { resultsOf } from '#shared/results/candidate-result.ts';
import { aCandidate, aPerson, linksOf, readySitting } from '#test/support/sitting.ts';

const by = (id: string, version = '2'): Sitting['policy'] => ({ id, version, rulesHash: 'a'.repeat(64) });
const head = aPerson('site-head', '罗芳');
const after = (state: SittingState, ...bodies: readonly Body[]): SittingState =>
  foldAll(
    state,
    linksOf(
      state.sitting!,
      bodies.map((body) => [body, head.personId]),
      state,
    ),
  );
const kinds = (state: SittingState) =>
  concernsOf(state).map(({ rule, candidateId, standing, answer }) =>
    [
      rule,
      candidateId === null ? '' : state.candidates.get(candidateId)?.name,
      standing,
      answer === null ? '' : 'answered',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
const state = (rule: string, facts: Record<string, string | boolean>, candidateId: string | null = null): Body => ({
  type: 'facts_stated',
  rule,
  candidateId,
  facts,
});

test('an ordinary 鉴定 asks nobody for what only 贯通 asks, and holds nothing open against anyone', () => {
  const ready = readySitting({ policy: by('tianjin-appraisal'), channel: 'appraisal' });
  expect(applicationsOf(ready.state)).toEqual([]);
  expect(kinds(ready.state)).toEqual([
    'tj.appraisal.on-site open',
    'tj.appraisal.occupation open',
    'tj.appraisal.questions open',
  ]);
  expect(blockingConcerns(ready.state)).toEqual([]);
});

test('in 贯通 everybody goes by their title, and by a contest only whom somebody chose for it', () => {
  const { state: before, candidates } = readySitting({ policy: by('tianjin-appraisal'), channel: 'crossover' });
  const [first] = candidates;
  expect(routeOf(before, first!)?.id).toBe('skill');
  const chosen = after(before, chooseRoute(first!.candidateId, 'contest'));
  expect(routeOf(chosen, first!)?.id).toBe('contest');
  expect(routeOf(after(chosen, chooseRoute(first!.candidateId, null)), first!)?.id).toBe('skill');
  expect(routeOf(after(before, chooseRoute(first!.candidateId, 'crossover')), first!)?.id).toBe('skill');
});

test('a supervisor whom the enterprise chose stands until the site head answers, and again once more is against it', () => {
  const ready = readySitting({ policy: by('tianjin-appraisal') });
  const own = { ...ready.supervisor, appointedBy: 'enterprise' as const };
  const broken = after(ready.state, { type: 'staff_named', people: [own], source: null });
  const [concern] = blockingConcerns(broken);
  expect(concern).toMatchObject({ rule: 'tj.appraisal.staff', standing: 'unmet' });
  const answered = after(broken, answerFor([concern!], '市人社局书面同意'));
  expect(blockingConcerns(answered)).toEqual([]);
  expect(kinds(answered)).toContain('tj.appraisal.staff unmet answered');
  // a second fault of the same condition was not part of what was answered for
  const people = ready.scorers.map((scorer) => ({ ...scorer, role: 'clerk' as const }));
  const lead = { ...ready.lead, role: 'clerk' as const };
  const worse = after(answered, { type: 'staff_named', people: [...people, lead], source: null });
  expect(blockingConcerns(worse)).toHaveLength(1);
});

test('a person who fails stands until answered for; one of whom something is lacking is open', () => {
  const { state: before, candidates } = readySitting({ policy: by('tianjin-enterprise') });
  const [first, second] = candidates;
  const stated = after(
    before,
    state('tj.enterprise.candidate', { employedByOrganiser: true, insuredInTianjin: false }, first!.candidateId),
  );
  expect(kinds(stated).slice(-2)).toEqual([
    `eligibility.employee ${first!.name} unmet`,
    `eligibility.employee ${second!.name} open`,
  ]);
  expect(blockingConcerns(stated).map(({ candidateId }) => candidateId)).toEqual([first!.candidateId]);
  const absent: Body = {
    type: 'attendance_recorded',
    candidateId: first!.candidateId,
    attendance: 'absent',
    reason: '',
  };
  expect(blockingConcerns(after(stated, absent))).toEqual([]);
});

test('whom a verdict stops is stopped by it alone, and not once it is gone', () => {
  const { state: before, candidates } = readySitting({ policy: by('tianjin-enterprise') });
  const [first, second] = candidates;
  const insured = (is: boolean) =>
    state('tj.enterprise.candidate', { employedByOrganiser: true, insuredInTianjin: is }, first!.candidateId);
  const stop = (candidateId: string, reason = '资格审核不符合，不予考核'): Body => ({
    ...{ type: 'attendance_recorded', candidateId, attendance: 'ineligible', reason },
  });
  const stated = after(before, insured(false));
  const asked = (of: SittingState, body: Body) => {
    const may = mayRecord(of, body, { actor: head.personId, at: '2026-11-20T01:00:00.000Z', thirdCopyKept: true });
    return may.ok ? 'fine' : may.error.kind;
  };
  const manned = after(stated, { type: 'staff_named', people: [head], source: null });
  expect(asked(manned, stop(first!.candidateId))).toBe('fine');
  expect(asked(manned, stop(first!.candidateId, ' '))).toBe('reason_needed');
  // of whom something is lacking nothing is held against them
  expect(asked(manned, stop(second!.candidateId))).toBe('not_ineligible');
  const stopped = after(manned, stop(first!.candidateId));
  expect(blockingConcerns(stopped)).toEqual([]);
  expect(resultsOf(stopped)[0]).toMatchObject({ verdict: 'ineligible', judgement: null });
  const { expected, absent, open } = ledgerOf(stopped);
  expect([expected, absent, open]).toEqual([ledgerOf(manned).expected / 2, 0, open]);
  expect(ledgerOf(stopped).expected).toBe(ledgerOf(stopped).open);
  expect(partOf(stopped)?.people[0]?.brings[0]).toMatchObject({ outcome: 'ineligible' });
  expect(partOf(stopped)?.people[0]?.brings[0]?.because.map(({ article }) => article)).toContain('六（一）');
  const putRight = after(stopped, insured(true));
  expect(blockingConcerns(putRight)).toMatchObject([{ standing: 'invalid', candidateId: first!.candidateId }]);
});

test('a document that is not in force is answered for once, and by an exception of earlier records too', () => {
  const { state: before } = readySitting({ policy: by('tianjin-chief'), level: 'special' }, [
    { ...aCandidate('001', '陈婷华'), level: 'special' },
  ]);
  expect(kinds(before)[0]).toBe('policy.force unmet');
  const earlier = after(before, { type: 'exception_explained', what: 'policy_not_in_force', reason: '延续执行' });
  expect(kinds(earlier)[0]).toBe('policy.force unmet answered');
  const answered = after(before, answerFor(blockingConcerns(before), '延续执行'));
  expect(blockingConcerns(answered)).toEqual([]);
});

test('sittings of an earlier reading are judged, and stopped by nothing', () => {
  const { state: before } = readySitting({ policy: by('tianjin-chief', '1'), level: 'special' });
  expect(verdictsCount(before.sitting!)).toBe(false);
  expect(kinds(before)[0]).toBe('policy.force unmet');
  expect(blockingConcerns(before)).toEqual([]);
});

test('天津贯通 is held by its own annex: engineers go by their title, and only they go without theory', () => {
  const engineer = { ...aCandidate('001', '陈婷华'), level: 'technician' as const };
  const worker = { ...aCandidate('002', '彭博'), level: 'technician' as const };
  const { state: before } = readySitting(
    { policy: by('tianjin-appraisal'), channel: 'crossover', level: 'technician', procedure: 'review' },
    [engineer, worker],
  );
  const titled = (candidateId: string, title: string) =>
    state('tj.crossover.skill', { field: 'engineering', title }, candidateId);
  const exempt: Body = {
    type: 'subject_scores_imported',
    subject: 'theory',
    scores: [engineer, worker].map(({ candidateId }) => ({ candidateId, score: 'exempt' })),
    source: null,
  };
  const judged = after(
    before,
    titled(engineer.candidateId, '工程师'),
    titled(worker.candidateId, '助理工程师'),
    exempt,
  );
  expect(kinds(judged)).toEqual([
    'tj.review.panel open',
    'eligibility.skill 彭博 unmet',
    'eligibility.theory-exempt 彭博 unmet',
  ]);
  expect(concernsOf(judged).at(-1)?.because[0]?.article).toBe('附件2 三（二）');
  expect(blockingConcerns(after(judged, answerFor(blockingConcerns(judged), '市鉴定中心同意')))).toEqual([]);
});

test('免考 of theory without any ground is found in an ordinary review too', () => {
  const { state: before, candidates } = readySitting({
    policy: by('tianjin-appraisal'),
    channel: 'appraisal',
    level: 'technician',
    procedure: 'review',
  });
  const exempt: Body = {
    type: 'subject_scores_imported',
    subject: 'theory',
    scores: [{ candidateId: candidates[0]!.candidateId, score: 'exempt' }],
    source: null,
  };
  expect(blockingConcerns(after(before, exempt)).map(({ rule }) => rule)).toEqual(['eligibility.theory-exempt']);
});

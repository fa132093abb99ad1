import { expect, test } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { verdictsLetSign } from '#shared/conduct/on-verdicts.ts';
import { answerFor, blockingConcerns } from '#shared/documents/concerns/concerns.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { sittingSnapshot } from '#shared/results/snapshot.ts';
import { aPerson, linksOf, readySitting } from '#test/support/sitting.ts';

const policy: Sitting['policy'] = { id: 'tianjin-appraisal', version: '2', rulesHash: 'a'.repeat(64) };
const head = aPerson('site-head', '罗芳');
const ready = readySitting({ policy });
const after = (state: SittingState, ...bodies: readonly Body[]): SittingState =>
  foldAll(
    state,
    linksOf(
      state.sitting!,
      bodies.map((body) => [body, head.personId]),
      state,
    ),
  );
const own = { ...ready.supervisor, appointedBy: 'enterprise' as const };
const broken = after(ready.state, { type: 'staff_named', people: [own, head], source: null });
const kindOf = (state: SittingState, body: Body, actor: string | null): string => {
  const judged = mayRecord(state, body, { actor, at: '2026-11-20T03:00:00.000Z', thirdCopyKept: true });
  return judged.ok ? 'fine' : judged.error.kind;
};

test('only the site head answers, with a reason, for what is found, in all that it says', () => {
  const answer = answerFor(blockingConcerns(broken), '市人社局书面同意');
  expect(kindOf(broken, answer, head.personId)).toBe('fine');
  expect(kindOf(broken, answer, null)).toBe('sign_in_first');
  expect(kindOf(broken, answer, ready.lead.personId)).toBe('role_may_not');
  expect(kindOf(broken, { ...answer, reason: ' ' }, head.personId)).toBe('reason_needed');
  expect(kindOf(ready.state, answer, head.personId)).toBe('role_may_not');
  const [verdict] = answer.verdicts;
  const other = { ...answer, verdicts: [{ ...verdict!, rule: 'tj.appraisal.on-site' }] };
  expect(kindOf(broken, other, head.personId)).toBe('verdict_not_there');
  const less = { ...answer, verdicts: [{ ...verdict!, codes: ['supervisor_missing'] }] };
  expect(kindOf(broken, less, head.personId)).toBe('verdict_not_there');
});

test('what is not answered for keeps everybody from signing; what is, is part of what they sign', () => {
  expect(verdictsLetSign(broken)).toEqual({ ok: false, error: { kind: 'verdicts_unanswered', detail: { count: 1 } } });
  const answered = after(broken, answerFor(blockingConcerns(broken), '市人社局书面同意'));
  expect(verdictsLetSign(answered).ok).toBe(true);
  expect(sittingSnapshot(broken)).not.toContain('"answers"');
  expect((JSON.parse(sittingSnapshot(answered)!) as { answers: unknown }).answers).toEqual([
    ['tj.appraisal.staff', null, ['supervisor_from_enterprise'], '市人社局书面同意', head.personId],
  ]);
});

test('a result that breaks the procedure stops the signatures, and nobody can answer for it', () => {
  const strict = readySitting({ policy, settings: { passMark: 6000, maxSpread: 100, examinersPerCandidate: 3 } });
  const marks = strict.scorers.flatMap(({ personId }, index) =>
    ['1.1', '1.2', '2.1'].map((line): Body => ({
      type: 'line_scored',
      candidateId: strict.candidates[0]!.candidateId,
      examinerId: personId,
      line,
      score: { kind: 'mark', mark: index * 1000 },
      cause: 'typed',
      reason: '',
    })),
  );
  const spread = after(strict.state, ...marks);
  expect(verdictsLetSign(spread)).toEqual({ ok: false, error: { kind: 'procedure_invalid', detail: { count: 1 } } });
});

test('an answer takes earlier signatures away', () => {
  const signed = { ...broken, signatures: [{ role: 'checker' }] } as unknown as SittingState;
  expect(after(signed, answerFor(blockingConcerns(broken), '同意')).signatures).toEqual([]);
});

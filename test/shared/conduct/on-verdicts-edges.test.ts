import { expect, it } from 'vitest';
import { mayAnswer, verdictsLetSign } from '#shared/conduct/on-verdicts.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answerOf, assessed, checkedIn, official, standing, withSitting } from '#test/support/by-hand.ts';

// A supervisor whom the enterprise chose itself is for the site head to answer for; somebody stopped without a verdict is not.

const policy = { id: 'tianjin-appraisal', version: '2', rulesHash: 'a'.repeat(64) };
const people = [official('site-head', '罗芳'), official('supervisor', '邓芳磊', { appointedBy: 'enterprise' })];
const unmet = standing(people, [assessed('陈婷华')], {}, { policy });
const stopped: SittingState = { ...unmet, attendance: checkedIn('陈婷华', 'ineligible') };

it('what breaks the procedure is counted before what is for the site head, under a reading in which verdicts count', () => {
  const says = (state: SittingState): string => answerOf(verdictsLetSign(state));
  expect(says(unmet)).toMatch(/^verdicts_unanswered count=[1-9]$/);
  expect(says(stopped)).toBe('procedure_invalid count=1');
  expect(says(withSitting(stopped, { policy: { ...policy, version: '1' } }))).toBe('fine');
  expect(says(EMPTY_STATE)).toBe('fine');
});

it('every verdict that is answered for is there', () => {
  const there = {
    rule: 'tj.appraisal.staff',
    candidateId: null,
    codes: ['supervisor_from_enterprise', 'supervisor_missing'],
  };
  const answers = (...verdicts: (typeof there)[]): string =>
    answerOf(mayAnswer(unmet, { type: 'verdicts_answered', verdicts, reason: '书面同意' }, '罗芳'));
  expect(answers({ ...there, rule: 'tj.appraisal.on-site' })).toBe('verdict_not_there');
  expect(answers(there, { ...there, rule: 'tj.nothing' })).toBe('verdict_not_there');
});

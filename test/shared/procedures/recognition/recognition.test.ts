import { describe, expect, it } from 'vitest';
import { recognitionFault } from '#shared/procedures/recognition/faults.ts';
import { judgeRecognition } from '#shared/procedures/recognition/judge.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { Body } from '#shared/record/body.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { registerCells } from '#shared/results/register.ts';
import { after } from '#test/support/review.ts';
import { readySitting } from '#test/support/sitting.ts';

// 直接认定: the ground and the papers that prove it are all that such a result rests on.

const policy = (id: string) => ({ id, version: '2', rulesHash: 'a'.repeat(64) });
const { sitting, state, candidates } = readySitting({ procedure: 'recognition', policy: policy('huangshi-reform') });
const { candidateId } = candidates[0]!;
const decided = (decision: 'pass' | 'fail', reason: string) => ({
  ...{ type: 'decision_recorded' as const, candidateId, decision, reason },
});
const said = (decision: 'pass' | 'fail', reason = '竞赛获奖证书') => ({ decision, reason }) as never;

describe('a decision', () => {
  it('stands with its ground by the clause that lets somebody be recognised, or by the sitting', () => {
    const of = judgeRecognition(sitting, said('pass', ' 竞赛获奖证书 '))!;
    expect(of).toMatchObject({ verdict: 'pass', shown: '', exact: '', evidence: '竞赛获奖证书', subjects: null });
    expect(of.because.map(({ code, text }) => `${code} ${text}`)).toEqual([
      'recognised 直接认定，依据和证明材料：竞赛获奖证书',
    ]);
    expect(of.because[0]?.article).not.toBe('本场次规定');
    const no = judgeRecognition({ ...sitting, policy: policy('no-document') }, said('fail'))!;
    expect(no.because).toMatchObject([
      { code: 'not_recognised', article: '本场次规定', text: '不予直接认定，依据和证明材料：竞赛获奖证书' },
    ]);
    expect([judgeRecognition(null, said('pass')), judgeRecognition(sitting, undefined)]).toEqual([null, null]);
  });

  it('makes the result, is signed with it, and stands in the register', () => {
    const open = resultOf(state, candidates[0]!);
    expect([open.verdict, open.sheets, registerCells(state, open)]).toEqual(['open', [], [null]]);
    const recognised = after(state, [decided('pass', '竞赛获奖证书')]);
    const result = resultOf(recognised, candidates[0]!);
    expect([result.verdict, registerCells(recognised, result)]).toEqual(['pass', [['竞赛获奖证书', '竞赛获奖证书']]]);
    const { alsoSigned, isSettled } = procedureOf(sitting);
    expect([alsoSigned(state, candidates[0]!, null), alsoSigned(recognised, candidates[0]!, null)]).toEqual([
      { recognition: null },
      { recognition: ['pass', '竞赛获奖证书'] },
    ]);
    expect([isSettled(state, candidates[0]!), isSettled(recognised, candidates[0]!)]).toEqual([false, true]);
  });

  it('is of somebody who is there, and names its ground', () => {
    const fault = (reason: string, of = state) => recognitionFault(of, decided('fail', reason));
    expect([fault('不符合'), fault(' ')]).toEqual([null, 'recognition_needs_evidence']);
    const absent: Body = { type: 'attendance_recorded', candidateId, attendance: 'absent', reason: '' };
    expect(fault('不符合', after(state, [absent]))).toBe('candidate_not_there');
    expect(fault('', readySitting({ procedure: 'panel' }).state)).toBeNull();
  });
});

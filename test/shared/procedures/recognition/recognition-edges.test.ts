import { describe, expect, it } from 'vitest';
import { POLICIES } from '#shared/law/registry.ts';
import type { Attendance } from '#shared/model/candidate.ts';
import { recognitionFault } from '#shared/procedures/recognition/faults.ts';
import { judgeRecognition } from '#shared/procedures/recognition/judge.ts';
import { recognition } from '#shared/procedures/recognition/recognition.ts';
import type { SittingState } from '#shared/record/state.ts';
import { HAPPENED, stateOf } from '#test/support/bare-state.ts';
import { aCandidate, aSitting } from '#test/support/sitting.ts';

// 直接认定 read off a state: the verdict is the lead's word, cited by the clause that allows it where the document has one.

const candidate = { ...aCandidate('001', '彭博'), candidateId: 'one' };
const sitting = (id: string) => aSitting({ procedure: 'recognition', policy: { id, version: '1', rulesHash: '' } });
const said = (decision: 'pass' | 'fail', reason = ' 竞赛获奖证书 ') => ({ decision, reason, seq: 3 });
const room = (over: Partial<SittingState> = {}): SittingState =>
  stateOf([], over, { procedure: 'recognition', policy: { id: 'no-document', version: '1', rulesHash: '' } });
const decided = new Map([['one', said('pass')]]);

describe('the judgement', () => {
  it.each(POLICIES)('cites $id by the clause that allows it, else the sitting', ({ id, source, articles }) => {
    const article = articles.recognition;
    const own = { source: '本场次规定', article: '本场次规定' };
    expect(judgeRecognition(sitting(id), said('pass'))).toEqual({
      ...{ verdict: 'pass', shown: '', exact: '', subjects: null, evidence: '竞赛获奖证书' },
      because: [
        {
          ...{ code: 'recognised', text: '直接认定，依据和证明材料：竞赛获奖证书' },
          ...(article === null ? own : { source, article }),
        },
      ],
    });
  });
  it('of a document of another build is the sitting’s own', () =>
    expect(judgeRecognition(sitting('no-document'), said('fail'))).toEqual({
      ...{ verdict: 'fail', shown: '', exact: '', subjects: null, evidence: '竞赛获奖证书' },
      because: [
        {
          ...{ code: 'not_recognised', text: '不予直接认定，依据和证明材料：竞赛获奖证书' },
          ...{ source: '本场次规定', article: '本场次规定' },
        },
      ],
    }));
  it('is none before there is a sitting or a word', () =>
    expect([judgeRecognition(null, said('pass')), judgeRecognition(sitting('huangshi-reform'), undefined)]).toEqual([
      ...[null, null],
    ]));
});

it('the procedure asks for the lead’s word alone, and signs it as it was said', () => {
  const [open, done] = [room(), room({ decisions: decided })];
  const asked = [open, done].map((state) => {
    const { judgement, isFinal } = recognition.judge(state, candidate, []);
    return [judgement?.verdict ?? null, isFinal, recognition.isSettled(state, candidate)];
  });
  expect(asked).toEqual([
    [null, false, false],
    ['pass', true, true],
  ]);
  expect([open, done].map((state) => recognition.alsoSigned(state, candidate, null))).toEqual([
    { recognition: null },
    { recognition: ['pass', ' 竞赛获奖证书 '] },
  ]);
  expect([
    recognition.owedLines(done, candidate),
    recognition.lockOn(done, { candidateId: 'one', line: '1.1' }),
  ]).toEqual([null, null]);
});

it('its register has one column, of the ground and its papers', () => {
  const { judgement } = recognition.judge(room({ decisions: decided }), candidate, []);
  const read = (of: typeof judgement) =>
    recognition.columns(room()).map(({ name, cell }) => [name, cell({ candidate, judgement: of, totals: [] })]);
  const head = ['依据和证明材料', 'Ground and evidence'];
  expect([read(judgement), read(null)]).toEqual([[[head, ['竞赛获奖证书', '竞赛获奖证书']]], [[head, null]]]);
  expect(read({ verdict: 'pass', shown: '', exact: '', subjects: null, because: [] })).toEqual([[head, null]]);
});

it('whoever is decided about is there, and the ground is named', () => {
  const fault = (reason: string, attendance?: Attendance, of = room()) =>
    recognitionFault(
      attendance === undefined ? of : { ...of, attendance: new Map([['one', { attendance, ...HAPPENED }]]) },
      { type: 'decision_recorded', candidateId: 'one', decision: 'pass', reason },
    );
  expect([fault('证书'), fault('证书', 'present'), fault(' \n'), fault('', 'present')]).toEqual([
    ...[null, null, 'recognition_needs_evidence', 'recognition_needs_evidence'],
  ]);
  expect([fault('证书', 'absent'), fault(' ', 'absent')]).toEqual(['candidate_not_there', 'candidate_not_there']);
  const others = [stateOf([], {}, { procedure: 'panel' }), { ...room(), sitting: null }];
  expect(others.map((of) => fault('', 'absent', of))).toEqual([null, null]);
});

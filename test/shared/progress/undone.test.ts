import { describe, expect, it } from 'vitest';
import { mayBeUndone, wayBack } from '#shared/progress/undo.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { after } from '#test/support/review.ts';
import { aCandidate, aPerson, aScheme, readySitting } from '#test/support/sitting.ts';

// 撤销上一步, kind by kind: what stands, what would stand again, whether somebody has to say why, and the act that brings it back.

const { state, scorers, candidates, lead } = readySitting({ edition: 10 });
const [first, second] = candidates;
const { candidateId } = first!;
const ref = { candidateId, examinerId: scorers[0]!.personId };
const back = (body: Body, before: SittingState = state) => {
  const way = wayBack(before, body, 7);
  if (way === null) return null;
  const entry = way.entry('看错了');
  return [way.is[0], way.was[0], way.needsReason, way.about, entry] as const;
};
const SEAL = { digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };
const marked = (mark: number | null, cause: 'typed' | 'undo' = 'typed'): Body => ({
  ...{ type: 'line_scored', ...ref, line: '1.1', cause, reason: '' },
  score: mark === null ? null : { kind: 'mark', mark },
});

describe('what was put right is put right the other way round', () => {
  it('of the sitting, of a person and of a candidate; nothing is called nothing, a photo by its digest', () => {
    const room: Body = { type: 'sitting_corrected', field: 'room', old: '一号', fresh: '二号', reason: '换场地' };
    expect(back(room)).toEqual(['二号', '一号', true, null, { ...room, old: '二号', fresh: '一号', reason: '看错了' }]);
    const card: Body = {
      ...{ type: 'person_corrected', personId: lead.personId, field: 'cardNumber', old: '', fresh: 'K1' },
      ...{ reason: '补登', endorsement: 'e'.repeat(128) },
    };
    const way = back(card)!;
    expect(way.slice(0, 4)).toEqual(['K1', '无', true, lead.personId]);
    expect(way[4]).toMatchObject({ old: 'K1', fresh: '', reason: '看错了' });
    expect('endorsement' in way[4]).toBe(false);
    const photo: Body = {
      type: 'candidate_corrected',
      candidateId,
      field: 'photo',
      old: '',
      fresh: 'd'.repeat(64),
      reason: '拍错',
    };
    expect(back(photo)?.slice(0, 4)).toEqual(['照片 dddddddd', '无照片', true, candidateId]);
  });
});

describe('a list', () => {
  it('brings back of those who stood on it what differs, field by field', () => {
    const other = { ...first!, name: '陈婷', phone: '022-1' };
    const admitted: Body = { type: 'candidates_admitted', candidates: [other], source: null };
    expect(back(admitted)).toEqual([
      ...['陈婷、022-1', first!.name, false, candidateId],
      { type: 'candidates_admitted', candidates: [first], source: null },
    ]);
    const both: Body = { type: 'candidates_admitted', candidates: [other, second!], source: null };
    expect(back(both)?.[3]).toBeNull();
    const person = { ...scorers[0]!, cardNumber: 'K1', validUntil: '2027-01-01' };
    const named: Body = { type: 'staff_named', people: [person], source: null };
    expect(back(named)).toEqual([
      ...['K1、2027-01-01', '无', false, person.personId],
      { type: 'staff_named', people: [scorers[0]], source: null },
    ]);
    expect(back({ type: 'staff_named', people: [person, lead], source: null })?.[3]).toBeNull();
  });
  it('with somebody new on it stays, as does one that says what stood', () => {
    expect(
      back({ type: 'candidates_admitted', candidates: [first!, aCandidate('009', '宋勇')], source: null }),
    ).toBeNull();
    expect(back({ type: 'staff_named', people: [aPerson('clerk', '罗芳')], source: null })).toBeNull();
    expect(back({ type: 'candidates_admitted', candidates: [first!], source: null })).toBeNull();
  });
  it('of tasks and lines brings back the scheme before; the first one stays', () => {
    const other: Body = { type: 'scheme_adopted', scheme: { ...aScheme, title: '方案乙' }, source: null };
    expect(back(other)).toEqual([
      '方案乙',
      aScheme.title,
      false,
      null,
      { type: 'scheme_adopted', scheme: state.scheme, source: null },
    ]);
    expect(back(other, { ...state, scheme: null })).toBeNull();
  });
});

describe('of a candidate', () => {
  const attendance = (is: 'absent' | 'present'): Body => ({
    type: 'attendance_recorded',
    candidateId,
    attendance: is,
    reason: '',
  });
  it('attendance comes back as it was said before; the first word stays', () => {
    const absent = after(state, [attendance('absent')]);
    expect(back(attendance('present'), absent)?.slice(1, 4)).toEqual(['缺考', true, candidateId]);
    expect(back(attendance('present'), absent)?.[4]).toEqual({ ...attendance('absent'), reason: '看错了' });
    expect(back(attendance('absent'))).toBeNull();
  });
  it('who was sent away is let in again, and what a breach took off is given back; other incidents stay', () => {
    const incident = (over: object): Body => ({
      ...{
        type: 'incident_recorded',
        kind: 'rule_breaking',
        candidateId,
        time: '09:30',
        text: '手机',
        witness: '宋勇',
      },
      ...over,
    });
    const present = after(state, [attendance('present')]);
    expect(back(incident({ kind: 'cheating_subject' }), present)?.slice(2)).toEqual([
      ...[true, candidateId, { ...attendance('present'), reason: '看错了' }],
    ]);
    expect(back(incident({ percent: 10 }))).toEqual([
      ...[
        '−10 %',
        '无',
        true,
        candidateId,
        { type: 'deduction_withdrawn', candidateId, incident: 7, reason: '看错了' },
      ],
    ]);
    expect([
      back(incident({}), present),
      back(incident({ kind: 'equipment_failure', candidateId: null }), present),
    ]).toEqual([null, null]);
    expect(back(incident({ kind: 'cheating_all' }))).toBeNull();
  });
  it('a recusal is the other way round', () => {
    const recusal = (applies: boolean): Body => ({
      type: 'recusal_recorded',
      candidateId,
      personId: lead.personId,
      relation: 'teacher',
      applies,
      reason: '师徒',
    });
    expect(back(recusal(true))).toEqual(['回避', '不回避', true, candidateId, { ...recusal(false), reason: '看错了' }]);
    expect(back(recusal(false))?.slice(0, 2)).toEqual(['不回避', '回避']);
  });
  it('a question and a decision say again what they said', () => {
    const question = (text: string): Body => ({ type: 'question_recorded', candidateId, number: 1, text });
    expect(back(question('为何预热'))).toEqual(['为何预热', '无', false, candidateId, question('')]);
    const asked = after(state, [question('为何预热')]);
    expect(back(question('如何预热'), asked)).toEqual([
      '如何预热',
      '为何预热',
      false,
      candidateId,
      question('为何预热'),
    ]);
    const decision = (is: 'pass' | 'fail', reason: string): Body => ({
      type: 'decision_recorded',
      candidateId,
      decision: is,
      reason,
    });
    expect(back(decision('pass', ''))).toBeNull();
    const failed = after(state, [decision('fail', '合议')]);
    expect(back(decision('pass', ''), failed)).toEqual([
      '通过',
      '不通过',
      false,
      candidateId,
      decision('fail', '合议'),
    ]);
  });
  it('facts are said again as they were; what nobody had said stays', () => {
    const facts = (years: number): Body => ({ type: 'facts_stated', rule: 'hs.years', candidateId, facts: { years } });
    expect(back(facts(1))).toBeNull();
    expect(back(facts(2), after(state, [facts(1)]))).toEqual([
      '新登记的事项',
      '原来登记的事项',
      false,
      candidateId,
      facts(1),
    ]);
  });
  it('numbers come back as they were, or are taken back', () => {
    const assigned = (numbers: readonly (string | null)[], issuedOn: string | null = null): Body => ({
      ...{ type: 'certificates_assigned', segment: null, source: null, reason: '' },
      certificates: numbers.map((number, at) => ({ candidateId: candidates[at]!.candidateId, number, issuedOn })),
    });
    const way = back(assigned(['A1', 'A2'], '2026-12-18'))!;
    expect(way.slice(0, 4)).toEqual(['A1 2026-12-18、A2 2026-12-18', '无', true, null]);
    expect(way[4]).toEqual({ ...assigned([null, null]), reason: '看错了' });
    const numbered = after(state, [assigned(['A1'], '2026-12-18')]);
    expect(back(assigned([null]), numbered)).toEqual([
      '无',
      'A1 2026-12-18',
      true,
      candidateId,
      { ...assigned(['A1'], '2026-12-18'), reason: '看错了' },
    ]);
  });
});

describe('on a sheet', () => {
  it('a mark comes back without a word until the sheet was signed, then as a correction', () => {
    const before = after(state, [marked(3000)]);
    expect(back(marked(3500), before)).toEqual(['1.1 35.00', '1.1 30.00', false, candidateId, marked(3000, 'undo')]);
    expect(back(marked(3500))).toEqual(['1.1 35.00', '1.1 —', false, candidateId, marked(null, 'undo')]);
    expect(back(marked(null, 'undo'), before)?.slice(0, 2)).toEqual(['1.1 —', '1.1 30.00']);
    const signed = after(before, [{ type: 'sheet_signed', ...ref, ...SEAL }]);
    expect(back(marked(3500), signed)?.slice(2)).toEqual([
      true,
      candidateId,
      { ...marked(3000), cause: 'correction', reason: '看错了' },
    ]);
    expect(back(marked(3000), before)).toBeNull();
  });
  it('a veto is taken back with a reason, and comes back as it was without one', () => {
    const veto = (applies: boolean, reason: string, witness = ''): Body => ({
      type: 'veto_recorded',
      ...ref,
      line: '1.1',
      applies,
      reason,
      witness,
    });
    expect(back(veto(true, '未穿劳保', '宋勇'))).toEqual([
      '1.1 未穿劳保',
      '无',
      true,
      candidateId,
      veto(false, '看错了'),
    ]);
    const given = after(state, [veto(true, '未穿劳保', '宋勇')]);
    expect(back(veto(false, '记错'), given)).toEqual([
      '无',
      '1.1 未穿劳保',
      false,
      candidateId,
      veto(true, '未穿劳保', '宋勇'),
    ]);
  });
});

it('a deputy and the rule of the third copy come back to what they were', () => {
  const deputy = (personId: string): Body => ({ type: 'deputy_named', personId });
  expect(back(deputy(lead.personId))).toBeNull();
  const held = { ...state, deputy: scorers[0]!.personId };
  expect(back(deputy(lead.personId), held)).toEqual([
    lead.name,
    scorers[0]!.name,
    false,
    null,
    deputy(scorers[0]!.personId),
  ]);
  const ruled = (whenGone: 'warn' | 'stop'): Body => ({ type: 'third_copy_ruled', whenGone, reason: '' });
  expect(back(ruled('stop'))).toEqual([
    '第三份副本缺失时停止记录',
    '第三份副本缺失时提示',
    true,
    null,
    { ...ruled('warn'), reason: '看错了' },
  ]);
  expect(back(ruled('warn'))).toBeNull();
});

it('what was signed, closed or keyed is not taken back at all', () => {
  const kinds = [
    'sheet_signed',
    'sitting_signed',
    'sitting_closed',
    'paper_keyed',
    'task_timed',
    'key_registered',
  ] as const;
  expect(kinds.map(mayBeUndone)).toEqual(kinds.map(() => false));
  expect(mayBeUndone('line_scored')).toBe(true);
  expect(back({ type: 'sheet_signed', ...ref, ...SEAL })).toBeNull();
});

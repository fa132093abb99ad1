import { describe, expect, it } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { mayTrace, tracedSchema, traceOf } from '#shared/plans/trace.ts';
import { assigned, numberOf } from '#test/support/certified.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

// 问题回溯: what the record holds about somebody is told in full, and nothing of anybody else's.

const SEAL = { digest: 'abcdef0123456789'.repeat(4), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };
const SOURCE = { file: '名册.xlsx', sha256: 'f'.repeat(64), sheet: '' };
type Room = ReturnType<typeof readySitting>;

/** A room and how entries about its first candidate are told, once they are all on record. */
function room(over: Parameters<typeof readySitting>[0] = {}) {
  const ready: Room = readySitting(over);
  const [first, second] = ready.candidates;
  const record = (bodies: readonly Body[], by: string | null = ready.lead.personId) => {
    const links = linksOf(
      ready.sitting,
      bodies.map((body) => [body, by]),
      ready.state,
    );
    return { state: foldAll(ready.state, links), entries: links.map(({ entry }) => entry) };
  };
  const told = (...bodies: readonly Body[]): (string | undefined)[] => {
    const { state, entries } = record(bodies);
    return traceOf(state, first!.candidateId, entries)!.events.map(({ text }) => text.join(' | '));
  };
  return { ...ready, first: first!, second: second!, record, told };
}

describe('what is told of somebody', () => {
  const { first, second, scorers, lead, told, record, sitting, checker } = room();
  const { candidateId } = first;
  const examinerId = scorers[0]!.personId;
  const absent = (attendance: 'absent' | 'present' | 'ineligible', reason = ''): Body => ({
    ...{ type: 'attendance_recorded', candidateId, attendance, reason },
  });

  it('who they are: admitted with the file, put right, present or not and why', () => {
    const corrected = (field: 'name' | 'photo', old: string, fresh: string): Body => ({
      ...{ type: 'candidate_corrected', candidateId, field, old, fresh, reason: '名册笔误' },
    });
    expect(
      told(
        { type: 'candidates_admitted', candidates: [first], source: SOURCE },
        { type: 'candidates_admitted', candidates: [first, second], source: null },
        corrected('name', first.name, '陈婷'),
        corrected('photo', '', 'd'.repeat(64)),
        absent('absent', '未到场'),
        absent('present'),
        absent('ineligible', '年限不足'),
        { type: 'promise_signed', candidateId, strokes: [[[0, 0]], [[90, 90]]] },
      ),
    ).toEqual([
      '列入考生名册（文件 名册.xlsx） | Put on the roster (file 名册.xlsx)',
      '列入考生名册 | Put on the roster',
      `更正身份信息：${first.name} → 陈婷：名册笔误 | Identity put right: ${first.name} → 陈婷: 名册笔误`,
      '更正身份信息：无照片 → 照片 dddddddd：名册笔误 | Identity put right: no photo → photo dddddddd: 名册笔误',
      '检录：缺考：未到场 | Check-in: Absent: 未到场',
      '检录：到场 | Check-in: present',
      '检录：资格不符，不予考核：年限不足 | Check-in: Not eligible, not assessed: 年限不足',
      '签诚信承诺书 | Signed the integrity promise',
    ]);
  });

  it('what was judged of them: facts, scores from lists, answers, decisions and certificates', () => {
    const facts = (rule: string): Body => ({ type: 'facts_stated', rule, candidateId, facts: {} });
    const number = numberOf(1);
    expect(
      told(
        facts('hs.years'),
        facts('forms.cover'),
        facts('calendar.publicity'),
        {
          ...{ type: 'subject_scores_imported', subject: 'theory', source: SOURCE },
          scores: [{ candidateId, score: 7000 }],
        },
        {
          ...{ type: 'verdicts_answered', reason: '已补正材料' },
          verdicts: [{ rule: 'tj.years', candidateId, codes: ['years_short'] }],
        },
        { type: 'decision_recorded', candidateId, decision: 'fail', reason: '合议' },
        { type: 'decision_recorded', candidateId, decision: 'pass', reason: ' ' },
        assigned([{ candidateId, number, issuedOn: '2026-12-18' }]),
        assigned([
          { candidateId, number: 'X1', issuedOn: null },
          { candidateId: second.candidateId, number: 'X2', issuedOn: null },
        ]),
        assigned([{ candidateId, number: null, issuedOn: null }], { reason: '登记错人' }),
      ),
    ).toEqual([
      '资格审核材料登记 | Facts of the application stated',
      '导入理论成绩（文件 名册.xlsx） | Theory score imported (file 名册.xlsx)',
      '不符合条件，现场负责人说明：已补正材料 | Not eligible, answered by the site head: 已补正材料',
      '评审结论登记：不通过：合议 | Decision ticked: fail: 合议',
      '评审结论登记：通过 | Decision ticked: pass',
      `证书编号 ${number}，2026-12-18 发证 | Certificate ${number}, issued 2026-12-18`,
      '证书编号 X1 | Certificate X1',
      '收回证书编号：登记错人 | Certificate taken back: 登记错人',
    ]);
  });

  it('how they were marked: signatures, marks put right, vetoes, recusals, thirds and what happened', () => {
    const marked = (cause: 'typed' | 'correction', reason: string): Body => ({
      ...{ type: 'line_scored', candidateId, examinerId, line: '1.1', cause, reason },
      score: { kind: 'mark', mark: 100 },
    });
    const vetoed = (applies: boolean): Body => ({
      ...{ type: 'veto_recorded', candidateId, examinerId, line: '1.2', applies, reason: '裂纹', witness: '' },
    });
    const recused = (applies: boolean): Body => ({
      ...{ type: 'recusal_recorded', candidateId, personId: examinerId, relation: 'teacher', applies, reason: '师徒' },
    });
    const stand = { leaves: examinerId, takes: lead.personId, reason: '回避' };
    expect(
      told(
        marked('typed', ''),
        vetoed(true),
        vetoed(false),
        { type: 'sheet_signed', candidateId, examinerId, ...SEAL },
        marked('correction', '漏计'),
        recused(true),
        recused(false),
        { type: 'stand_in_named', candidateId, ...stand },
        {
          ...{ type: 'spread_conferred', candidateId, text: '复看后重评', lines: ['1.1'] },
          people: [examinerId, lead.personId],
        },
        { type: 'third_named', candidateId, personId: lead.personId, reason: '悬殊' },
        {
          ...{ type: 'spread_decided', candidateId, reason: '以工件为准' },
          picks: [{ line: '1.1', examinerId }],
          sheets: scorers.slice(0, 2).map(({ personId }) => ({ examinerId: personId, digest: SEAL.digest })),
        },
        { type: 'note_added', candidateId, text: '迟到两分钟' },
        {
          ...{ type: 'incident_recorded', candidateId, kind: 'rule_breaking', time: '09:30' },
          ...{ text: '使用手机', witness: '宋勇' },
        },
      ),
    ).toEqual([
      '否定项 1.2：裂纹 | Veto on 1.2: 裂纹',
      '评分表签字，摘要 abcdef01 | Sheet signed, digest abcdef01',
      '更正 1.1 的评分：漏计 | Mark on 1.1 put right: 漏计',
      `回避：${scorers[0]!.name}（师徒） | Recusal: ${scorers[0]!.name} (师徒)`,
      `${lead.name}代${scorers[0]!.name}评分：回避 | ${lead.name} scores for ${scorers[0]!.name}: 回避`,
      '评分相差过大，会商：复看后重评 | Marks too far apart, conferred: 复看后重评',
      `评分相差过大，${lead.name}作第三人评分：悬殊 | Marks too far apart, ${lead.name} marks as the third: 悬殊`,
      '评分相差过大，组长裁定：以工件为准 | Marks too far apart, decided by the lead: 以工件为准',
      '考场记录：迟到两分钟 | Note: 迟到两分钟',
      '违反考场规则：使用手机 | Breaking the rules of the room: 使用手机',
    ]);
  });

  it('what became of the sitting they took part in, with who wrote each entry', () => {
    const closing = { expected: 0, signed: 0, absent: 0, voided: 0, digest: 'd'.repeat(64) };
    const signed: Body = {
      ...{ type: 'sitting_signed', role: 'checker', personId: checker.personId, opinion: '', ...SEAL },
    };
    expect(
      told(
        { type: 'sitting_corrected', field: 'room', old: sitting.room, fresh: '二号实训室', reason: '换场地' },
        signed,
        { type: 'sitting_closed', ...closing },
        { type: 'sitting_voided', reason: '重复建立' },
      ),
    ).toEqual([
      `更正场次信息：${sitting.room} → 二号实训室：换场地 | Sitting put right: ${sitting.room} → 二号实训室: 换场地`,
      '成绩汇总签字（校对人），摘要 abcdef01 | Results signed (the checker), digest abcdef01',
      '场次结束 | Sitting closed',
      '场次作废：重复建立 | Sitting voided: 重复建立',
    ]);
    const { state, entries } = record([absent('absent')]);
    const [event] = traceOf(state, candidateId, entries)!.events;
    expect(event).toMatchObject({ seq: 4, by: lead.name, at: entries[0]!.at });
    const unsigned = record([absent('absent')], null);
    expect(traceOf(unsigned.state, candidateId, unsigned.entries)!.events[0]?.by).toBe('');
  });

  it('nothing that is about another candidate, or about none', () => {
    const other = second.candidateId;
    expect(
      told(
        { type: 'attendance_recorded', candidateId: other, attendance: 'void', reason: '替考' },
        { type: 'candidates_admitted', candidates: [second], source: null },
        { type: 'note_added', candidateId: null, text: '停电' },
        { type: 'facts_stated', rule: 'room.rotation', candidateId: null, facts: {} },
        {
          ...{ type: 'subject_scores_imported', subject: 'theory', source: null },
          scores: [{ candidateId: other, score: 7000 }],
        },
        {
          ...{ type: 'verdicts_answered', reason: '已说明' },
          verdicts: [{ rule: 'tj.years', candidateId: null, codes: ['years_short'] }],
        },
        assigned([{ candidateId: other, number: numberOf(2), issuedOn: null }]),
      ),
    ).toEqual([]);
  });
});

it('of a sitting it says where, when and under what it was held, and what it came to', () => {
  const { record, first, sitting } = room();
  const { candidateId } = first;
  const { state, entries } = record([
    { type: 'attendance_recorded', candidateId, attendance: 'absent', reason: '' },
    assigned([{ candidateId, number: numberOf(1), issuedOn: null }]),
  ]);
  const traced = traceOf(state, candidateId, entries)!;
  expect(tracedSchema.safeParse(traced).success).toBe(true);
  expect(traced).toMatchObject({
    ...{ practice: false, log: sitting.sittingId, title: sitting.title, plan: '', planId: null, attempt: null },
    ...{ policy: '技能人才分类评价实施细则', verdict: ['缺考', 'Absent'], shown: '' },
    ...{ certificate: numberOf(1), isClosed: false, isVoid: false, name: first.name, entries: 6 },
    lastHash: state.head.hash,
  });
  const closing = { expected: 0, signed: 0, absent: 0, voided: 0, digest: 'd'.repeat(64) };
  const closed = record([{ type: 'sitting_closed', ...closing }]).state;
  expect(traceOf(closed, candidateId, [])).toMatchObject({ isClosed: true, isVoid: false, certificate: '' });
  const voided = record([{ type: 'sitting_voided', reason: '重复建立' }]).state;
  expect(traceOf(voided, candidateId, [])).toMatchObject({ isClosed: false, isVoid: true });
  expect([traceOf(EMPTY_STATE, candidateId, []), traceOf(state, 'nobody', entries)]).toEqual([null, null]);
});

it('marks put right and vetoes are told when the marks are: once all sheets of the candidate are signed', () => {
  const { record, first, scorers } = room({ edition: 10 });
  const { candidateId } = first;
  const veto: Body = {
    ...{ type: 'veto_recorded', candidateId, examinerId: scorers[0]!.personId, line: '1.2' },
    ...{ applies: true, reason: '裂纹', witness: '' },
  };
  const marks = scorers.flatMap(({ personId }) =>
    ['1.1', '1.2', '2.1'].map((line): Body => ({
      ...{ type: 'line_scored', candidateId, examinerId: personId, line, cause: 'typed', reason: '' },
      score: { kind: 'mark', mark: 100 },
    })),
  );
  const signed = scorers.map(({ personId }): Body => ({
    ...{ type: 'sheet_signed', candidateId, examinerId: personId, ...SEAL },
  }));
  const events = (bodies: readonly Body[]): number => {
    const { state, entries } = record(bodies);
    return traceOf(state, candidateId, entries)!.events.length;
  };
  expect([events([...marks, veto, ...signed.slice(1)]), events([...marks, veto, ...signed])]).toEqual([0, 4]);
});

it('while those who mark know candidates by codes nothing is told beside a name', () => {
  const { record, first, sitting } = room({ edition: 10 });
  const { state, entries } = record([
    { type: 'attendance_recorded', candidateId: first.candidateId, attendance: 'absent', reason: '' },
  ]);
  const settings = { ...sitting.settings, codes: 'until_decided' as const };
  const coded: SittingState = { ...state, sitting: { ...sitting, settings } };
  expect(traceOf(coded, first.candidateId, entries)).toMatchObject({ events: [], verdict: ['未评完', 'Open'] });
});

it('a line that names nobody is read only where it is about the whole sitting', () => {
  const line = (type: string): string => `{"seq":9,"body":{"type":"${type}"}}`;
  const types = ['sitting_signed', 'sitting_closed', 'sitting_voided', 'sitting_corrected', 'staff_named'];
  expect(types.map((type) => mayTrace(line(type), 'abc'))).toEqual([true, true, true, true, false]);
  expect(mayTrace('{"candidateId":"abc"}', 'abc')).toBe(true);
});

import { expect, it } from 'vitest';
import { sheetKey } from '#shared/model/sheet.ts';
import { diaryOf } from '#shared/progress/diary.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { readySitting } from '#test/support/sitting.ts';

// 考场情况 as a whole: one of each thing out of the ordinary, in both languages, with when, by whom and of whom.

const { state, sitting, scorers, lead, candidates } = readySitting({ edition: 10 });
const { candidateId } = candidates[0]!;
const [zhou, yu] = scorers.map(({ name }) => name) as [string, string];
const [first, second] = scorers.map(({ personId }) => personId) as [string, string];
const ref = { candidateId, examinerId: first };
const when = (seq: number) => ({ at: `2026-11-20T02:00:00.${String(seq).padStart(3, '0')}Z`, by: lead.personId, seq });
const row = (seq: number, of: string | null, zh: string, en: string) => ({
  ...when(seq),
  candidateId: of,
  text: [zh, en],
});
const told = (over: Partial<SittingState>) => diaryOf({ ...state, ...over });

it('of the room: notes, incidents, what was explained, the voiding and whose key is whose, in the order of the record', () => {
  const incident = {
    ...{ kind: 'medical_stop' as const, candidateId: null, time: '09:40', text: '晕倒', witness: '宋勇' },
    ...when(9),
  };
  const deducted = {
    ...{ ...incident, kind: 'rule_breaking' as const, candidateId, text: '手机', percent: 10, photo: 'f'.repeat(64) },
    ...{ ...when(5), withdrawn: { reason: '查无实据', ...when(6) } },
  };
  const change = { personId: first, old: '', publicKey: '', witness: second, reason: '忘记' };
  expect(
    told({
      notes: [{ candidateId, text: '迟到', ...when(8) }],
      incidents: [incident, deducted],
      exceptions: [{ what: 'clock_set_back', reason: '电池', ...when(7) }],
      voided: { reason: '重建', ...when(10) },
      keyChanges: [{ ...change, ...when(4) }],
    }),
  ).toEqual([
    row(
      ...([4, null] as const),
      `${zhou}的签名密码重新登记，原密钥此后不能签名；原因：忘记；见证人：${yu}；现场负责人：${lead.name}`,
      `${zhou}’s PIN was registered anew, the key before signs no more; reason: 忘记; witness: ${yu}; site head: ${lead.name}`,
    ),
    row(
      ...([5, candidateId] as const),
      '违反考场规则（09:40 发生）：手机；见证人：宋勇；扣减成绩的 10%；附照片',
      'Breaking the rules of the room (at 09:40): 手机; witness: 宋勇; takes 10% off the result; with a photo',
    ),
    row(
      ...([6, candidateId] as const),
      '撤销扣减成绩的 10%（09:40 违反考场规则）：查无实据',
      'The deduction of 10% for breaking the rules at 09:40 is given back: 查无实据',
    ),
    row(7, null, '本机时钟回拨，说明：电池', 'The clock was set back: 电池'),
    row(8, candidateId, '迟到', '迟到'),
    row(
      ...([9, null] as const),
      '伤病中止（09:40 发生）：晕倒；见证人：宋勇',
      'Stopped for medical reasons (at 09:40): 晕倒; witness: 宋勇',
    ),
    row(10, null, '场次作废，原因：重建', 'The sitting was voided: 重建'),
  ]);
});

it('of people: who was not there, what was put right, who took whose place, who promised again and who is recused', () => {
  const checkIn = (seq: number, attendance: 'present' | 'absent', reason: string) => ({
    ...{ candidateId, attendance, reason },
    ...when(seq),
  });
  const correction = (seq: number, of: string, field: string, old = '甲') => ({
    ...{ of, field, old, fresh: field === 'photo' ? 'd'.repeat(64) : '乙', reason: '笔误' },
    ...when(seq),
  });
  const place = { leaves: first, takes: second, reason: '离场' };
  const promise = (seq: number) => ({ strokes: [[[0, 0]]] as never, ...when(seq) });
  const recusal = (seq: number, applies: boolean) => ({
    ...{ candidateId, personId: first, relation: 'interest' as const, applies, reason: '核实' },
    ...when(seq),
  });
  expect(
    told({
      checkIns: [checkIn(5, 'absent', ''), checkIn(6, 'present', '迟到'), checkIn(7, 'present', '')],
      corrections: [
        ...[correction(8, candidateId, 'photo', ''), correction(9, sitting.sittingId, 'room')],
        ...[correction(10, sitting.sittingId, 'organiser'), correction(11, first, 'room')],
      ],
      handovers: [{ ...place, ...when(12) }],
      promises: new Map([[candidateId, [promise(13), promise(14), promise(15)]]]),
      recusals: [recusal(16, true), recusal(17, false)],
      standIns: [{ candidateId, ...place, ...when(18) }],
    }),
  ).toEqual([
    row(5, candidateId, '缺考', 'Absent'),
    row(6, candidateId, '改记到场：迟到', 'Present after all: 迟到'),
    row(
      ...([8, candidateId] as const),
      '更正身份信息：无照片 → 照片 dddddddd（笔误）',
      'Identity put right: no photo → photo dddddddd (笔误)',
    ),
    row(9, null, '更正考场：甲 → 乙（笔误）', 'The room put right: 甲 → 乙 (笔误)'),
    row(10, null, '更正身份信息：甲 → 乙（笔误）', 'Identity put right: 甲 → 乙 (笔误)'),
    row(11, null, '更正身份信息：甲 → 乙（笔误）', 'Identity put right: 甲 → 乙 (笔误)'),
    row(12, null, `换人：${zhou}由${yu}接替（离场）`, `${yu} takes ${zhou}’s place (离场)`),
    row(
      ...([14, candidateId] as const),
      '重签诚信承诺书，此前 1 次签名保留',
      'signed the integrity promise again; 1 earlier signature stays',
    ),
    row(
      ...([15, candidateId] as const),
      '重签诚信承诺书，此前 2 次签名保留',
      'signed the integrity promise again; 2 earlier signatures stay',
    ),
    row(
      ...([16, candidateId] as const),
      `${zhou}回避，关系：其他利害关系（核实）`,
      `${zhou} is recused: another interest (核实)`,
    ),
    row(
      ...([17, candidateId] as const),
      `${zhou}不回避，其他利害关系已核实（核实）`,
      `${zhou} is not recused; another interest looked into (核实)`,
    ),
    row(18, candidateId, `${zhou}的评分由${yu}接替（离场）`, `${yu} scores in ${zhou}’s place (离场)`),
  ]);
});

it('of sheets and clocks: vetoes, what was changed, what the lead said, what paper and readings say, and time', () => {
  const settled = (seq: number, of: 'proof' | 'check', how: 'stands' | 'returned') => ({
    of,
    how,
    reason: '核对',
    ...when(seq),
  });
  const sheet = {
    ...sheetOf(state, ref),
    vetoes: {
      '1.1': { reason: '未穿劳保', witness: '宋勇', ...when(5) },
      '1.2': { reason: '裂纹', witness: '', ...when(6) },
    },
    settlements: [settled(7, 'proof', 'stands'), settled(8, 'check', 'returned')],
    proofs: [{ read: [], settled: null, differs: [{ line: '1.1', stands: 1, read: 2 }], ...when(9) }],
    checks: [{ outcome: 'agrees' as const, lines: [], text: '', settled: null, ...when(11) }],
    paper: { cause: 'other' as const, reason: '停电', photo: '', keyed: [], settled: null, ...when(10) },
  };
  const score = { what: 'score' as const, was: null, is: { kind: 'deductions' as const, deductions: [200, 350] } };
  const veto = { what: 'veto' as const, was: '裂纹', is: null };
  const event = (seq: number, act: object) => ({ act: act as never, before: 61, after: 3600, ...when(seq) });
  const events = [event(14, { kind: 'start' }), event(15, { kind: 'give_back', reason: '停电' })];
  expect(
    told({
      sheets: new Map([[sheetKey(ref), sheet]]),
      markChanges: [
        { ...ref, line: '2.1', change: score, reason: '漏计', ...when(12) },
        { ...ref, line: '1.2', change: veto, reason: '复看', ...when(13) },
      ],
      clocks: new Map([['x', { candidateId, task: 2, spent: 0, since: null, finished: false, events, seq: 15 }]]),
      conferrals: new Map([[candidateId, [{ people: [first], lines: ['1.1'], text: '复看', ...when(16) }]]]),
    }),
  ).toEqual([
    row(5, candidateId, `${zhou}记否定项 1.1：未穿劳保；见证人：宋勇`, `${zhou} vetoed 1.1: 未穿劳保; witness: 宋勇`),
    row(6, candidateId, `${zhou}记否定项 1.2：裂纹`, `${zhou} vetoed 1.2: 裂纹`),
    row(
      ...([7, candidateId] as const),
      `校对差异，${zhou}评分表：记录无误（核对）`,
      `Difference on ${zhou}’s sheet: the record stands (核对)`,
    ),
    row(
      ...([8, candidateId] as const),
      `抽查差异，退回${zhou}（核对）`,
      `Paper and record differ: returned to ${zhou} (核对)`,
    ),
    row(
      ...([9, candidateId] as const),
      `校对录入与记录不一致，${zhou}评分表：1.1 记录 0.01，录入 0.02`,
      `What was keyed off ${zhou}’s sheet differs from the record: 1.1: on record 0.01, keyed 0.02`,
    ),
    row(
      ...([10, candidateId] as const),
      `${zhou}在纸上评分，开立纸面补录（其他：停电）`,
      `${zhou} marked on paper; opened for keying (other: 停电)`,
    ),
    row(11, candidateId, `抽查${zhou}评分表：纸面与记录一致`, `${zhou}’s sheet: paper and record agree`),
    row(12, candidateId, `${zhou}更正 2.1：无 → −5.50（漏计）`, `${zhou} corrected 2.1: none → −5.50 (漏计)`),
    row(13, candidateId, `${zhou}否定项 1.2：裂纹 → 无（复看）`, `${zhou}, veto on 1.2: 裂纹 → none (复看)`),
    row(
      ...([15, candidateId] as const),
      '试题 2 计时补回时间：1:01 → 60:00（停电）',
      'Task 2, clock, time given back: 1:01 → 60:00 (停电)',
    ),
    row(16, candidateId, `会商（${zhou}），复评 1.1：复看`, `Conferred (${zhou}) about 1.1: 复看`),
  ]);
});

it('a name that is not known leaves its place empty', () => {
  const place = { leaves: 'gone', takes: 'gone', reason: '离场' };
  expect(told({ handovers: [{ ...place, ...when(5) }] })[0]?.text).toEqual([
    '换人：由接替（离场）',
    ' takes ’s place (离场)',
  ]);
  // where no sitting is on record, what was put right is nothing of the sitting
  const correction = { of: 'gone', field: 'room', old: '甲', fresh: '乙', reason: '笔误', ...when(6) };
  expect(diaryOf({ ...EMPTY_STATE, corrections: [correction] })).toEqual([
    row(6, null, '更正身份信息：甲 → 乙（笔误）', 'Identity put right: 甲 → 乙 (笔误)'),
  ]);
});

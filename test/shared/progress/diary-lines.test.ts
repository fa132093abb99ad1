import { expect, it } from 'vitest';
import { sheetKey } from '#shared/model/sheet.ts';
import { diaryOf } from '#shared/progress/diary.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';
import { readySitting } from '#test/support/sitting.ts';

// 考场情况, line by line: who did what to whom, what stood before, and why; what every day is made of is not told.

const { state, sitting, scorers, lead, candidates } = readySitting({ edition: 10 });
const { candidateId } = candidates[0]!;
const [zhou, yu] = scorers.map((one) => one.name) as [string, string];
const ref = { candidateId, examinerId: scorers[0]!.personId };
const when = (seq: number) => ({ at: '2026-11-20T02:00:00.000Z', by: lead.personId, seq });
const lines = (over: Partial<SittingState>) =>
  diaryOf({ ...state, ...over }).map(({ seq, candidateId: of, text }) => [seq, of, text[0]]);
const english = (over: Partial<SittingState>) => diaryOf({ ...state, ...over }).map(({ text }) => text[1]);
const withSheet = (over: Partial<Sheet>): Partial<SittingState> => ({
  sheets: new Map([[sheetKey(ref), { ...sheetOf(state, ref), ...over }]]),
});

it('of a day on which nothing happened there is nothing to tell', () => expect(diaryOf(state)).toEqual([]));

it('notes, exceptions and the voiding stand in the order in which they were written', () => {
  const over: Partial<SittingState> = {
    notes: [
      { candidateId, text: '迟到', ...when(9) },
      { candidateId: null, text: '停电', ...when(7) },
    ],
    exceptions: (['policy_not_in_force', 'clock_set_back', 'headcount_differs', 'station_replaced'] as const).map(
      (what, at) => ({ what, reason: '已说明', ...when(10 + at) }),
    ),
    voided: { reason: '重复建立', ...when(8) },
  };
  expect(lines(over)).toEqual([
    [7, null, '停电'],
    [8, null, '场次作废，原因：重复建立'],
    [9, candidateId, '迟到'],
    [10, null, '政策文件不在有效期内，说明：已说明'],
    [11, null, '本机时钟回拨，说明：已说明'],
    [12, null, '人数与名册不符，说明：已说明'],
    [13, null, '更换工位，说明：已说明'],
  ]);
  expect(english(over)[1]).toBe('The sitting was voided: 重复建立');
});

it('an incident says what it takes off, whether there is a photo, and that it was given back', () => {
  const incident = (seq: number, over: object = {}) => ({
    ...{ kind: 'rule_breaking' as const, candidateId, time: '09:40', text: '使用手机', witness: '宋勇', ...when(seq) },
    ...over,
  });
  const told = '违反考场规则（09:40 发生）：使用手机；见证人：宋勇';
  const withdrawn = { reason: '查无实据', ...when(12) };
  expect(
    lines({
      incidents: [
        ...[incident(7), incident(8, { percent: 10 }), incident(9, { photo: 'f'.repeat(64) })],
        ...[incident(10, { percent: 5, withdrawn }), incident(11, { withdrawn: { ...withdrawn, seq: 13 } })],
      ],
    }),
  ).toEqual([
    [7, candidateId, told],
    [8, candidateId, `${told}；扣减成绩的 10%`],
    [9, candidateId, `${told}；附照片`],
    [10, candidateId, `${told}；扣减成绩的 5%`],
    [11, candidateId, told],
    [12, candidateId, '撤销扣减成绩的 5%（09:40 违反考场规则）：查无实据'],
  ]);
});

it('check-in says who was not there and why; who is present without a word is what every day is made of', () => {
  const checkIn = (seq: number, attendance: 'present' | 'absent' | 'void' | 'ineligible', reason = '') => ({
    ...{ candidateId, attendance, reason, ...when(seq) },
  });
  expect(
    lines({
      checkIns: [
        ...[checkIn(7, 'present'), checkIn(8, 'absent'), checkIn(9, 'present', '迟到'), checkIn(10, 'void', '替考')],
        checkIn(11, 'ineligible', '年限不足'),
      ],
    }),
  ).toEqual([
    [8, candidateId, '缺考'],
    [9, candidateId, '改记到场：迟到'],
    [10, candidateId, '违纪，成绩无效：替考'],
    [11, candidateId, '资格不符，不予考核：年限不足'],
  ]);
});

it('what was put right names whose it was, or what of the sitting', () => {
  const correction = (seq: number, of: string, field: string, over: object = {}) => ({
    ...{ of, field, old: '甲', fresh: '乙', reason: '笔误', ...when(seq) },
    ...over,
  });
  expect(
    lines({
      corrections: [
        correction(7, candidateId, 'name'),
        correction(8, scorers[0]!.personId, 'name'),
        correction(9, sitting.sittingId, 'room'),
        correction(10, sitting.sittingId, 'title'),
        correction(11, sitting.sittingId, 'heldOn'),
        correction(12, candidateId, 'photo', { old: '', fresh: 'd'.repeat(64) }),
      ],
    }),
  ).toEqual([
    [7, candidateId, '更正身份信息：甲 → 乙（笔误）'],
    [8, null, '更正身份信息：甲 → 乙（笔误）'],
    [9, null, '更正考场：甲 → 乙（笔误）'],
    [10, null, '更正场次名称：甲 → 乙（笔误）'],
    [11, null, '更正考核日期：甲 → 乙（笔误）'],
    [12, candidateId, '更正身份信息：无照片 → 照片 dddddddd（笔误）'],
  ]);
});

it('who took whose place, who is recused or looked into, and who promised once more', () => {
  const recusal = (seq: number, applies: boolean, relation: 'relative' | 'colleague') => ({
    ...{ candidateId, personId: scorers[0]!.personId, relation, applies, reason: '核实', ...when(seq) },
  });
  const stroke = { strokes: [[[0, 0]]] as never };
  const people = { leaves: scorers[0]!.personId, takes: scorers[1]!.personId, reason: '离场' };
  const over: Partial<SittingState> = {
    handovers: [{ ...people, ...when(7) }],
    promises: new Map([[candidateId, [8, 9, 10].map((seq) => ({ ...stroke, ...when(seq) }))]]),
    recusals: [recusal(11, true, 'relative'), recusal(12, false, 'colleague')],
    standIns: [{ candidateId, ...people, ...when(13) }],
  };
  expect(lines(over)).toEqual([
    [7, null, `换人：${zhou}由${yu}接替（离场）`],
    [9, candidateId, '重签诚信承诺书，此前 1 次签名保留'],
    [10, candidateId, '重签诚信承诺书，此前 2 次签名保留'],
    [11, candidateId, `${zhou}回避，关系：亲属（核实）`],
    [12, candidateId, `${zhou}不回避，同单位已核实（核实）`],
    [13, candidateId, `${zhou}的评分由${yu}接替（离场）`],
  ]);
  expect(english(over)[3]).toBe(`${zhou} is recused: relative (核实)`);
  expect(lines({ handovers: [{ ...people, leaves: 'nobody', ...when(7) }] })[0]?.[2]).toBe(`换人：由${yu}接替（离场）`);
});

it('a veto with its witness; one given after a signature is told once, among the changes', () => {
  const veto = (seq: number, witness: string) => ({ reason: '裂纹', witness, ...when(seq) });
  const change = {
    ...{ ...ref, line: '1.2', reason: '复查', ...when(8) },
    change: { what: 'veto' as const, was: null, is: '裂纹' },
  };
  expect(lines(withSheet({ vetoes: { '1.1': veto(7, '宋勇'), '2.1': veto(9, '') } }))).toEqual([
    [7, candidateId, `${zhou}记否定项 1.1：裂纹；见证人：宋勇`],
    [9, candidateId, `${zhou}记否定项 2.1：裂纹`],
  ]);
  expect(lines({ ...withSheet({ vetoes: { '1.2': veto(8, '') } }), markChanges: [change] })).toEqual([
    [8, candidateId, `${zhou}否定项 1.2：无 → 裂纹（复查）`],
  ]);
});

it('a mark put right says both figures, deductions as what they take off', () => {
  const change = (seq: number, was: object | null, is: object | null) => ({
    ...{ ...ref, line: '2.1', reason: '漏计', ...when(seq) },
    change: { what: 'score', was, is } as never,
  });
  const mark = (of: number) => ({ kind: 'mark', mark: of });
  expect(
    lines({
      markChanges: [
        change(7, mark(4000), mark(7550)),
        change(8, null, { kind: 'deductions', deductions: [200, 350] }),
        change(9, mark(4000), null),
      ],
    }).map(([, , text]) => text),
  ).toEqual([
    `${zhou}更正 2.1：40.00 → 75.50（漏计）`,
    `${zhou}更正 2.1：无 → −5.50（漏计）`,
    `${zhou}更正 2.1：40.00 → 无（漏计）`,
  ]);
});

it('what the lead said of a difference, of a reading or of paper', () => {
  const settled = (seq: number, of: 'proof' | 'check', how: 'stands' | 'returned') => ({
    ...{ of, how, reason: '核对', ...when(seq) },
  });
  const settlements = [
    ...[settled(7, 'proof', 'stands'), settled(8, 'proof', 'returned'), settled(9, 'check', 'stands')],
    settled(10, 'check', 'returned'),
  ];
  expect(lines(withSheet({ settlements })).map(([, , text]) => text)).toEqual([
    `校对差异，${zhou}评分表：记录无误（核对）`,
    `校对差异，退回${zhou}（核对）`,
    `抽查差异，${zhou}评分表：记录无误（核对）`,
    `抽查差异，退回${zhou}（核对）`,
  ]);
});

it('a clock that was stopped, given time or set says what it showed before and after; begun and finished is no matter', () => {
  const event = (seq: number, act: object, before = 0, after = 0) => ({
    act: act as never,
    before,
    after,
    ...when(seq),
  });
  const events = [
    ...[event(7, { kind: 'start' }), event(8, { kind: 'pause', reason: '停电' }, 59, 59)],
    ...[
      event(9, { kind: 'resume', reason: '来电' }, 60, 60),
      event(10, { kind: 'give_back', reason: '停电' }, 3661, 61),
    ],
    ...[
      event(11, { kind: 'correct', reason: '补记' }, 0, 600),
      event(12, { kind: 'confirm', reason: '重启' }),
      event(13, { kind: 'finish' }),
    ],
  ];
  const clock = { candidateId, task: 2, spent: 0, since: null, finished: true, events, seq: 13 };
  expect(lines({ clocks: new Map([['x', clock]]) })).toEqual([
    [8, candidateId, '试题 2 计时暂停：0:59 → 0:59（停电）'],
    [9, candidateId, '试题 2 计时继续：1:00 → 1:00（来电）'],
    [10, candidateId, '试题 2 计时补回时间：61:01 → 1:01（停电）'],
    [11, candidateId, '试题 2 计时更正：0:00 → 10:00（补记）'],
    [12, candidateId, '试题 2 计时重启后确认：0:00 → 0:00（重启）'],
  ]);
});

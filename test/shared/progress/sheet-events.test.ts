import { describe, expect, it } from 'vitest';
import { historyOf, mayConcern } from '#shared/progress/sheet-history.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { fold } from '#shared/record/fold.ts';
import { say } from '#shared/words/say.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

// The record of one sheet: what each kind of entry is told as, and which of them take the signature away.

const { sitting, state: before, scorers, lead, candidates } = readySitting({ edition: EDITION });
const [one, other] = candidates;
const [zhou, yu] = scorers;
const ref = { candidateId: one!.candidateId, examinerId: zhou!.personId };
const SIGNED = { digest: 'abcdef01'.repeat(8), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };
const sign: Body = { type: 'sheet_signed', ...ref, ...SIGNED };

function events(bodies: readonly Body[], of = ref) {
  const links = linksOf(
    sitting,
    bodies.map((body) => [body, lead.personId] as const),
    before,
  );
  const state = links.reduce(fold, before);
  return historyOf(
    state,
    of,
    links.map(({ entry }) => entry),
  );
}
const told = (bodies: readonly Body[], of = ref): string[] =>
  events(bodies, of).map(({ happening, told: { sentence, blanks }, reason }) => {
    const words = Object.entries(blanks).map(([key, value]) => [key, typeof value === 'object' ? value[0] : value]);
    return `${happening} ${say(sentence, 'zh', Object.fromEntries(words) as Record<string, string>)} ${reason}`.trim();
  });

describe('each kind is told as what it is', () => {
  it('a mark from paper, who settled it, and how its paper stood', () => {
    const checked = (outcome: 'agrees' | 'differs', text: string): Body => ({
      ...{ type: 'paper_checked', ...ref, outcome, text },
      lines: outcome === 'agrees' ? [] : [{ line: '1.1', mark: 100 }],
    });
    expect(
      told([
        { type: 'paper_opened', ...ref, cause: 'power', reason: '停电', photo: 'f'.repeat(64) },
        { type: 'paper_keyed', ...ref, marks: [{ line: '1.1', mark: 100 }] },
        {
          ...{ type: 'paper_settled', ...ref, reason: '看清' },
          marks: [
            { line: '1.1', mark: 100 },
            { line: '1.2', mark: null },
          ],
        },
        checked('agrees', '清楚'),
        checked('differs', '涂改'),
      ]),
    ).toEqual([
      ...['other 开立纸面补录 停电', 'mark 照纸面补录', 'mark 纸面补录不一致，裁定 1.1、1.2 看清'],
      ...['check 抽查：纸面与记录一致 清楚', 'check 抽查：纸面与记录不一致 涂改'],
    ]);
  });

  it('a reading by the checker, and what the lead said of a difference', () => {
    const read = [{ line: null, mark: 100 }];
    const settled = (how: 'stands' | 'returned'): Body => ({ type: 'difference_settled', ...ref, how, reason: '核对' });
    expect(
      told([
        { type: 'sheet_proofread', ...ref, read },
        { type: 'sheet_proofread', ...ref, read, differs: [{ line: null, read: 100, stands: 90 }] },
        settled('stands'),
        settled('returned'),
      ]),
    ).toEqual([
      ...['check 校对人重新录入', 'check 校对人重新录入，与记录不一致'],
      ...['check 差异：记录无误（核对）', 'check 差异：退回（核对）'],
    ]);
  });

  it('what happened to the candidate: check-in, identity, conferring, a third, what the lead took, an incident, a note', () => {
    const { candidateId } = ref;
    const attendance = (is: 'present' | 'absent' | 'void' | 'ineligible'): Body => ({
      ...{ type: 'attendance_recorded', candidateId, attendance: is, reason: '迟到' },
    });
    const decided = (examinerId: string): Body => ({
      ...{ type: 'spread_decided', candidateId, reason: '以工件为准' },
      picks: [
        { line: '1.1', examinerId },
        { line: '1.2', examinerId },
        { line: '2.1', examinerId: yu!.personId },
      ],
      sheets: [zhou!, yu!].map(({ personId }) => ({ examinerId: personId, digest: SIGNED.digest })),
    });
    expect(
      told([
        attendance('absent'),
        attendance('present'),
        { type: 'candidate_corrected', candidateId, field: 'name', old: one!.name, fresh: '陈婷', reason: '笔误' },
        {
          ...{ type: 'spread_conferred', candidateId, people: [zhou!.personId, yu!.personId] },
          ...{ lines: ['1.1', '1.2'], text: '复看' },
        },
        { type: 'third_named', candidateId, personId: lead.personId, reason: '悬殊' },
        decided(zhou!.personId),
        decided(yu!.personId),
        {
          ...{ type: 'incident_recorded', candidateId, kind: 'equipment_failure', time: '09:30' },
          ...{ text: '焊机断电', witness: '宋勇' },
        },
        { type: 'note_added', candidateId, text: '换了焊机' },
        attendance('void'),
        attendance('ineligible'),
      ]),
    ).toEqual([
      ...['other 缺考 迟到', 'other 到场 迟到', `other 更正身份信息：${one!.name} → 陈婷（笔误）`],
      ...['check 会商，复评 1.1、1.2：复看', `other 评分相差过大，由${lead.name}作第三人评分（悬殊）`],
      ...[
        'check 评分相差过大，组长裁定采用 1.1、1.2（以工件为准）',
        'check 评分相差过大，组长裁定不采用本表（以工件为准）',
      ],
      ...['other 09:30 焊机断电', 'other 换了焊机', 'other 违纪，成绩无效 迟到', 'other 资格不符，不予考核 迟到'],
    ]);
  });

  it('time by the one clock, and as earlier editions took it', () => {
    const tick = { run: '0'.repeat(16), ms: 0 };
    const timed = (act: Extract<Body, { type: 'task_timed' }>['act'], ms = 0): Body => ({
      ...{ type: 'task_timed', candidateId: ref.candidateId, task: 1, tick: { ...tick, ms }, act },
    });
    expect(
      told([
        timed({ kind: 'start' }),
        timed({ kind: 'correct', seconds: 3661, reason: '补记', witness: '宋勇' }, 1000),
        { type: 'time_recorded', ...ref, task: 2, seconds: 59, running: false },
      ]),
    ).toEqual(['clock 试题 1 开始，显示 0:00', 'clock 试题 1 更正，显示 61:01 补记', 'clock 试题 2，0:59']);
  });

  it('the examiner who was called otherwise, and no other person', () => {
    const corrected = (personId: string): Body => ({
      ...{ type: 'person_corrected', personId, field: 'name', old: '周婷', fresh: '周亭', reason: '笔误' },
    });
    expect(told([corrected(zhou!.personId), corrected(yu!.personId)])).toEqual([
      'other 更正身份信息：周婷 → 周亭（笔误）',
    ]);
  });
});

describe('a mark', () => {
  const scored = (mark: number | null, cause: 'typed' | 'undo' | 'correction' = 'typed'): Body => ({
    ...{ type: 'line_scored', ...ref, line: '1.1', cause, reason: '' },
    score: mark === null ? null : { kind: 'mark', mark },
  });
  it('that was taken back is a first one again, unless it is put right', () => {
    expect(
      told([scored(3000), scored(null, 'undo'), scored(2000), scored(null, 'undo'), scored(1000, 'correction')]),
    ).toEqual([
      ...['mark 1.1 焊前准备：30.00', 'change 1.1 焊前准备：30.00 改为 未评', 'mark 1.1 焊前准备：20.00'],
      ...['change 1.1 焊前准备：20.00 改为 未评', 'change 1.1 焊前准备：未评 改为 10.00'],
    ]);
  });
});

describe('a signature', () => {
  const { candidateId } = ref;
  const takes = (body: Body): boolean => events([sign, body]).at(-1)!.unsigned;
  it('is taken away by what changes what it is under, once', () => {
    const changing: Body[] = [
      {
        type: 'line_scored',
        ...ref,
        line: '1.1',
        cause: 'correction',
        reason: '漏计',
        score: { kind: 'mark', mark: 1 },
      },
      { type: 'veto_recorded', ...ref, line: '1.2', applies: true, reason: '裂纹', witness: '' },
      { type: 'time_recorded', ...ref, task: 1, seconds: 1, running: false },
      { type: 'task_timed', candidateId, task: 1, tick: { run: '0'.repeat(16), ms: 0 }, act: { kind: 'start' } },
      { type: 'candidate_corrected', candidateId, field: 'name', old: one!.name, fresh: '陈婷', reason: '笔误' },
      { type: 'person_corrected', personId: zhou!.personId, field: 'name', old: '周婷', fresh: '周亭', reason: '笔误' },
      { type: 'difference_settled', ...ref, how: 'returned', reason: '核对' },
    ];
    expect(changing.map(takes)).toEqual(changing.map(() => true));
    expect(events([sign, changing[0]!, changing[1]!, sign, changing[1]!]).map(({ unsigned }) => unsigned)).toEqual([
      ...[false, true, false, false, true],
    ]);
    expect(events([changing[0]!]).map(({ unsigned }) => unsigned)).toEqual([false]);
  });
  it('stands under what only tells of it', () => {
    const telling: Body[] = [
      { type: 'difference_settled', ...ref, how: 'stands', reason: '核对' },
      { type: 'sheet_proofread', ...ref, read: [{ line: null, mark: 1 }] },
      { type: 'note_added', candidateId, text: '记' },
      sign,
    ];
    expect(telling.map(takes)).toEqual(telling.map(() => false));
  });
});

describe('a sheet that was handed on', () => {
  const handed = (leaves: string, takes: string): Body => ({ type: 'scorer_replaced', leaves, takes, reason: '离场' });
  const scored = (examinerId: string, mark: number): Body => ({
    ...{ type: 'line_scored', ...ref, examinerId, line: '1.1', cause: 'typed', reason: '' },
    score: { kind: 'mark', mark },
  });
  it('has the marks of everybody who held it before, and nothing of who never did', () => {
    const of = { ...ref, examinerId: lead.personId };
    const bodies = [
      ...[scored(zhou!.personId, 1000), scored(yu!.personId, 500), handed(zhou!.personId, scorers[2]!.personId)],
      handed(scorers[2]!.personId, lead.personId),
      scored(lead.personId, 3000),
    ];
    expect(told(bodies, of)).toEqual([
      'mark 1.1 焊前准备：10.00',
      `other ${zhou!.name}由${scorers[2]!.name}接替（离场）`,
      `other ${scorers[2]!.name}由${lead.name}接替（离场）`,
      'change 1.1 焊前准备：10.00 改为 30.00',
    ]);
    // whoever began it nobody before has anything to do with the sheet of another candidate
    expect(told(bodies, { candidateId: other!.candidateId, examinerId: lead.personId })).toEqual([]);
  });
});

it('a line that names nobody of the sheet is read only where it may be about everybody', () => {
  const line = (type: string): string => `{"body":{"type":"${type}"}}`;
  const kinds = ['person_corrected', 'scorer_replaced', 'sitting_voided', 'staff_named', 'sitting_closed'];
  expect(kinds.map((type) => mayConcern(ref, line(type)))).toEqual([true, true, true, false, false]);
  expect(mayConcern(ref, `{"candidateId":"${ref.candidateId}"}`)).toBe(true);
});

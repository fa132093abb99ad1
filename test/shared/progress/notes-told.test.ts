import { describe, expect, it } from 'vitest';
import { sheetKey } from '#shared/model/sheet.ts';
import { checkNotes } from '#shared/progress/paper-check-notes.ts';
import { paperNotes } from '#shared/progress/paper-notes.ts';
import { proofNotes } from '#shared/progress/proof-notes.ts';
import { spreadNotes } from '#shared/progress/spread-notes.ts';
import type { PaperKeyed, PaperSheet, PaperSettled } from '#shared/record/changes.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';
import { readySitting } from '#test/support/sitting.ts';

// The notes of the diary word for word in both languages, with when and by whom, and with an empty place where a name is not known.

const { state, scorers, lead, candidates } = readySitting();
const [zhou, yu, zhu] = scorers.map(({ name }) => name) as [string, string, string];
const id = (at: number): string => scorers[at]!.personId;
const { candidateId } = candidates[0]!;
const ref = { candidateId, examinerId: id(0) };
const when = (seq: number, by: string | null = lead.personId) => ({
  at: `2026-11-20T02:00:0${String(seq)}.000Z`,
  by,
  seq,
});
const withSheet = (over: Partial<Sheet>, of: { candidateId: string; examinerId: string } = ref): SittingState => ({
  ...state,
  sheets: new Map([[sheetKey(of), { ...sheetOf(state, of), ...over }]]),
});
const unknown = { candidateId, examinerId: 'gone' };

describe('of marks that lay too far apart', () => {
  it('who conferred, who was named and whose marks were taken, candidate by candidate', () => {
    const other = candidates[1]!.candidateId;
    const conferral = (seq: number, people: readonly string[], lines: readonly string[]) => ({
      ...{ people: [...people], lines: [...lines], text: '复看' },
      ...when(seq),
    });
    const third = (seq: number, personId: string) => ({ personId, reason: '悬殊', ...when(seq) });
    const picks = [id(2), id(0), id(2)].map((examinerId, at) => ({ line: `1.${String(at + 1)}`, examinerId }));
    expect(
      spreadNotes({
        ...state,
        conferrals: new Map([
          [candidateId, [conferral(1, [id(0), id(1)], ['1.1', '2.1']), conferral(2, ['gone', id(1)], ['1.2'])]],
          [other, [conferral(3, [id(1), id(1)], [])]],
        ]),
        thirds: new Map([[other, [third(4, lead.personId), third(5, 'gone')]]]),
        spreadDecisions: new Map([[candidateId, [{ picks, sheets: [], reason: '以工件为准', ...when(6, null) }]]]),
      }),
    ).toEqual([
      {
        ...{ candidateId, ...when(1) },
        text: [`会商（${zhou}、${yu}），复评 1.1、2.1：复看`, `Conferred (${zhou}、${yu}) about 1.1、2.1: 复看`],
      },
      { candidateId, ...when(2), text: [`会商（、${yu}），复评 1.2：复看`, `Conferred (、${yu}) about 1.2: 复看`] },
      { candidateId: other, ...when(3), text: [`会商（${yu}），复评 ：复看`, `Conferred (${yu}) about : 复看`] },
      {
        ...{ candidateId: other, ...when(4) },
        text: [
          `评分相差过大，由${lead.name}作第三人评分（悬殊）`,
          `Marks lie too far apart: ${lead.name} marks as the third (悬殊)`,
        ],
      },
      {
        ...{ candidateId: other, ...when(5) },
        text: ['评分相差过大，由作第三人评分（悬殊）', 'Marks lie too far apart:  marks as the third (悬殊)'],
      },
      {
        ...{ candidateId, ...when(6, null) },
        text: [
          `评分相差过大，组长裁定采用${zhu}、${zhou}的评分（以工件为准）`,
          `Marks lie too far apart: the lead takes those of ${zhu}、${zhou} (以工件为准)`,
        ],
      },
    ]);
    expect(spreadNotes(state)).toEqual([]);
  });
});

describe('of a sheet from paper', () => {
  const paper = (keyed: readonly PaperKeyed[] = [], settled: PaperSettled | null = null): Partial<Sheet> => {
    const sheet: PaperSheet = {
      cause: 'machine',
      reason: '主机不亮',
      photo: 'f'.repeat(64),
      ...when(1),
      keyed,
      settled,
    };
    return { paper: sheet };
  };
  const keyed = (seq: number, by: string | null, ...marks: readonly (readonly [string, number | null])[]) => ({
    marks: marks.map(([line, mark]) => ({ line, mark })),
    ...when(seq, by),
  });
  it('that it was opened and keyed; nothing of one that was marked on screen', () => {
    expect(paperNotes(withSheet({}))).toEqual([]);
    expect(paperNotes(withSheet(paper([keyed(2, id(1)), keyed(3, null)])))).toEqual([
      {
        ...{ candidateId, ...when(1) },
        text: [
          `${zhou}在纸上评分，开立纸面补录（设备故障：主机不亮）`,
          `${zhou} marked on paper; opened for keying (the machine failed: 主机不亮)`,
        ],
      },
      { candidateId, ...when(2, id(1)), text: [`${yu}照${zhou}的纸面评分表补录`, `${yu} keyed ${zhou}’s paper sheet`] },
      { candidateId, ...when(3, null), text: [`照${zhou}的纸面评分表补录`, ` keyed ${zhou}’s paper sheet`] },
    ]);
    expect(paperNotes(withSheet(paper(), unknown)).map(({ text }) => text)).toEqual([
      [
        '在纸上评分，开立纸面补录（设备故障：主机不亮）',
        ' marked on paper; opened for keying (the machine failed: 主机不亮)',
      ],
    ]);
  });
  it('what each of two read and what a third settled, an empty field said as empty', () => {
    const two = [keyed(2, id(1), ['1.1', 3000], ['1.2', 100]), keyed(3, id(2), ['1.1', null])];
    const settled = {
      marks: [
        { line: '1.1', mark: 3050 },
        { line: '1.2', mark: null },
      ],
      reason: '看清',
      ...when(4),
    };
    const notes = paperNotes(withSheet(paper(two, settled)));
    expect(notes.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(notes[3]).toEqual({
      ...{ candidateId, ...when(4) },
      text: [
        `${zhou}的纸面评分表两人补录不一致，${lead.name}裁定 1.1 30.00 / 空 → 30.50、1.2 1.00 / 空 → 空（看清）`,
        `${zhou}’s paper sheet was keyed differently; ${lead.name} settled 1.1 30.00 / empty → 30.50、1.2 1.00 / empty → empty (看清)`,
      ],
    });
  });
});

describe('of paper that was held against the record', () => {
  const draw = (seq: number, reason: string, sheets: readonly (typeof ref)[] = [ref]) => ({
    ...{ seed: '135246', of: 6, size: 9, sheets: [...sheets], reason },
    ...when(seq),
  });
  const check = (seq: number, outcome: 'agrees' | 'differs', over: object = {}) => ({
    ...{ outcome, lines: [], text: '', settled: null, ...when(seq) },
    ...over,
  });
  it('the dice, how many of how many, and why once more', () => {
    expect(checkNotes({ ...state, paperDraws: [draw(1, ''), draw(2, '复查', [ref, ref])] })).toEqual([
      {
        ...{ candidateId: null, ...when(1) },
        text: ['纸面抽查：掷骰子 135246，从 6 份评分表中抽取 1 份', 'Check of paper: dice 135246 draw 1 of 6 sheets'],
      },
      {
        ...{ candidateId: null, ...when(2) },
        text: [
          '纸面抽查补抽：掷骰子 135246，从 6 份评分表中抽取 2 份（复查）',
          'Check of paper, drawn once more: dice 135246 draw 2 of 6 sheets (复查)',
        ],
      },
    ]);
  });
  it('that it agrees, or where it says something else, after the draws', () => {
    const lines = [
      { line: '1.1', mark: 2950 },
      { line: '1.2', mark: null },
    ];
    const checks = [
      ...[check(2, 'agrees'), check(3, 'agrees', { text: '清楚', by: null }), check(4, 'differs')],
      ...[check(5, 'differs', { lines }), check(6, 'differs', { lines: lines.slice(1), text: '涂改' })],
    ];
    const notes = checkNotes({ ...withSheet({ checks }), paperDraws: [draw(7, '')] });
    expect(notes.map(({ candidateId: of, seq }) => [of, seq])).toEqual([
      [null, 7],
      ...[2, 3, 4, 5, 6].map((seq) => [candidateId, seq]),
    ]);
    expect(notes[2]).toEqual({
      ...{ candidateId, ...when(3, null) },
      text: [`抽查${zhou}评分表：纸面与记录一致（清楚）`, `${zhou}’s sheet: paper and record agree（清楚）`],
    });
    const differs = (zh: string, en: string) => [
      `抽查${zhou}评分表：纸面与记录不一致${zh}`,
      `${zhou}’s sheet: paper and record differ${en}`,
    ];
    expect(notes.slice(3)).toEqual([
      { candidateId, ...when(4), text: differs('', '') },
      {
        ...{ candidateId, ...when(5) },
        text: differs('，纸面为 1.1 29.50、1.2 —', '; the paper says 1.1 29.50、1.2 —'),
      },
      { candidateId, ...when(6), text: differs('，纸面为 1.2 —（涂改）', '; the paper says 1.2 —（涂改）') },
    ]);
    expect(notes[1]?.text).toEqual([`抽查${zhou}评分表：纸面与记录一致`, `${zhou}’s sheet: paper and record agree`]);
    expect(checkNotes(withSheet({ checks: checks.slice(0, 1) }, unknown))[0]?.text).toEqual([
      '抽查评分表：纸面与记录一致',
      '’s sheet: paper and record agree',
    ]);
  });
});

it('of what a checker read otherwise: every figure as it stood and as it was read', () => {
  const proof = (
    seq: number,
    ...differs: readonly { line: string | null; stands: number | null; read: number | null }[]
  ) => ({
    ...{ read: [], settled: null, differs: [...differs] },
    ...when(seq),
  });
  const proofs = [
    proof(1, { line: '1.1', stands: 3000, read: 3050 }, { line: null, stands: null, read: 9000 }),
    { read: [], settled: null, ...when(2) },
    proof(3),
    proof(4, { line: '2.1', stands: 1, read: null }),
  ];
  expect(proofNotes(withSheet({ proofs }))).toEqual([
    {
      ...{ candidateId, ...when(1) },
      text: [
        `校对录入与记录不一致，${zhou}评分表：1.1 记录 30.00，录入 30.50、合计 记录 —，录入 90.00`,
        `What was keyed off ${zhou}’s sheet differs from the record: 1.1: on record 30.00, keyed 30.50, total: on record —, keyed 90.00`,
      ],
    },
    {
      ...{ candidateId, ...when(4) },
      text: [
        `校对录入与记录不一致，${zhou}评分表：2.1 记录 0.01，录入 —`,
        `What was keyed off ${zhou}’s sheet differs from the record: 2.1: on record 0.01, keyed —`,
      ],
    },
  ]);
  expect(proofNotes(withSheet({ proofs: proofs.slice(3) }, unknown))[0]?.text[0]).toBe(
    '校对录入与记录不一致，评分表：2.1 记录 0.01，录入 —',
  );
});

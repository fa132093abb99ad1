import { describe, expect, it } from 'vitest';
import { papersOf as papers } from '#shared/forms/papers.ts';
import { papersSchema } from '#shared/forms/registry.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Body } from '#shared/record/body.ts';
import type { ThesisEntry } from '#shared/procedures/parts/procedure.ts';
import { after, asked, entryScores, halved, inHalves, marked, readyReview } from '../../support/review.ts';
import { reviewDay } from '../../support/form-days.ts';
import { aCandidate } from '../../support/sitting.ts';

const senior = { ...aCandidate('1', '欧阳㛃'), level: 'senior-technician' as const };
const technician = { ...aCandidate('2', '韩飞宇'), level: 'technician' as const };
const shut = { ...aCandidate('3', '陈婷华'), level: 'senior-technician' as const };

function day(entry: ThesisEntry = 'weighted', bodies: (experts: readonly { personId: string }[]) => Body[] = () => []) {
  const ready = readyReview([senior, technician, shut], entry);
  const opened = after(ready.state, [
    ...entryScores(senior.candidateId, 8300, 'exempt'),
    ...entryScores(technician.candidateId, 6000, 6000),
    ...entryScores(shut.candidateId, 5999, 9000),
  ]);
  return { ...ready, state: after(opened, bodies(ready.experts)) };
}
const papersOf = (state: SittingState, ref: SheetRef) => [
  ...papers(state, { form: 'thesis-sheet', ...ref }),
  ...papers(state, { form: 'review-sheet', ...ref }),
];
const refOf = (candidate: { candidateId: string }, { experts }: ReturnType<typeof day>) => ({
  candidateId: candidate.candidateId,
  examinerId: experts[0]!.personId,
});

describe('the papers of a review', () => {
  it('are the thesis alone until performance opens, with room for four questions', () => {
    const room = day();
    const [thesis, ...more] = papersOf(room.state, refOf(senior, room));
    expect(more).toEqual([]);
    expect(thesis).toMatchObject({
      form: 'thesis-sheet',
      examiner: '程成',
      theory: '83.00',
      practical: '免考',
      questions: ['', '', '', ''],
      asked: 0,
      total: '',
      digest: null,
    });
  });

  it('list the items that the sitting set, each part after its own, and fit their schema', () => {
    const room = day();
    const { scheme } = room.state;
    const set = after(room.state, [{ type: 'scheme_adopted', scheme: inHalves(scheme!), source: null }]);
    const given = after(set, [
      ...asked(senior.candidateId, 4),
      ...(['content', 'defence', 'performance'] as const).flatMap((part) =>
        marked(senior.candidateId, room.experts, part, [7001, 8000, 8000]).flatMap(halved),
      ),
    ]);
    const [thesis, performance] = papersOf(given, refOf(senior, room));
    expect(thesis).toMatchObject({
      rows: [
        { name: '论文内容其一', fullMark: '50', mark: '35.00', weighted: '', part: true },
        { name: '论文内容其二', fullMark: '50', mark: '35.01', part: true },
        { name: '论文内容', fullMark: '100', mark: '70.01', weighted: '28.00' },
        { part: true },
        { part: true },
        { name: '答辩情况', fullMark: '100', weight: '60%', mark: '70.01' },
      ],
    });
    expect(performance).toMatchObject({
      rows: [{ fullMark: '50' }, { mark: '35.01' }, { fullMark: '100', mark: '70.01' }],
    });
    expect(papersSchema.safeParse([thesis, performance]).success).toBe(true);
    const [byHand] = papers(given, { form: 'review-fallback', ...refOf(senior, room) });
    expect(byHand).toMatchObject({ rows: [{ fullMark: '50', mark: '' }, { mark: '' }, { fullMark: '100', mark: '' }] });
  });

  it('carry the questions and one expert’s own total, weighed 40 and 60', () => {
    const room = day('weighted', (experts) => [
      ...asked(senior.candidateId, 5),
      ...marked(senior.candidateId, experts, 'content', [7015, 8000, 8000]),
      ...marked(senior.candidateId, experts, 'defence', [5333, 8000, 8000]),
    ]);
    const [thesis, performance] = papersOf(room.state, refOf(senior, room));
    expect(thesis).toMatchObject({
      questions: ['第 1 问', '第 2 问', '第 3 问', '第 4 问', '第 5 问'],
      asked: 5,
      rows: [
        { fullMark: '100', weight: '40%', mark: '70.15', weighted: '28.06' },
        { fullMark: '100', weight: '60%', mark: '53.33', weighted: '32.00' },
      ],
      // 0.4 × 70.15 + 0.6 × 53.33 = 60.058, rounded once
      total: '60.06',
    });
    expect(performance).toMatchObject({ form: 'review-sheet', rows: [{ mark: '' }] });
    expect(papersSchema.safeParse([thesis, performance]).success).toBe(true);
  });

  it('add points of 40 and 60 up', () => {
    const room = day('points', (experts) => [
      ...marked(senior.candidateId, experts, 'content', [3_000]),
      ...marked(senior.candidateId, experts, 'defence', [4_050]),
    ]);
    expect(papersOf(room.state, refOf(senior, room))[0]).toMatchObject({
      rows: [
        { fullMark: '40', mark: '30.00', weighted: '30.00' },
        { fullMark: '60', mark: '40.50', weighted: '40.50' },
      ],
      total: '70.50',
    });
  });

  it('leave out what the level or the entry scores leave out', () => {
    const room = day();
    expect(papersOf(room.state, refOf(technician, room))).toMatchObject([{ form: 'review-sheet', level: '二级/技师' }]);
    expect(papersOf(room.state, refOf(shut, room))).toEqual([]);
    // one thesis and one performance from each of three experts
    const everybody = { candidateId: null, examinerId: null };
    expect(papers(room.state, { form: 'thesis-sheet', ...everybody })).toHaveLength(3);
    expect(papers(room.state, { form: 'review-sheet', ...everybody })).toHaveLength(3);
  });

  it('say of somebody absent that nothing was given', () => {
    const room = day('weighted', () => [
      { type: 'attendance_recorded', candidateId: technician.candidateId, attendance: 'absent', reason: '' },
    ]);
    expect(papersOf(room.state, refOf(technician, room))).toMatchObject([{ state: '缺考', rows: [{ mark: '' }] }]);
  });

  it('carry the digest and name of whoever signed', () => {
    const digest = 'a'.repeat(64);
    const room = day('weighted', (experts) => [
      ...marked(technician.candidateId, experts, 'performance', [7_500]),
      {
        type: 'sheet_signed',
        candidateId: technician.candidateId,
        examinerId: experts[0]!.personId,
        digest,
        publicKey: 'ab'.repeat(32),
        signature: 'cd'.repeat(64),
      },
    ]);
    expect(papersOf(room.state, refOf(technician, room))).toMatchObject([
      { digest, rows: [{ mark: '75.00' }], signatures: [{ label: '评审专家', name: '程成', digest }] },
    ]);
  });
});

it('writes 评审通过 on the application of whoever the signed result passed, and why on the list of who did not', () => {
  const signed = reviewDay();
  const outcomes = (state: SittingState) =>
    papers(state, { form: 'review-application', candidateId: null, examinerId: null, absent: true }).map((paper) =>
      paper.form === 'review-application' ? paper.answers['评审结果'] : '',
    );
  expect(outcomes(signed)).toEqual(['评审通过', '评审通过', '', '', '', '', '']);
  expect(outcomes({ ...signed, signatures: [] }).every((text) => text === '')).toBe(true);
  const lists = (['senior-technician-list', 'technician-list'] as const).flatMap((form) =>
    papers(signed, { form, candidateId: null, examinerId: null }),
  );
  expect(lists.flatMap((list) => ('heads' in list ? list.rows.map((row) => row.at(-1)) : []))).toEqual([
    '',
    '论文答辩总评未达 60 分',
    '未进入综合评审',
    '缺考：未到场',
    '违纪：使用通信工具',
    '',
    '业绩材料经核实与本人工作不符',
  ]);
});

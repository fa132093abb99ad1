import { expect, it } from 'vitest';
import { fillScoreSheet } from '#shared/forms/score-sheet/fill.ts';
import { diaryOf } from '#shared/progress/diary.ts';
import { decidedDifferences } from '#shared/progress/proofreading.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { proofDay } from '../support/forgeries/proofs.ts';
import { groupDay } from '../support/forgeries/group.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// 会商 and 校对, told twice here: door and verifier must agree on what is right. The Python one has its say in interop.long.test.ts, and
// what is not right stands in the corpus of forgeries.

it('a day with a conferral, a mark given again and every total keyed anew is right to both', () => {
  const day = groupDay(honestDay('practical', true));
  const log = writer(day);
  expect(day.steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
  const written = log.written();
  expect(written.state.closing).not.toBeNull();
  expect(verifierSays(day, written)).toEqual([]);
  // both marks are kept: what was given first, and what stands
  expect(written.state.markChanges).toMatchObject([
    { line: '2.1', change: { was: { mark: 4000 }, is: { mark: 7500 } } },
  ]);
});

it('a sheet the lead sends back is signed and proofread anew', () => {
  const day = groupDay(honestDay('practical', true));
  const at = day.steps.findIndex(({ body }) => body.type === 'difference_settled');
  const returned = {
    ...day.steps[at]!,
    body: { ...day.steps[at]!.body, how: 'returned' },
  } as (typeof day.steps)[number];
  const log = writer(day);
  for (const step of day.steps.slice(0, at)) log.write(step);
  expect(log.asked(returned)).toBe(null);
  expect(log.asked(day.steps.find(({ body }) => body.type === 'sitting_signed')!)).toBe('signing_order');
  const { body } = returned as { readonly body: { readonly candidateId: string; readonly examinerId: string } };
  const own = day.steps.find(
    (step) =>
      step.body.type === 'sheet_signed' &&
      step.body.candidateId === body.candidateId &&
      step.body.examinerId === body.examinerId,
  )!;
  expect(log.asked(own)).toBe(null);
  expect(log.asked(day.steps.find(({ body: { type } }) => type === 'sitting_signed')!)).toBe('proofreading_open');
});

it('a difference goes to the lead with both figures, and stays on record after the sheet was read once more', () => {
  const day = proofDay(honestDay('practical', true));
  const log = writer(day);
  expect(day.steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
  const written = log.written();
  expect(written.state.closing).not.toBeNull();
  expect(verifierSays(day, written)).toEqual([]);
  expect(
    decidedDifferences(written.state).map(({ line, stands, read, settled }) => [line, stands, read, settled.how]),
  ).toEqual([
    [null, 8300, 8030, 'stands'],
    [null, 8300, 8200, 'returned'],
  ]);
  const diary = diaryOf(written.state).map(({ text }) => text[0]);
  expect(diary.filter((text) => text.includes('校对录入与记录不一致'))).toEqual([
    expect.stringContaining('合计 记录 83.00，录入 80.30'),
    expect.stringContaining('合计 记录 83.00，录入 82.00'),
  ]);
  // and on the paper of the sheet that the lead gave back
  const ref = { candidateId: day.candidates[1]!.candidateId, examinerId: day.people.second!.personId };
  expect(fillScoreSheet(written.state, ref)?.proofs).toMatchObject([
    { line: '合计', was: '83.00', is: '82.00', reason: '退回更正：纸面合计抄错，请核对' },
  ]);
});

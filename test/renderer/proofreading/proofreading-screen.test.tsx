// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { ProofreadingScreen } from '#renderer/features/proofreading/proofreading-screen.tsx';
import { EDITION, type Proofreading } from '#shared/model/sitting.ts';
import { figuresOf, unproofread } from '#shared/progress/proofreading.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { readySitting } from '#test/support/sitting.ts';

const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };

let room: Awaited<ReturnType<typeof markingRoom>>;
let seat: ReturnType<typeof useSignedIn>;
afterEach(() => room.leave());
function Seat() {
  seat = useSignedIn();
  return null;
}

/** One candidate, one examiner: 31.5 of 40, 60 of 60 and 98 of 100 under weights 60 and 40 come to 94.10. */
async function enter(proofreading: Proofreading) {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1, proofreading };
  const ready = readySitting({ edition: EDITION, settings });
  room = await markingRoom(
    <>
      <Seat />
      <ProofreadingScreen />
    </>,
    {},
    [],
    { ready, as: ready.checker },
  );
  const [candidate, other] = ready.candidates;
  const [{ personId: examinerId }] = ready.scorers as [(typeof ready.scorers)[number]];
  const { candidateId } = candidate!;
  await room.record(
    { type: 'attendance_recorded', candidateId: other!.candidateId, attendance: 'absent', reason: '' },
    examinerId,
  );
  for (const [line, mark] of [
    ['1.1', 3150],
    ['1.2', 6000],
    ['2.1', 9800],
  ] as const) {
    const score = { kind: 'mark', mark } as const;
    await room.record(
      { type: 'line_scored', candidateId, examinerId, line, score, cause: 'typed', reason: '' },
      examinerId,
    );
  }
  await room.record({ type: 'sheet_signed', candidateId, examinerId, ...SIGNED }, examinerId);
  return { ...ready, ref: { candidateId, examinerId } };
}
const state = () => room.log.view().state;
const fields = () => [...room.place.querySelectorAll('input')];
const press = async (name: string) => {
  const button = [...room.place.querySelectorAll('button')].find((one) =>
    one.textContent.replaceAll(' ', '').includes(name),
  );
  await room.click(button!);
  await room.settle();
};

it('the checker keys the total without seeing it, and what agrees is done', async () => {
  const { ref } = await enter('totals');
  expect(figuresOf(state(), ref)).toEqual([{ line: null, mark: 9410 }]);
  expect(room.text()).not.toContain('94.1');
  expect(fields()).toHaveLength(1);
  await room.type('九十四', fields()[0]);
  await press('记录');
  expect(room.text()).toContain('合计 不是分数');
  await room.type('94.10', fields()[0]);
  await press('记录');
  expect(room.text()).toContain('与记录一致');
  expect(unproofread(state())).toEqual([]);
});

it('a difference goes to the lead, who sends the sheet back and changes no mark', async () => {
  const { ref, lead, scorers } = await enter('totals');
  await room.type('91.40', fields()[0]);
  await press('记录');
  expect(room.text()).toContain('已交组长处理');
  // the checker reads on without seeing what stands
  expect(room.text()).not.toContain('94.10');
  await act(async () => seat.signIn(lead));
  expect(room.place.querySelector('[data-testid="difference"] tbody')?.textContent).toBe('合计94.1091.40');
  await press('退回');
  expect(room.text()).toContain('请写明理由');
  await room.type('合计抄错', fields()[0]);
  await press(`退回${scorers[0]!.name}`);
  const { signature, scores, proofs } = state().sheets.get(`${ref.candidateId}/${ref.examinerId}`)!;
  expect(signature).toBe(null);
  expect(scores['2.1']?.score).toEqual({ kind: 'mark', mark: 9800 });
  expect(proofs.at(-1)?.settled).toMatchObject({ how: 'returned', reason: '合计抄错', by: lead.personId });
});

it('reads every line where the sitting asks for lines, and the lead may let the record stand', async () => {
  const { lead } = await enter('lines');
  expect(fields()).toHaveLength(3);
  for (const [at, text] of ['31.5', '60', '89'].entries()) await room.type(text, fields()[at]);
  await press('记录');
  await act(async () => seat.signIn(lead));
  expect(room.place.querySelector('[data-testid="difference"] tbody')?.textContent).toBe('2.198.0089.00');
  await room.type('校对看错', fields()[0]);
  await press('记录无误');
  expect(unproofread(state())).toEqual([]);
  const settled = room.place.querySelector('[data-testid="settled"] tbody')?.textContent;
  expect(settled).toContain('2.198.0089.00');
  expect(settled).toContain('记录无误，校对录入有误，校对看错');
});

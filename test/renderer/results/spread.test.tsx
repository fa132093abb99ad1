// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { BoardScreen } from '#renderer/features/board/board-screen.tsx';
import { ResultsScreen } from '#renderer/features/results/results-screen.tsx';
import { SignOffScreen } from '#renderer/features/sign-off/sign-off-screen.tsx';
import { navigate, readPlace, usePlace } from '#renderer/ui/navigate.ts';
import type { Body } from '#shared/record/body.ts';
import { spreadsOf } from '#shared/results/spread.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { readySitting } from '#test/support/sitting.ts';

const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});

/** The three screens that used to send each other in a circle, each where it is asked for. */
function Screens() {
  const { screen } = usePlace();
  return screen === 'results' ? <ResultsScreen /> : screen === 'sign-off' ? <SignOffScreen /> : <BoardScreen />;
}

const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };
const LINES = ['1.1', '1.2', '2.1'];

async function room(signing = 3) {
  const ready = readySitting({
    edition: EDITION,
    settings: { passMark: 6000, maxSpread: 500, examinersPerCandidate: 3 },
  });
  const made = await markingRoom(<Screens />, {}, [], { ready, as: ready.lead });
  opened.push(made);
  const [candidate, other] = made.candidates;
  const [first] = made.scorers;
  await made.record(
    { type: 'attendance_recorded', candidateId: other!.candidateId, attendance: 'absent', reason: '' },
    first!.personId,
  );
  const { candidateId } = candidate!;
  const mark = (examinerId: string, line: string, given: number, reason = ''): Body => ({
    ...{ type: 'line_scored', candidateId, examinerId, line, score: { kind: 'mark', mark: given }, reason },
    cause: reason === '' ? 'typed' : 'correction',
  });
  for (const [at, { personId }] of made.scorers.entries())
    for (const line of LINES)
      await made.record(mark(personId, line, at === 0 && line === '2.1' ? 9800 : 4000), personId);
  const sign = ({ personId: examinerId }: { readonly personId: string }) =>
    made.record({ type: 'sheet_signed', candidateId, examinerId, ...SIGNED }, examinerId);
  for (const scorer of made.scorers.slice(0, signing)) await sign(scorer);
  navigate('board');
  await made.settle();
  const press = async (name: string) => {
    const button = [...made.place.querySelectorAll('button')].find((one) => one.textContent.includes(name));
    await made.click(button!);
    await made.settle();
  };
  return { ...made, ready, candidateId, mark, sign, press };
}

it('tells nobody of a spread before every sheet is signed', async () => {
  const { text, log } = await room(2);
  expect(spreadsOf(log.view().state)).toEqual([]);
  expect(text()).not.toContain('须复评');
});

it('the board and 签字 lead to one screen, where the group confers and marks again, both marks kept', async () => {
  const { place, text, press, type, settle, record, mark, sign, scorers, log, candidateId, ready } = await room();
  expect(place.querySelector('[data-testid="next-sentence"]')?.textContent).toContain('评分相差过大');
  expect(text()).toContain('须复评');
  navigate('sign-off');
  await settle();
  await press('去会商');
  expect(readPlace(location.hash)).toMatchObject({ screen: 'results', params: { candidate: candidateId } });
  const pane = place.querySelector('[data-testid="spread"]')!;
  expect(pane.textContent).toContain('相差 23.20 分，超过本场次规定的 5.00 分');
  // only the line where somebody differs stands out
  expect([...pane.querySelectorAll('[data-differs] th')].map((one) => one.textContent)).toEqual(['2.1 焊脚']);
  const again = () => [...pane.querySelectorAll('button')].filter((one) => one.textContent.endsWith('复评'));
  expect(again().every((one) => one.disabled)).toBe(true);
  // nobody changes a mark before the group has conferred about that very line
  const [first] = scorers;
  const refused = await log.record(mark(first!.personId, '2.1', 4200, '会商复评'), first!.personId);
  expect(refused).toMatchObject({ ok: false, error: { kind: 'conferral_first', detail: { line: '2.1' } } });
  await type('三人重看焊脚', pane.querySelector<HTMLInputElement>('input[maxlength]')!);
  await press('记录会商');
  expect(again().every((one) => one.disabled)).toBe(false);
  const people = scorers.map(({ personId }) => personId);
  const said = [{ people, lines: ['2.1'], text: '三人重看焊脚', by: ready.lead.personId }];
  expect(log.view().state.conferrals.get(candidateId)).toMatchObject(said);
  const other = await log.record(mark(first!.personId, '1.1', 3000, '会商复评'), first!.personId);
  expect(other).toMatchObject({ ok: false, error: { kind: 'conferral_first' } });
  await record(mark(first!.personId, '2.1', 4200, '会商复评'), first!.personId);
  await sign(first!);
  expect(spreadsOf(log.view().state)).toEqual([]);
  // 98 given first and 42 given after stand on record, and the board goes on to the signatures
  expect(log.view().state.markChanges).toMatchObject([
    { line: '2.1', change: { was: { mark: 9800 }, is: { mark: 4200 } }, reason: '会商复评' },
  ]);
  navigate('board');
  await settle();
  expect(place.querySelector('[data-testid="next-sentence"]')?.textContent).not.toContain('相差');
});

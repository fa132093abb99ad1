// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { ResultsScreen } from '#renderer/features/results/results-screen.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { fillExplanation } from '#shared/forms/explanation/fill.ts';
import { fillSummary } from '#shared/forms/summary/fill.ts';
import { LISTS } from '#shared/exporting/lists.ts';
import type { SittingState } from '#shared/record/state.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { aPerson, readySitting } from '#test/support/sitting.ts';

const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});

/** The verdict as every paper and list says it. */
const papers = (state: SittingState, candidateId: string) => [
  fillExplanation(state, candidateId)?.verdict,
  fillSummary(state)?.rows[0]?.verdict,
  LISTS.results(state).rows[0]?.find((cell) => cell === '待组长裁定'),
];

const SIGNED = { publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };
const LINES = ['1.1', '1.2', '2.1'];

/** Two of three examiners mark; the first lies 23.20 points above the second. */
async function room(whenTooWide: TooWideWay) {
  const settings = { passMark: 6000, maxSpread: 500, examinersPerCandidate: 2, whenTooWide };
  const ready = readySitting({ edition: EDITION, settings });
  const made = await markingRoom(<ResultsScreen />, {}, [], { ready, as: ready.lead });
  opened.push(made);
  const { candidateId } = made.candidates[0]!;
  for (const [at, { personId: examinerId }] of made.scorers.slice(0, 2).entries()) {
    for (const line of LINES) {
      const mark = at === 0 && line === '2.1' ? 9800 : 4000;
      const sheet = { type: 'line_scored', candidateId, examinerId, line, cause: 'typed', reason: '' } as const;
      await made.record({ ...sheet, score: { kind: 'mark', mark } }, examinerId);
    }
    const digest = String(at).repeat(64);
    await made.record({ type: 'sheet_signed', candidateId, examinerId, digest, ...SIGNED }, examinerId);
  }
  navigate('results', { candidate: candidateId });
  await made.settle();
  const pane = () => made.place.querySelector('[data-testid="spread"]')!;
  const press = async (name: string) => {
    const buttons = [...pane().querySelectorAll('button')];
    await made.click(buttons.find((one) => one.textContent.includes(name))!);
    await made.settle();
  };
  const why = async (text: string) => made.type(text, pane().querySelector<HTMLInputElement>('input[maxlength]')!);
  const state = () => made.log.view().state;
  const verdict = () => made.place.querySelector('.results-detail [data-verdict]')?.textContent;
  return { ...made, candidateId, pane, press, why, state, verdict };
}

it('the third is named without anybody seeing a mark', async () => {
  const { pane, verdict, press, why, state, candidateId, scorers } = await room('third_nearest');
  expect(pane().textContent).toContain('须由没有评过这名考生的人独立评分');
  expect(pane().textContent).not.toContain('98');
  expect(isDisclosed(state(), candidateId)).toBe(false);
  expect(verdict()).toBe('待第三人评分');
  await press('安排第三人');
  expect(state().thirds.size).toBe(0);
  await why('相差 23.20 分');
  await press('安排第三人');
  expect(state().thirds.get(candidateId)).toMatchObject([{ personId: scorers[2]!.personId }]);
  expect(pane().textContent).toContain('签字之前任何人看不到其他人的评分');
  expect(verdict()).toBe('第三人评分中');
});

it('the lead takes one examiner’s recorded marks with a reason, and no mark changes', async () => {
  const { pane, verdict, press, why, state, candidateId, candidates, scorers } = await room('lead');
  expect(pane().textContent).toContain('相差 23.20 分，超过本场次规定的 5.00 分');
  expect(verdict()).toBe('待组长裁定');
  expect(papers(state(), candidateId)).toEqual(['待组长裁定', '待组长裁定', '待组长裁定']);
  await why('以样板为准');
  await press('记录裁定');
  // where they differ the lead has to say whose mark counts
  expect(state().spreadDecisions.size).toBe(0);
  const before = state().sheets;
  await press(`全部采用${scorers[0]!.name}`);
  await press('记录裁定');
  expect(state().spreadDecisions.get(candidateId)).toHaveLength(1);
  expect(state().sheets).toBe(before);
  const { judgement } = resultOf(state(), candidates[0]!);
  expect(judgement?.spread).toMatchObject({ by: 'lead', counted: [scorers[0]!.personId] });
});

it('a lead who is recused leaves it to another one, whom the site head may name after the first mark', async () => {
  const { pane, press, state, candidateId, record, settle, lead } = await room('lead');
  const recusal = {
    candidateId,
    personId: lead.personId,
    relation: 'relative',
    applies: true,
    reason: '侄女',
  } as const;
  await record({ type: 'recusal_recorded', ...recusal }, lead.personId);
  await settle();
  expect(pane().textContent).toContain('组长对这名考生回避');
  expect(pane().textContent).toContain('登记另一名组长');
  const other = aPerson('examiner-lead', '胡明');
  await record({ type: 'staff_named', people: [other], source: null }, lead.personId);
  await settle();
  await press('胡明登录');
  const digests = [...state().sheets.values()].map(({ examinerId, signature }) => ({
    examinerId,
    digest: signature!.digest,
  }));
  const picks = LINES.map((line) => ({ line, examinerId: digests[0]!.examinerId }));
  const decision = { type: 'spread_decided', candidateId, picks, sheets: digests, reason: '以样板为准' } as const;
  await expect(record(decision, lead.personId)).rejects.toThrow('recused');
  await record(decision, other.personId);
  expect(state().spreadDecisions.get(candidateId)).toMatchObject([{ by: other.personId }]);
});

it('the lead of another group is told whose decision it is, and decides nothing', async () => {
  const settings = { passMark: 6000, maxSpread: 500, examinersPerCandidate: 2, whenTooWide: 'lead' as const };
  const ready = readySitting({ edition: EDITION, settings });
  const made = await markingRoom(<ResultsScreen />, {}, [], { ready, as: ready.lead });
  opened.push(made);
  const own = aPerson('examiner-lead', '韩梅');
  const { candidateId } = made.candidates[0]!;
  const scorers = [made.scorers[0]!.personId, own.personId];
  await made.record({ type: 'staff_named', people: [own], source: null }, ready.lead.personId);
  const key = { personId: own.personId, publicKey: 'cd'.repeat(32) };
  await made.record({ type: 'key_registered', ...key }, own.personId);
  await made.record({ type: 'panels_formed', panels: [{ name: '第一组', scorers }], reason: '' }, ready.lead.personId);
  const places = [{ candidateId, panel: '第一组' }];
  await made.record({ type: 'candidates_assigned', places, reason: '' }, ready.lead.personId);
  for (const [at, examinerId] of scorers.entries()) {
    for (const line of LINES) {
      const mark = at === 0 && line === '2.1' ? 9800 : 4000;
      const sheet = { type: 'line_scored', candidateId, examinerId, line, cause: 'typed', reason: '' } as const;
      await made.record({ ...sheet, score: { kind: 'mark', mark } }, examinerId);
    }
    const digest = String(at).repeat(64);
    const signed = { ...SIGNED, publicKey: at === 0 ? SIGNED.publicKey : key.publicKey };
    await made.record({ type: 'sheet_signed', candidateId, examinerId, digest, ...signed }, examinerId);
  }
  navigate('results', { candidate: candidateId });
  await made.settle();
  const told = made.place.querySelector('[data-testid="spread"] [data-testid="own-lead"]');
  expect(told?.textContent).toContain('这名考生所在的组由组长韩梅决定');
  expect(told?.querySelector('button')?.textContent).toContain('韩梅登录');
  expect(made.place.querySelector('[data-testid="spread"] input[maxlength]')).toBeNull();
});

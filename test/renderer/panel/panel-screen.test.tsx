// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { PanelScreen } from '#renderer/features/panel/panel-screen.tsx';
import type { Sitting } from '#shared/model/sitting.ts';
import { sheetOf } from '#shared/record/state.ts';
import { markingRoom, PIN } from '#test/support/marking-room.tsx';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());
const enter = async (over: Partial<Sitting> = { procedure: 'panel' }) =>
  (room = await markingRoom(<PanelScreen />, over));
const pinField = () => document.querySelector<HTMLInputElement>('input[type="password"]')!;
const stages = () => [...room.place.querySelectorAll('[data-candidate]')].map((row) => row.getAttribute('data-stage'));

describe('the panel table', () => {
  it('states the rule with its clause and who sits on the panel', async () => {
    await enter();
    expect(room.text()).toContain('评审组由 3 名专家组成，其中组长 1 名');
    expect(room.text()).toContain('渝职鉴发〔2022〕8号 六（三）');
    expect(room.text()).toContain('程成（组长）');
    expect(room.text()).not.toContain('不是 3 名');
  });

  it('takes direct marks in reading order, three a candidate', async () => {
    await enter();
    await room.press(
      'Digit8',
      'Digit0',
      'Enter',
      'Digit5',
      'Digit9',
      'Period',
      'Digit9',
      'Digit9',
      'Enter',
      'KeyF',
      'Digit7',
    );
    const [first] = room.candidates;
    expect(room.entries).toMatchObject([
      { line: '1.1', score: { kind: 'mark', mark: 8000 }, candidateId: first!.candidateId },
      { line: '2.1', score: { kind: 'mark', mark: 5999 } },
      { line: '3.1', score: { kind: 'mark', mark: 10_000 } },
    ]);
    expect(stages()).toEqual(['complete', 'empty']);
    expect(room.durability('1.1')).toBe('both');
  });

  it('refuses more than the full mark', async () => {
    await enter();
    await room.press('Digit1', 'Digit0', 'Digit1', 'Enter');
    expect(room.entries).toEqual([]);
    expect(room.text()).toContain('得分不能超过配分 100 分');
  });

  it('says of a closed sitting that nothing changes any more, and opens no correction', async () => {
    const closing = { expected: 2, signed: 2, absent: 0, voided: 0, digest: 'ab'.repeat(32) };
    room = await markingRoom(<PanelScreen />, { procedure: 'panel' }, [{ type: 'sitting_closed', ...closing }]);
    await room.press('Digit8', 'Enter', 'KeyC');
    expect(room.text()).toContain('场次已经结束，不能再改动。');
    expect(room.place.querySelector('form')).toBeNull();
  });

  it('signs every complete sheet with one PIN, each with a digest of its own', async () => {
    await enter();
    await room.press('KeyF', 'KeyF', 'KeyF', 'KeyF', 'KeyZ', 'KeyF');
    await room.press('Ctrl+Enter');
    const all = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].at(-1)!;
    await room.click(all);
    pinField().focus();
    await room.answer(PIN);
    await room.settle();
    const signed = room.entries.filter((body) => body.type === 'sheet_signed');
    expect(signed).toHaveLength(2);
    expect(new Set(signed.map(({ digest }) => digest)).size).toBe(2);
    expect(stages()).toEqual(['signed', 'signed']);
  });

  it('corrects a signed sheet only with a reason', async () => {
    await enter();
    await room.press('KeyF', 'KeyF', 'KeyF', 'ArrowUp', 'Ctrl+Enter');
    pinField().focus();
    await room.answer(PIN);
    await room.settle();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const before = room.entries.length;
    await room.press('KeyZ');
    expect(room.entries).toHaveLength(before);
    await room.press('KeyC');
    await room.answer('录入有误');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await room.press('KeyZ');
    expect(room.entries.at(-1)).toMatchObject({ cause: 'correction', reason: '录入有误' });
    const ref = { candidateId: room.candidates[0]!.candidateId, examinerId: room.scorer.personId };
    expect(sheetOf(room.log.view().state, ref).signature).toBeNull();
  });
});

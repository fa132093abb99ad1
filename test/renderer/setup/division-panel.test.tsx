// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { DivisionPanel } from '#renderer/features/setup/division-panel.tsx';
import { EDITION, type Sitting } from '#shared/model/sitting.ts';
import { aPerson } from '#test/support/sitting.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());
const head = aPerson('site-head', '罗芳');
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
const enter = (over: Partial<Sitting> = {}) =>
  markingRoom(<DivisionPanel />, { edition: EDITION, settings, ...over }, [], {
    ...{ as: head, before: () => [{ type: 'staff_named', people: [head], source: null }] },
  });
const box = (label: string) => document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
const press = async (text: string): Promise<void> =>
  room.click([...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)!);

it('takes the boxes that were ticked, and says which task has too few', async () => {
  room = await enter();
  expect(room.text()).toContain('没有分工：前 1 名考评员各评全部试题。');
  await press('按任务分工');
  await room.click(box('周婷评“立焊”'));
  await press('确定分工');
  expect(room.text()).toContain('“管板焊”有 0 名考评员，应为 1 名。');
  box('周婷评“立焊”').focus();
  for (const key of ['ArrowRight', 'ArrowDown'])
    await room.dispatch(document.activeElement!, new KeyboardEvent('keydown', { key, bubbles: true }));
  expect(document.activeElement).toBe(box('于辉评“管板焊”'));
  await room.click(box('于辉评“管板焊”'));
  await press('确定分工');
  await room.settle();
  expect(room.entries.at(-1)).toMatchObject({ type: 'tasks_divided', shares: [{ tasks: [1] }, { tasks: [2] }] });
});

it.each([
  [{ edition: 9 }, '这个场次由较早的版本建立'],
  [{ settings: { ...settings, maxSpread: 1000, whenTooWide: 'lead' } }, '由第三人评分或组长裁定'],
] as const)('says why tasks stay undivided in a sitting of %o', async (over, why) => {
  room = await enter(over);
  expect(room.text()).toContain(why);
  expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([]);
});

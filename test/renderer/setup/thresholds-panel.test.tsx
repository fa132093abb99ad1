// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { ThresholdsButton, ThresholdsPanel } from '#renderer/features/setup/thresholds-panel.tsx';
import { THRESHOLDS } from '#shared/record/thresholds.ts';
import { aCandidate, aPerson } from '#test/support/sitting.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());
const person = { ...aCandidate('001', '彭博'), level: 'senior-technician' as const };
const clerk = aPerson('clerk', '罗芳');
const enter = (edition: number) =>
  markingRoom(
    <>
      <ThresholdsPanel />
      <ThresholdsButton whose={{ candidateId: person.candidateId, name: person.name }} />
    </>,
    { procedure: 'review', level: 'senior-technician', edition },
    [],
    { candidates: [person], as: clerk, before: () => [{ type: 'staff_named', people: [clerk], source: null }] },
  );
const field = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].filter(({ textContent }) => textContent === label).at(-1);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
};
const button = (test: (one: HTMLButtonElement) => boolean) => [...document.querySelectorAll('button')].find(test)!;
const choose = async (label: string): Promise<void> => {
  await room.dispatch(
    document.querySelector('.ant-select-selector, .ant-select')!,
    new MouseEvent('mousedown', { bubbles: true }),
  );
  await room.settle();
  const option = [...document.querySelectorAll<HTMLElement>('.ant-select-item-option')].find(
    ({ textContent }) => textContent === label,
  );
  await room.click(option!);
};

it('states what somebody’s stages pass by, with what settles it, and asks for that', async () => {
  room = await enter(9);
  expect(room.text()).toContain('按文件，均为 60 分');
  await room.click(button((one) => one.getAttribute('aria-label') === '更改合格线：彭博'));
  await choose('享受特殊政策');
  const save = () => button((one) => one.type === 'submit');
  expect([save().disabled, room.text().includes('请写明依据')]).toEqual([true, true]);
  await room.type('津人社发〔2026〕1号', field('依据（标准或文件、条款）'));
  await room.type('0.5', field('理论'));
  expect([save().disabled, room.text().includes('1 至 100 的分数')]).toEqual([true, true]);
  await room.type('55', field('理论'));
  await room.click(save());
  await room.settle();
  expect(room.entries.at(-1)).toEqual({
    ...{ type: 'facts_stated', rule: THRESHOLDS, candidateId: person.candidateId },
    facts: {
      ...{ ground: 'special-policy', source: '津人社发〔2026〕1号' },
      ...{ theory: 5500, practical: 6000, thesis: 6000, performance: 6000 },
    },
  });
});

it('is nothing before edition 9', async () => {
  room = await enter(8);
  expect(document.querySelector('[data-testid=thresholds]')).toBeNull();
});

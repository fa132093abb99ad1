// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { RecusalPanel } from '#renderer/features/setup/recusal-panel.tsx';
import { markingRoom } from '#test/support/marking-room.tsx';
import { readySitting } from '#test/support/sitting.ts';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const text = (label: string): HTMLInputElement => {
  const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(named?.htmlFor ?? '') as HTMLInputElement;
};

it('records what was looked into about every candidate named, and asks no more', async () => {
  const ready = readySitting();
  const [one, two] = ready.candidates.map((candidate) => ({ ...candidate, employer: '某重型机械厂' }));
  const [zhou] = ready.scorers;
  const people = [{ ...zhou!, employer: '某重型机械厂' }];
  room = await markingRoom(
    <RecusalPanel />,
    {},
    [
      { type: 'candidates_admitted', candidates: [one!, two!], source: null },
      { type: 'staff_named', people, source: null },
    ],
    { ready, as: ready.lead },
  );
  expect(room.text()).toContain(`${zhou!.name}与 2 名考生同单位`);
  // the default: of one unit warns and bars nobody
  expect(room.text()).toContain('本场次规定：只提示，不须回避');
  await room.click(button('已核实，不需回避')!);
  await room.settle(50);
  await room.type('已询问本人', text('说明'));
  await room.click([...document.querySelectorAll<HTMLButtonElement>('[type="submit"]')].at(-1)!);
  await room.settle(50);
  const said = { personId: zhou!.personId, relation: 'colleague', applies: false, reason: '已询问本人' };
  expect(room.entries).toMatchObject([
    { type: 'recusal_recorded', candidateId: one!.candidateId, ...said },
    { type: 'recusal_recorded', candidateId: two!.candidateId, ...said },
  ]);
  expect(room.text()).not.toContain('同单位');
});

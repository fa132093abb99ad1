// @vitest-environment happy-dom
import { until } from '#test/support/settled.ts';
import { rendered } from '#test/support/rendered.ts';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { Distribution } from '#renderer/features/results/distribution.tsx';
import { ResultsScreen } from '#renderer/features/results/results-screen.tsx';
import { markingRoom } from '#test/support/marking-room.tsx';
import { readySitting } from '#test/support/sitting.ts';

const PEOPLE = 300;

it('a letter typed into the search renders what it changes: the field, the list, and who is shown', async () => {
  const [somebody] = readySitting().state.candidates.values();
  const candidates = Array.from({ length: PEOPLE }, (_, at) => ({
    ...somebody!,
    candidateId: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    number: String(at + 1).padStart(4, '0'),
    name: at % 2 === 0 ? '周婷' : '吴凯',
  }));
  const room = await markingRoom(<ResultsScreen />, {}, [], { candidates });
  const rows = () => room.place.querySelectorAll('.results-row').length;
  // so many are added up in turns
  await until(() => rows() > 5);
  const field = room.place.querySelector<HTMLInputElement>('.results-side input')!;
  // the first person shown stays the first
  const same = await rendered(() => room.type('周', field));
  const other = await rendered(() => room.type('吴', field));
  // 63 and 79 when the head and the person shown were rendered with every letter
  expect(same).toBeLessThan(40);
  expect(other).toBeLessThan(79);
  expect(rows()).toBeGreaterThan(5);
  await room.leave();
});

it('another person is shown among a thousand dots without drawing them again', async () => {
  const dots = Array.from({ length: 1000 }, (_, at) => {
    return { id: `c${String(at)}`, mark: at * 10, passed: at > 600, level: at % 5, label: `${String(at)} 周婷` };
  });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const picked: string[] = [];
  const pick = (id: string) => void picked.push(id);
  const draw = (selected: string) =>
    act(async () => root.render(<Distribution dots={dots} passMark={6000} selected={selected} onPick={pick} />));
  await draw('c3');
  const [first] = place.querySelectorAll('circle');
  expect(await rendered(() => draw('c700'))).toBeLessThanOrEqual(2);
  expect(place.querySelectorAll('circle')[0]).toBe(first);
  const chosen = [...place.querySelectorAll('[data-selected=true]')];
  expect(chosen.map((dot) => dot.querySelector('title')?.textContent)).toEqual(['700 周婷']);
  await act(async () => first!.dispatchEvent(new Event('click', { bubbles: true })));
  expect(picked).toEqual(['c0']);
  await act(async () => root.unmount());
});

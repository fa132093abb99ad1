// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { CandidatePicker } from '#renderer/features/printing/candidate-picker.tsx';
import { aCandidate } from '#test/support/sitting.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const people = Array.from({ length: 1000 }, (_, at) =>
  aCandidate(`26${String(at).padStart(4, '0')}`, at % 100 === 7 ? '吴凯' : '周婷'),
);

it('everybody is offered, then one of a thousand, by press, by arrow and by what is typed', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  let picked: string | null = null;
  function Room() {
    const [now, setNow] = useState<string | null>(null);
    picked = now;
    return <CandidatePicker candidates={people} picked={now} onPick={setNow} />;
  }
  await act(async () => root.render(<Room />));
  const rows = () => [...place.querySelectorAll<HTMLElement>('[role=option]')];
  const field = place.querySelector('input')!;
  const chosen = () => rows().find((row) => row.getAttribute('aria-selected') === 'true')?.textContent;
  const key = (on: Element, name: string) =>
    act(async () => on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  // as many as a window shows, however many there are
  expect(rows().length).toBeLessThan(60);
  expect(chosen()).toContain('1000');

  await key(field, 'ArrowDown');
  expect([picked, chosen()]).toEqual([people[0]!.candidateId, '260000周婷']);
  await key(place.querySelector('[role=listbox]')!, 'ArrowDown');
  expect(picked).toBe(people[1]!.candidateId);
  await act(async () => rows()[0]!.click());
  expect(picked).toBeNull();

  const type = (text: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('吴凯');
  expect(rows().map((row) => row.textContent)).toEqual(expect.arrayContaining(['260007吴凯', '260107吴凯']));
  expect(rows()[0]!.getAttribute('aria-setsize')).toBe('10');
  await key(field, 'ArrowDown');
  expect(picked).toBe(people[7]!.candidateId);
  await type('没有');
  expect(rows()).toHaveLength(0);
  await act(async () => root.unmount());
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { ResultList, type Row } from '#renderer/features/results/result-list.tsx';
import { verdictWords } from '#shared/results/words.ts';
import { readySitting } from '#test/support/sitting.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const [somebody] = readySitting().state.candidates.values();
const results = Array.from({ length: 1000 }, (_, at): Row => {
  const candidate = { ...somebody!, candidateId: `c${String(at)}`, number: String(at + 1).padStart(4, '0') };
  return { candidate, verdict: 'open', sheets: [], judgement: null, says: verdictWords.open };
});

it('draws the rows in view alone, tells how many there are, and walks by keys', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  let picked = '';
  const draw = (selected: string): Promise<void> =>
    act(async () => root.render(<ResultList results={results} selected={selected} onPick={(id) => (picked = id)} />));
  await draw('c1');
  const rows = [...document.querySelectorAll('[role="option"]')];
  expect(rows.length).toBeLessThan(60);
  expect(rows[1]?.getAttribute('aria-setsize')).toBe('1000');
  expect(rows[1]?.getAttribute('aria-selected')).toBe('true');
  const list = document.querySelector('[role="listbox"]')!;
  expect(document.getElementById(list.getAttribute('aria-activedescendant')!)?.textContent).toContain('0002');
  await act(async () => list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })));
  expect(picked).toBe('c2');
  await act(async () => root.unmount());
});

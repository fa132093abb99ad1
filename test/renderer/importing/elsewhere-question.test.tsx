// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { ElsewhereQuestion } from '#renderer/importing/elsewhere-question.tsx';
import type { Elsewhere } from '#shared/importing/gather-rows.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const elsewhere: Elsewhere = {
  hiddenRows: 4,
  sheets: [
    { name: '长学', hidden: false, people: 3, taken: true },
    { name: '备份', hidden: true, people: 1, taken: false },
  ],
};

function shown(asked: Elsewhere) {
  const place = document.createElement('div');
  document.body.append(place);
  const choose = vi.fn();
  act(() =>
    createRoot(place).render(
      <ElsewhereQuestion elsewhere={asked} choice={{ alsoSheets: ['长学'] }} onChoose={choose} />,
    ),
  );
  const boxes = [...place.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  return { text: place.textContent, boxes, choose };
}

it('asks about hidden rows and every other sheet, and takes each answer for itself', () => {
  const { text, boxes, choose } = shown(elsewhere);
  expect(text).toContain('隐藏或筛选掉的 4 行');
  expect(text).toContain('工作表“长学”，3 人');
  expect(text).toContain('隐藏的工作表“备份”，1 人');
  expect(boxes.map(({ checked }) => checked)).toEqual([false, true, false]);
  for (const box of boxes) act(() => box.click());
  expect(choose.mock.calls).toEqual([[{ withHidden: true }], [{ alsoSheets: [] }], [{ alsoSheets: ['长学', '备份'] }]]);
});

it('asks nothing where everybody is read', () => {
  expect(shown({ hiddenRows: 0, sheets: [] }).text).toBe('');
});

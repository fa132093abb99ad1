// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { CompareScreen } from '#renderer/features/compare/compare-screen.tsx';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});

/** Every candidate of a practical sitting gets these totals, one an examiner. */
async function room(totals: readonly (readonly number[])[], over: Partial<Sitting> = {}) {
  const made = await markingRoom(<CompareScreen />, over);
  opened.push(made);
  for (const [n, candidate] of made.candidates.entries())
    for (const [m, total] of (totals[n] ?? []).entries())
      for (const [line, mark] of [
        ['1.1', Math.min(total, 4000)],
        ['1.2', total - Math.min(total, 4000)],
        ['2.1', total],
      ] as const)
        await made.record(
          scoredAs(candidate.candidateId, made.scorers[m]!.personId, line, mark),
          made.scorers[m]!.personId,
        );
  return { ...made, before: made.entries.length };
}
const scoredAs = (candidateId: string, examinerId: string, line: string, mark: number): Body => ({
  type: 'line_scored',
  candidateId,
  examinerId,
  line,
  score: { kind: 'mark', mark },
  cause: 'typed',
  reason: '',
});
const DIFFERS = [5900, 5900, 10_000];
const AGREES = [7000, 7000, 7000];

const rowsIn = (place: HTMLElement) =>
  [...place.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));

it('puts the documents side by side, and says in one line why they differ', async () => {
  const { place } = await room([DIFFERS, AGREES]);
  expect(rowsIn(place)[0]?.slice(3)).toEqual(['合格', '已评合格', '已评合格', '不合格', '合格', '已评合格']);
  expect(place.querySelector('[role=status]')?.textContent).toBe('结论不同 1 人');
  expect(place.querySelector('aside [data-tone=warn]')?.textContent).toBe(
    '重庆 评审组：技能有 1 名成员（共 3 名）评分达到 60.00 分，不足 2/3（六（三））',
  );
});

it('opens the paragraph that decided', async () => {
  const { place, click } = await room([DIFFERS]);
  await click(place.querySelector<HTMLElement>('[data-lens=chongqing-panel] .citation-reasons button')!);
  expect(document.querySelector('[role=dialog] [data-clause=true]')?.textContent).toContain('评价实施');
});

it('walks by the arrow keys, and keeps the focus with whom it stands on', async () => {
  const { place } = await room([DIFFERS, AGREES]);
  const names = () => [...place.querySelectorAll<HTMLElement>('tbody button')];
  expect(names().map((name) => name.tabIndex)).toEqual([0, -1]);
  names()[0]!.focus();
  const key = (name: string) =>
    act(async () => {
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  await key('ArrowDown');
  expect(document.activeElement).toBe(names()[1]);
  expect(place.querySelector('aside h2')?.textContent).toContain('彭博');
  expect(place.querySelector('aside [data-tone=warn]')).toBeNull();
  await key('ArrowDown');
  expect(document.activeElement).toBe(names()[1]);
  await key('ArrowUp');
  expect(place.querySelector('aside h2')?.textContent).toContain('陈婷华');
});

it('shows who comes out differently and nobody else, and records nothing', async () => {
  const { place, click, entries, before } = await room([DIFFERS, AGREES]);
  await click(place.querySelector<HTMLElement>('input[type=checkbox]')!);
  expect(rowsIn(place).map(([number]) => number)).toEqual(['001']);
  expect(entries).toHaveLength(before);
});

it('adds an examiner who is only imagined, says so, and goes back to what is', async () => {
  const { place, click, settle } = await room([DIFFERS]);
  const field = place.querySelector<HTMLInputElement>('input[placeholder="不加"]')!;
  await act(async () => {
    field.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '20');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.blur();
  });
  await settle();
  expect(place.querySelector('[data-imagined=true]')?.textContent).toBe('20.00');
  expect(rowsIn(place)[0]?.slice(3)).toEqual(['合格', '不合格', '不合格', '不能形成结果', '不合格', '不合格']);
  const reset = [...place.querySelectorAll('button')].find((button) => /复\s*原/.test(button.textContent))!;
  await click(reset);
  expect(place.querySelector('[data-imagined=true]')).toBeNull();
  expect(rowsIn(place)[0]?.[4]).toBe('已评合格');
});

it('says what to do while no sheet is complete', async () => {
  const { place } = await room([]);
  expect(place.textContent).toContain('还没有可以推演的评分');
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { HoldingsTable } from '#renderer/features/backup/holdings-table.tsx';
import type { Holding } from '#shared/wire/host/holding.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const holding = (kind: 'torn_tail' | 'chain_broken' | 'journal_cut' | 'end_unknown'): Holding => ({
  ...{ log: kind, title: '焊工三级', entries: 3, lastAt: null, lastMarkAt: null, unsigned: 0 },
  problem: { kind, seq: 3 },
});

test('each condition of a journal on a stick says what is lacking, in a tone of its own', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const logs = (['torn_tail', 'chain_broken', 'journal_cut', 'end_unknown'] as const).map(holding);
  await act(async () => root.render(<HoldingsTable logs={logs} />));
  const said = [...place.querySelectorAll<HTMLElement>('[data-tone]')].map((one) => [
    one.dataset['tone'],
    one.textContent,
  ]);
  expect(said.map(([tone]) => tone)).toEqual(['warn', 'danger', 'danger', 'warn']);
  expect(said.slice(1).map(([, text]) => text)).toEqual([
    '第 4 条起损坏，只有前 3 条完好',
    '第 4 条起缺少，原电脑记过更多：请对照纸质评分表',
    'U 盘上没有说明原电脑记到第几条：请对照纸质评分表',
  ]);
  await act(async () => root.unmount());
});

// @vitest-environment happy-dom
import { App } from 'antd';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepLock } from '#renderer/data/locked.ts';
import { LedgerScreen } from '#renderer/features/ledger/ledger-screen.tsx';
import { ledgerWords } from '#renderer/features/ledger/words.ts';
import { err, ok } from '#shared/base/result.ts';
import type { LedgerRow } from '#shared/plans/work-ledger.ts';
import { aSummary } from '#test/gallery/homes.ts';
import { pageHost } from '#test/support/page-host.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
const sittings = [
  aSummary({ closed: true }, '焊工第一场'),
  aSummary({ closed: true }, '焊工第二场'),
  aSummary({}, '锁定的'),
  aSummary({ practice: true }, '练习'),
];
const row = (at: number): LedgerRow => ({
  ...{ log: sittings[at]!.log, title: sittings[at]!.sitting!.title, plan: '', organiser: '示例企业', room: '一考场' },
  ...{ heldOn: at === 0 ? '2025-11-20' : '2026-11-20', standing: 'closed' },
  groups: [{ occupation: '焊工', level: 'advanced', people: 4, pass: 3, fail: 1, away: 0, numbered: 1 }],
  certificates: [
    {
      name: '陈婷华',
      idNumber: '120000199001010015',
      occupation: '焊工',
      level: 'advanced',
      number: `S${String(at)}`,
      issuedOn: null,
    },
  ],
});
const calls: { channel: string; input: unknown }[] = [];
beforeEach(async () => {
  localStorage.clear();
  calls.length = 0;
  keepLock(sittings[2]!.log, true);
  pageHost((channel, input) => {
    calls.push({ channel, input });
    if (channel === 'ledger:read') {
      const at = sittings.findIndex(({ log }) => log === (input as { readonly log: string }).log);
      return Promise.resolve(ok({ row: row(at) }));
    }
    if (channel === 'files:save' || channel === 'ledger:print')
      return Promise.resolve(ok({ where: '/台账', pages: 1 }));
    return Promise.resolve(err({ kind: 'host_gone' }));
  });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () =>
    root.render(
      <App>
        <LedgerScreen sittings={sittings} onBack={() => undefined} />
      </App>,
    ),
  );
  await act(async () => new Promise((done) => setTimeout(done, 20)));
});
afterEach(() => act(async () => root.unmount()));

const table = (name: string) =>
  [...place.querySelectorAll(`[data-table="${name}"] tbody tr`)].map((line) =>
    [...line.querySelectorAll('td')].map(({ textContent }) => textContent),
  );
const type = (text: string) =>
  act(async () => {
    const box = place.querySelector<HTMLInputElement>('input[data-search], [data-search] input')!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (words: readonly [string, string]) =>
  act(async () => {
    [...place.querySelectorAll('button')]
      .find(({ textContent }) => textContent.replaceAll(' ', '') === words[0].replaceAll(' ', ''))!
      .click();
    await new Promise((done) => setTimeout(done, 50));
  });

test('reads the real sittings that are not locked, counts them by year, and finds what is looked for', async () => {
  expect(calls.filter(({ channel }) => channel === 'ledger:read')).toHaveLength(2);
  expect(place.textContent).toContain('有 1 个场次已锁定');
  expect(table('工作台账').map((cells) => cells[2])).toEqual(['焊工第一场', '焊工第二场']);
  expect(table('统计').map((cells) => [cells[0], cells[3]])).toEqual([
    ...[
      ['2026', '4'],
      ['2026', '4'],
      ['2025', '4'],
      ['2025', '4'],
    ],
  ]);
  await type('第二场');
  expect([table('工作台账').length, table('证书核发').length]).toEqual([1, 1]);
  await type('没有');
  expect(place.textContent).toContain(ledgerWords.none[0]);
  await press(ledgerWords.showAll);
  expect(table('工作台账')).toHaveLength(2);
});

test('saves what is shown and has the host print it from its own records', async () => {
  await type('第二场');
  await press(ledgerWords.csv);
  const saved = calls.find(({ channel }) => channel === 'files:save')!.input as { name: string; content: string };
  expect(saved.name).toBe('工作台账 第二场.csv');
  expect(Buffer.from(saved.content, 'base64').toString()).toContain('焊工第二场');
  await press(ledgerWords.pdf);
  expect(calls.find(({ channel }) => channel === 'ledger:print')!.input).toMatchObject({
    ...{ logs: [sittings[1]!.log], way: 'file', filter: { query: '第二场' } },
  });
});

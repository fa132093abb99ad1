// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { LogPart } from '#renderer/features/settings/log-part.tsx';
import { diagnosisText } from '#renderer/features/settings/diagnosis-text.ts';
import { ok } from '#shared/base/result.ts';
import { pageHost } from '#test/support/page-host.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
const INFO = { version: '1.2.3', world: 'portable' } as const;
const LOG = {
  system: 'linux 6.1 x64, Node 20.18.0',
  lines: [
    { at: '2026-11-20T01:00:00.000Z', event: 'disk_full', detail: 'the reserve was released' },
    { at: '2026-11-20T01:05:00.000Z', event: 'never_heard_of', detail: '' },
  ],
};

it('tells what whoever helps asks first, in Beijing’s time', () => {
  const health = { freeBytes: 1024, journalWritable: true, reserve: 'held' } as const;
  expect(diagnosisText(INFO, health, LOG, 'Chromium')).toBe(
    [
      'Kaoping 1.2.3 (portable)',
      'system: linux 6.1 x64, Node 20.18.0',
      'page: Chromium',
      'disk: 1024 bytes free, writable true, reserve held',
      'log, 2 lines:',
      '2026-11-20 09:00 disk_full the reserve was released',
      '2026-11-20 09:05 never_heard_of',
    ].join('\n'),
  );
});

it('shows the newest first, in words where it has some; what can’t be copied is there to be selected', async () => {
  pageHost((channel) => Promise.resolve(channel === 'app:log' ? ok(LOG) : { ok: false, error: { kind: 'host_gone' } }));
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  await act(async () => root.render(<LogPart info={INFO} />));
  await act(async () => place.querySelector('button')?.click());
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows).toEqual(['2026-11-20 09:05never_heard_of', '2026-11-20 09:00磁盘已满the reserve was released']);
  Reflect.set(document, 'execCommand', () => false);
  const copy = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '复制诊断信息');
  await act(async () => copy?.click());
  expect(document.querySelector('pre')?.textContent).toContain('log, 2 lines');
  await act(async () => root.unmount());
});

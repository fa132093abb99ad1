// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { HandoverScreen } from '#renderer/features/handover/handover-screen.tsx';
import type { Output } from '#shared/wire/host/contract.ts';
import { err, ok } from '#shared/base/result.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { pageHost, tellPage } from '#test/support/page-host.ts';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

/** The screen comes once the room's host knows how this station stands. */
function Later() {
  const [shown, setShown] = useState(false);
  return shown ? <HandoverScreen /> : <button onClick={() => setShown(true)}>上报</button>;
}
const buttons = (): string[] => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
const asked: string[] = [];

async function enter(replacedBy: Output<'station:standing'>['replacedBy']): Promise<void> {
  asked.length = 0;
  room = await markingRoom(<Later />);
  const answers: Record<string, unknown> = {
    'station:standing': { replacedBy, twiceAt: null },
    'outbox:list': [],
    'central:status': { central: null, confirmed: false, reachable: null },
    'sitting:export': { where: '/usb/a.kpx' },
  };
  pageHost((channel) => {
    asked.push(channel);
    return Promise.resolve(channel in answers ? ok(answers[channel]) : err({ kind: 'unknown_channel' }));
  });
  await room.click(document.querySelector('button')!);
  await room.settle();
}

test('a station that was replaced says who goes on, since when and why, offers no sealing, and exports', async () => {
  await enter({ name: '二号机', at: '2026-11-20T02:00:00.000Z', reason: '一号机无法开机', by: '罗芳' });
  for (const said of ['本工位已由“二号机”接替', '2026-11-20', '一号机无法开机', '罗芳', '没有封存']) {
    expect(room.text()).toContain(said);
  }
  expect(buttons().filter((name) => name.includes('封存'))).toEqual([]);
  expect(buttons().filter((name) => name === '导出场次')).toHaveLength(1);
  await room.click([...document.querySelectorAll('button')].find(({ textContent }) => textContent === '导出场次')!);
  await room.settle();
  expect(room.text()).toContain('/usb/a.kpx');
  expect(asked).not.toContain('batch:seal');
});

test('any other station seals and exports as ever', async () => {
  await enter(null);
  expect(buttons().filter((name) => name.includes('封存'))).toHaveLength(1);
  expect(buttons().filter((name) => name === '导出场次')).toHaveLength(1);
});

test('whether central answers is told by the host, and never asked for again and again', async () => {
  await enter(null);
  const central = { url: 'https://central.example', name: '测试中心', publicKey: 'a'.repeat(64) };
  for (const [reachable, said] of [
    [null, '正在连接…'],
    [true, '能连上'],
    [false, '暂时连不上'],
  ] as const) {
    await act(async () => tellPage({ kind: 'central', value: { central, confirmed: true, reachable } }));
    expect(room.text()).toContain(said);
  }
  expect(asked.filter((channel) => channel === 'central:status')).toHaveLength(1);
  await act(async () => tellPage({ kind: 'central', value: { central, confirmed: false, reachable: null } }));
  expect(room.text()).toContain('这个中心还没有在本机确认过');
  const confirm = [...document.querySelectorAll('button')].find((one) => one.textContent.includes('确认这个中心'))!;
  expect(confirm.disabled).toBe(true);
  await room.type('桥边 白鹭 2026', document.querySelector<HTMLInputElement>('input[type=password]')!);
  await room.click(confirm);
  expect(asked.at(-1)).toBe('central:confirm');
});

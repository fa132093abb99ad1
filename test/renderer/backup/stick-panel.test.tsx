// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StickPanel } from '#renderer/features/backup/stick-panel.tsx';
import type { StickPlace } from '#shared/wire/host/stick.ts';
import { pageHost } from '#test/support/page-host.ts';
import { err, ok } from '#shared/base/result.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const sound: StickPlace = {
  ...{ place: '/usb/考评台-11111111', home: '考评台-11111111', stationName: '一号机', marked: true, problem: null },
  changedAt: '2026-11-20T01:00:00.000Z',
};
const useless: StickPlace = { ...sound, place: '/usb/b', home: 'b', stationName: null, problem: 'stick_vault_gone' };
const answers: Record<string, unknown> = {};
const asked: [string, unknown][] = [];
let place: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(async () => {
  pageHost((channel, input) => {
    asked.push([channel, input]);
    return Promise.resolve(answers[channel] ?? err({ kind: 'internal' }));
  });
  asked.length = 0;
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => root.render(<StickPanel world="electron" onRestored={() => Promise.resolve()} />));
});
afterEach(() => act(async () => root.unmount()));

const press = (text: string) =>
  act(async () => [...place.querySelectorAll('button')].find((one) => one.textContent.includes(text))!.click());

test('a stick without a third copy says so, and asks for no passphrase', async () => {
  answers['backup:find-stick'] = err({ kind: 'stick_no_copy' });
  await press('选择 U 盘');
  expect(place.querySelector('[role=alert]')?.textContent).toContain('这里没有第三份');
  expect(place.querySelector('input')).toBeNull();
});

test('the first that is of use is chosen; one that is none says why and can’t be', async () => {
  answers['backup:find-stick'] = ok({ places: [useless, sound] });
  await press('选择 U 盘');
  const choices = [...place.querySelectorAll<HTMLButtonElement>('[role=radio]')];
  expect(choices.map((one) => [one.disabled, one.getAttribute('aria-checked')])).toEqual([
    [true, 'false'],
    [false, 'true'],
  ]);
  expect(choices[0]!.textContent).toContain('vault.json 丢失或损坏');
});

test('a wrong passphrase says whose is meant', async () => {
  answers['backup:find-stick'] = ok({ places: [sound] });
  answers['backup:open-stick'] = err({ kind: 'stick_passphrase_wrong' });
  await press('选择 U 盘');
  const input = place.querySelector('input')!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, '不对');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('打开并核对');
  expect(asked.at(-1)).toEqual(['backup:open-stick', { place: sound.place, passphrase: '不对' }]);
  expect(place.querySelector('[role=alert]')?.textContent).toContain('原来那台电脑的本机口令');
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Help } from '#renderer/features/help/help.tsx';
import { requestHelp } from '#renderer/ui/help-request.ts';
import { pageHost } from '#test/support/page-host.ts';
import { ok } from '#shared/base/result.ts';
import { settle, until } from '#test/support/settled.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
const asked: unknown[] = [];
beforeEach(async () => {
  asked.length = 0;
  pageHost((channel: string, input: unknown) => {
    asked.push([channel, input]);
    return Promise.resolve(ok({ where: '/考评台/手册.pdf', pages: 3 }));
  });
  location.hash = '#/sitting/scoring';
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Help />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

const press = async (key: string, on: EventTarget = document.body): Promise<void> => {
  await act(async () => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await settle();
};
const article = (): HTMLElement | null => document.querySelector('[data-help-article]');
const title = (): string | undefined => article()?.querySelector('h1')?.textContent;
const opened = (): string | undefined => article()?.querySelector('[data-here]')?.textContent;
const button = (words: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === words)!;

it('F1 on the scoring screen opens the examiner’s chapter at how a sheet is scored', async () => {
  await press('F1');
  await until(() => article() !== null);
  expect([title(), opened()]).toEqual(['考评员', '评一张表']);
});

it('opens at what lies over the screen before the screen itself', async () => {
  const guard = document.body.appendChild(document.createElement('section'));
  guard.dataset['help'] = 'clock';
  await act(async () => requestHelp());
  await until(() => article() !== null);
  expect([title(), opened()]).toEqual(['出了问题怎么办', '系统时间被调回']);
});

it('links lead to other chapters, and back', async () => {
  await press('F1');
  await until(() => article() !== null);
  await act(async () => button('考评组长').click());
  expect([title(), opened()]).toEqual(['考评组长', undefined]);
  await act(async () => button('组长签字').click());
  expect(opened()).toBe('组长签字');
});

it('searches by words, and opens what was chosen by keys alone', async () => {
  await press('F1');
  await until(() => article() !== null);
  const field = document.querySelector<HTMLInputElement>('.help-search input')!;
  await press('/', article()!);
  expect(document.activeElement).toBe(field);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '登录条');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const found = document.querySelectorAll('[role="option"]');
  expect(found.length).toBeGreaterThan(1);
  const [wanted] = [...document.querySelectorAll('[role="option"] strong')].map((one) => one.textContent);
  await press('Enter', field);
  expect(opened()).toBe(wanted);
});

it('keeps its keys from the screen below', async () => {
  await press('F1');
  await until(() => article() !== null);
  const heard: string[] = [];
  const listen = (event: KeyboardEvent): void => void heard.push(event.key);
  addEventListener('keydown', listen);
  await press('5', article()!);
  await press('F9', article()!);
  removeEventListener('keydown', listen);
  expect(heard).toEqual([]);
});

it('has the host make the PDF of the chapter, or of the whole of it', async () => {
  await press('F1');
  await until(() => article() !== null);
  await act(async () => button('打印本章').click());
  await until(() => document.body.textContent.includes('3 页，已在系统的 PDF 阅读器中打开'));
  await act(async () => button('整本存为 PDF').click());
  await until(() => document.body.textContent.includes('3 页，已保存：/考评台/手册.pdf'));
  expect(asked).toEqual([
    ['handbook:make', { page: 'examiner', way: 'print' }],
    ['handbook:make', { page: null, way: 'file' }],
  ]);
});

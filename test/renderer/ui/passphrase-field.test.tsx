// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => act(async () => root.unmount()));

const show = (error?: string) =>
  act(async () =>
    root.render(
      <PassphraseField label="口令" note="至少 8 个字符" error={error} value="" onChange={() => undefined} />,
    ),
  );
const press = (capsLock: boolean) =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true });
    Object.defineProperty(event, 'getModifierState', { value: (name: string) => name === 'CapsLock' && capsLock });
    place.querySelector('input')!.dispatchEvent(event);
  });
const line = () => place.querySelector('.kp-field > p')!.textContent;

test('says that Caps Lock is on, as long as it is, beside whatever is wrong', async () => {
  await show();
  expect(line()).toBe('至少 8 个字符');
  await press(true);
  expect(line()).toBe('大写锁定已打开。');
  await show('口令不正确。');
  expect(line()).toBe('口令不正确。 大写锁定已打开。');
  await press(false);
  expect(line()).toBe('口令不正确。');
});

test('hides what is typed, and keeps the browser from filling it in', async () => {
  await show();
  const field = place.querySelector('input')!;
  expect([field.type, field.autocomplete]).toEqual(['password', 'off']);
});

test('shows what is typed while its eye is pressed in', async () => {
  await show();
  const eye = place.querySelector('button')!;
  for (const [type, pressed] of [
    ['text', 'true'],
    ['password', 'false'],
  ]) {
    await act(async () => eye.click());
    expect([place.querySelector('input')!.type, eye.getAttribute('aria-pressed')]).toEqual([type, pressed]);
  }
});

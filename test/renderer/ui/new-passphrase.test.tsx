// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useNewPassphrase } from '#renderer/ui/new-passphrase.tsx';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
let taken: string | null = null;
function Form() {
  const fresh = useNewPassphrase('新口令');
  return (
    <>
      {fresh.fields}
      <button onClick={() => (taken = fresh.take())}>ok</button>
    </>
  );
}
beforeEach(async () => {
  taken = null;
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => root.render(<Form />));
});
afterEach(() => act(async () => root.unmount()));

const type = (text: string) =>
  act(async () => {
    for (const field of place.querySelectorAll('input')) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
const press = () => act(async () => place.querySelector<HTMLElement>(':scope > button')!.click());
const line = () => place.querySelector('.kp-field > p')!.textContent;

test.each([
  ['short1', '至少 8 个字符。'],
  ['tianjin2026', '太容易猜：主要是常见的口令、词或地名，请加上几个不相干的词。'],
  ['20260101', '太容易猜：主要是日期，请换成几个不相干的词。'],
  ['aaaaaaaa', '太容易猜：主要是重复的字符。'],
])('%s is not taken, and the form says why', async (text, why) => {
  await type(text);
  await press();
  expect([taken, line()]).toEqual([null, why]);
});

test('the meter fills as it gets stronger, and a strong one is taken', async () => {
  expect(place.querySelector('meter')).toBeNull();
  await type('woaini1314');
  const weak = Number(place.querySelector('meter')!.getAttribute('value'));
  await type('桥边 白鹭 铁壶');
  const strong = Number(place.querySelector('meter')!.getAttribute('value'));
  expect([weak < 5, strong, line()]).toEqual([true, 10, '强度足够。']);
  await press();
  expect(taken).toBe('桥边 白鹭 铁壶');
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { useInTurns, useLatestInTurns } from '#renderer/turns/use-in-turns.ts';
import type { Stepwise } from '#shared/base/stepwise.ts';
import { until } from '#test/support/settled.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

/** Work that ends only when it is let. */
function* held(says: string, isLet: () => boolean): Stepwise<{ says: string }> {
  for (let step = 0; step < 1000 || !isLet(); step += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
    if (isLet()) break;
  }
  return { says };
}

it('what somebody reads stays until the next is there, and what is asked anew is not shown old', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const let_ = { first: false, second: false };
  const works = {
    first: () => held('first', () => let_.first),
    second: () => held('second', () => let_.second),
  };
  function Shown({ work }: { readonly work: keyof typeof works }) {
    const now = useInTurns(works[work]);
    const latest = useLatestInTurns(works[work]);
    return `${now?.says ?? '-'} ${latest?.says ?? '-'}`;
  }
  const draw = (work: keyof typeof works) => act(async () => root.render(<Shown work={work} />));
  await draw('first');
  expect(place.textContent).toBe('- -');
  let_.first = true;
  await until(() => place.textContent === 'first first');
  await draw('second');
  expect(place.textContent).toBe('- first');
  let_.second = true;
  await until(() => place.textContent === 'second second');
  await act(async () => root.unmount());
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { Rail } from '#renderer/features/frame/rail.tsx';
import { stepsOf } from '#renderer/features/frame/steps.ts';
import { SCREENS } from '#renderer/ui/navigate.ts';
import { readySitting } from '#test/support/sitting.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
const steps = stepsOf(readySitting().state, { undelivered: 0, delivered: 0 });

it('marks one place for every screen: its own, or that of the step it was opened from', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const marks: Record<string, string | null> = {};
  for (const screen of SCREENS) {
    await act(async () => root.render(<Rail steps={steps} screen={screen} leave={() => undefined} />));
    const current = [...place.querySelectorAll('[aria-current]')];
    expect(current, screen).toHaveLength(1);
    const [item] = current;
    const at = item?.getAttribute('data-screen') ?? null;
    if (at !== screen) marks[screen] = `${String(at)} ${String(item?.getAttribute('aria-current'))}`;
  }
  expect(marks).toEqual({
    eligibility: 'setup true',
    readiness: 'setup true',
    drill: 'setup true',
    compare: 'results true',
    pictures: 'results true',
    'paper-entry': 'board true',
    proofreading: 'sign-off true',
    backup: 'settings true',
  });
  await act(async () => root.unmount());
});

import { App } from 'antd';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeHash, type Screen } from '#renderer/ui/navigate.ts';
import { err } from '#shared/base/result.ts';
import type { Person } from '#shared/model/staff.ts';
import { SCREENS } from '../gallery/registry.ts';
import { Room } from '../gallery/room.tsx';
import type { InSitting } from '../gallery/state.ts';
import { pageHost } from '#test/support/page-host.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

// What somebody may press here and nobody may who is not signed in: beside it stands who may, and how to sign in.

let root: Root | null = null;
let place: HTMLElement;
const leave = async (): Promise<void> => {
  const before = root;
  root = null;
  await act(async () => {
    before?.unmount();
    document.body.replaceChildren();
  });
};

const settle = (milliseconds = 0) => act(() => new Promise((done) => setTimeout(done, milliseconds)));

async function enter(screen: Screen, state: InSitting, as: Person | null): Promise<HTMLElement> {
  await leave();
  localStorage.clear();
  const { as: _, locked: __, ...shown } = state;
  const { part: Part } = SCREENS[screen];
  pageHost((channel) =>
    Promise.resolve(
      state.answers !== undefined && channel in state.answers
        ? (state.answers[channel] as never)
        : err({ kind: 'unknown_channel' }),
    ),
  );
  location.hash = placeHash({ sitting: state.sitting.sitting?.sittingId ?? '', screen, params: state.params ?? {} });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () =>
    root!.render(
      <App component={false}>
        <Room state={as === null ? shown : { ...shown, as }}>
          <Part />
        </Room>
      </App>,
    ),
  );
  await settle(20);
  // a way there that only somebody signed in finds is none for anybody else
  await act(async () => {
    await Promise.resolve(state.act?.(place)).catch(() => undefined);
  });
  await settle(20);
  return place.querySelector<HTMLElement>('.kp-frame-screen')!;
}

const bare = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s/g, '');
const labelOf = (button: Element): string => bare(button.getAttribute('aria-label') ?? button.textContent);
const keyOf = (element: Element): string | null => {
  const name = element.getAttribute('data-testid') ?? element.getAttribute('aria-label');
  if (name !== null) return `[data-testid="${name}"],[aria-label="${name}"]`;
  return null;
};
/** What can be pressed, and around it, from near to far, the parts of the screen that have a name. */
function buttons(screen: HTMLElement): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const button of screen.querySelectorAll('button, [role=button]')) {
    const around: string[] = [];
    for (let part = button.parentElement; part !== null && part !== screen; part = part.parentElement) {
      const key = keyOf(part);
      if (key !== null) around.push(key);
    }
    found.set(labelOf(button), around);
  }
  return found;
}

/** Whether a part of the screen around it that stands there for nobody as well, or else the screen, says how to sign in. */
function isTold(screen: HTMLElement, around: readonly string[]): boolean {
  const parts = around.flatMap((key) => screen.querySelector<HTMLElement>(key) ?? []);
  return (parts.length === 0 ? [screen] : parts).some((part) => bare(part.textContent).includes('登录'));
}

/** States that are only about looks. */
const LOOKS = new Set(['dark', 'english', 'touch', 'long-names', 'locked', 'empty', 'practice', 'portrait']);

const ALL = (Object.keys(SCREENS) as Screen[]).flatMap((screen) =>
  Object.keys(SCREENS[screen].states)
    .filter((name) => !LOOKS.has(name))
    .map((name) => [screen, name] as const),
);

/** Walks every `of`th state of the screens, from the `nth` on: as everybody on the staff list, and as nobody. */
export function walkSignedOut(nth: number, of: number): void {
  beforeEach(() => localStorage.clear());
  afterEach(leave);
  describe('who is not signed in is told who may', () => {
    it.each(ALL.filter((_, at) => at % of === nth))('%s, %s', { timeout: 120_000 }, async (screen, name) => {
      const made = SCREENS[screen].states[name]!();
      const { people } = made.sitting;
      const byRole = new Map([...people.values()].map((person) => [person.role, person]));
      const offered = new Map<string, readonly string[]>();
      for (const person of byRole.values())
        for (const [label, around] of buttons(await enter(screen, made, person))) offered.set(label, around);
      const out = await enter(screen, made, null);
      const here = buttons(out);
      const silent = [...offered].filter(
        ([label, around]) => !here.has(label) && !label.includes('登录') && !isTold(out, around),
      );
      expect(silent.map(([label]) => label)).toEqual([]);
    });
  });
}

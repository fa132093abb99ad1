// @vitest-environment happy-dom
import { App } from 'antd';
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CurrentScreen } from '#renderer/current-screen.tsx';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { placeHash, SCREENS, type Screen } from '#renderer/ui/navigate.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { err } from '#shared/base/result.ts';
import { Room } from '#test/gallery/room.tsx';
import { keyedDay, seated, timedDay } from '#test/gallery/days.ts';
import { pageHost } from '#test/support/page-host.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

// the day has marks, clocks that run and a late one, and everybody has a key
const day = seated(keyedDay(timedDay()), 'examiner');
const { sitting: state, as } = day;
const sitting = state.sitting!;

/** Whatever would tell somebody who passes by what goes on here. */
const TOLD: readonly string[] = [
  sitting.title,
  sitting.occupation,
  sitting.room,
  sitting.heldOn,
  ...[...state.candidates.values()].flatMap(({ name, number, idNumber }) => [name, number, idNumber]),
  ...[...state.people.values()].flatMap(({ name, idNumber }) => [name, idNumber]),
  state.scheme!.title,
  ...state.scheme!.tasks.map(({ name }) => name),
].filter((told) => told.length > 1);

let root: Root;
let place: HTMLElement;
let seat: ReturnType<typeof useSignedIn>;
let say: ReturnType<typeof App.useApp>['message'];
beforeEach(() => localStorage.clear());
afterEach(() =>
  act(async () => {
    root.unmount();
    document.body.replaceChildren();
  }),
);

/** Keeps what a screen would hold: who sits here, and the way it tells something in passing. */
function Hands() {
  const signedIn = useSignedIn();
  const { message } = App.useApp();
  useEffect(() => {
    seat = signedIn;
    say = message;
  });
  return null;
}
const settle = (milliseconds = 0) => act(() => new Promise((done) => setTimeout(done, milliseconds)));

async function enter(screen: Screen): Promise<void> {
  pageHost(() => Promise.resolve(err({ kind: 'unknown_channel' })));
  location.hash = placeHash({ sitting: sitting.sittingId, screen, params: {} });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () =>
    root.render(
      <Room state={day} notice={<p>{sitting.title}</p>}>
        <Hands />
        <CurrentScreen />
      </Room>,
    ),
  );
  for (
    let waits = 0;
    place.querySelector('.kp-frame-screen .kp-soft')?.textContent.startsWith('正在') && waits < 200;
    waits += 1
  )
    await settle(10);
}

const isOpen = () => document.querySelector('.ant-modal-wrap, .ant-drawer, .ant-message-notice') !== null;
/** Opens the first window that a button of the screen opens, where one does. */
async function openSomething(): Promise<void> {
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('.kp-frame-screen button:not(:disabled)')];
  for (const button of buttons) {
    if (isOpen() || !button.isConnected) return;
    await act(async () => button.click());
  }
}

/** Everything the page says of the sitting: its marks-up, its words in figures, its title, and the computer's name for its window. */
function told(): readonly string[] {
  // style sheets and pictograms are full of figures that nobody reads
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  for (const drawn of page.querySelectorAll('style, svg')) drawn.remove();
  const everything = `${page.outerHTML}\n${document.title}`;
  const figures = document.body.textContent.replaceAll(/F[12]/g, '').match(/\d+/g) ?? [];
  return [...TOLD.filter((one) => everything.includes(one)), ...figures];
}

describe('a locked sitting shows nothing of itself', () => {
  it.each(SCREENS)('over %s, and over whatever stood open there', { timeout: 30_000 }, async (screen) => {
    await enter(screen);
    expect(document.title).toContain(sitting.title);
    expect(told().length).toBeGreaterThan(3);
    await openSomething();
    // a tooltip, and a word in passing, which outlive the screen that said them
    await act(async () => {
      place.querySelector('.kp-frame-screen button')?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      void say.success(`${as.name} ${sitting.title} 98.50`, 0);
    });
    await settle();
    expect(document.body.textContent).toContain('98.50');
    const before = say;
    await act(async () => dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', bubbles: true })));
    await settle();
    expect(place.querySelector('[data-testid="locked"]')).not.toBe(null);
    expect(told()).toEqual([]);
    // what a screen had still to say when it was taken away, which antd takes for a mistake
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await act(async () => void before.success(`${sitting.title} 98.50`, 0));
    await settle();
    complaint.mockRestore();
    expect([told(), document.title]).toEqual([[], '考评台']);
  });

  it('whoever asks to sign in types who they are before a name is shown', async () => {
    await enter('scoring');
    await act(async () => seat.lock());
    await act(async () => requestSignIn());
    await settle(50);
    const box = document.querySelector<HTMLInputElement>('[role=dialog] input')!;
    const type = (text: string) =>
      act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
    expect(told()).toEqual([]);
    await type(as.name.slice(0, 1));
    expect(told()).toEqual([]);
    await type(as.name);
    const options = [...document.querySelectorAll('[role=dialog] [role=option]')].map(({ textContent }) => textContent);
    expect(options).toEqual([expect.stringContaining(as.name)]);
  });
});

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { CloseSitting } from '#renderer/features/sign-off/close-sitting.tsx';
import { closingWords, signOffWords } from '#renderer/features/sign-off/words.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

it('shows what is open and asks before a sitting ends', async () => {
  room = await markingRoom(<CloseSitting digest={'a'.repeat(64)} />);
  await room.click(button(signOffWords.close[0])!);
  await room.settle(50);
  expect(room.entries).toEqual([]);
  const open = document.querySelector('[data-testid="still-open"]')?.textContent;
  expect(open).toContain('名考生没有检录');
  await room.click(button(closingWords.back[0])!);
  await room.settle(50);
  expect(room.entries).toEqual([]);
  await room.click(button(signOffWords.close[0])!);
  await room.settle(50);
  await room.click(button(closingWords.confirm[0])!);
  await room.settle(50);
  // nobody has signed: the door says so, and the question stays
  expect(document.querySelector('[role="dialog"] [role="alert"]')?.textContent).toBeTruthy();
});

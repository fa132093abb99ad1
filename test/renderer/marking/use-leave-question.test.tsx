// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { useLeaveQuestion } from '#renderer/marking/use-leave-question.ts';

function Field({ isTyping }: { readonly isTyping: boolean }) {
  useLeaveQuestion(isTyping);
  return null;
}

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const isAsked = (): boolean => {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
};

it('asks before leaving only while something is typed', () => {
  const root = createRoot(document.createElement('div'));
  const show = (isTyping: boolean): void => act(() => root.render(<Field isTyping={isTyping} />));
  show(false);
  expect(isAsked()).toBe(false);
  show(true);
  expect(isAsked()).toBe(true);
  show(false);
  expect(isAsked()).toBe(false);
  act(() => root.unmount());
});

import { useEffectEvent, useLayoutEffect } from 'react';
import { dialogIsOpen } from '#renderer/ui/dialog-is-open.ts';
import { commandOf, type Command } from './key-bindings.ts';

/** Fields that take text of their own; while one has the focus the keys belong to it. */
const TEXT = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';
const PRESSED_BY = 'button, a, [role="button"], [role="radio"], [role="tab"]';

/**
 * Hears the keys of a marking screen wherever the focus is, so that a click beside the sheet never loses a digit.
 * `act` answers whether it used the command; only then is the browser's own action stopped.
 */
export function useMarkingKeys(act: (command: Command) => boolean): void {
  const heard = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || belongsElsewhere(event)) return;
    const command = commandOf(event);
    if (command !== null && act(command)) event.preventDefault();
  });
  // with the sheet and not after it is painted: what is typed as soon as its lines stand is a mark
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => heard(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

function belongsElsewhere({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TEXT) !== null || dialogIsOpen()) return true;
  // a focused button is pressed by these; every other key still reaches the sheet
  return (key === 'Enter' || key === ' ') && target.closest(PRESSED_BY) !== null;
}

import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { dialogIsOpen } from '#renderer/ui/dialog-is-open.ts';

/** Nobody presses keys one after another in so few milliseconds for long; a bar code or ID reader types all it has read. */
const PAUSE_MS = 80;
/** What a reader presses with a capital letter. */
const PART_OF_A_LETTER: ReadonlySet<string> = new Set(['Shift', 'CapsLock']);
/** No reader does these: whoever pressed a key before them meant who was chosen then, and nobody whom they choose now. */
const HAND = ['pointerdown', 'click'] as const;

type Heard = {
  /** A key that somebody pressed, once it is clear that no reader goes on from it. */
  readonly onKey: (key: string) => void;
  /** What a reader typed: it ends in Enter. */
  readonly onRead: (text: string) => void;
};

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;

/**
 * Tells a reader from a hand, wherever on the screen the focus is: a number that is read must never press the keys that mark
 * somebody. In a field whatever is typed stays in the field.
 */
export function useReader({ onKey, onRead }: Heard): void {
  const typed = useRef('');
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pressed = useEffectEvent(onKey);
  const read = useEffectEvent(onRead);

  // with the list and not after it is painted: a key that comes as soon as it stands is heard
  useLayoutEffect(() => {
    /** The hand's keys, one after another: each finds the screen as the one before left it. */
    const press = (): void => {
      clearTimeout(waiting.current);
      const keys = Array.from(typed.current);
      typed.current = '';
      for (const key of keys) {
        // what a key before has opened asks for its own keys
        if (dialogIsOpen()) return;
        flushSync(() => pressed(key));
      }
    };
    const hear = (event: KeyboardEvent): void => {
      if (event.isComposing || PART_OF_A_LETTER.has(event.key)) return;
      if (event.key === 'Enter' && typed.current.length > 1) {
        clearTimeout(waiting.current);
        const text = typed.current;
        typed.current = '';
        event.preventDefault();
        event.stopPropagation();
        read(text);
        return;
      }
      const isOther = event.ctrlKey || event.altKey || event.metaKey || !/^[0-9A-Za-z-]$/.test(event.key);
      if (isOther) return press();
      if (isText(event.target) || dialogIsOpen()) return;
      typed.current += event.key;
      clearTimeout(waiting.current);
      waiting.current = setTimeout(press, PAUSE_MS);
    };
    addEventListener('keydown', hear, { capture: true });
    for (const each of HAND) addEventListener(each, press, { capture: true });
    return () => {
      removeEventListener('keydown', hear, { capture: true });
      for (const each of HAND) removeEventListener(each, press, { capture: true });
      clearTimeout(waiting.current);
    };
  }, []);
}

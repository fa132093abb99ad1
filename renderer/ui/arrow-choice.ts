import { useState, type KeyboardEvent } from 'react';

/**
 * A field above a list: typing narrows, the arrows choose, Enter takes. `at`: which of `count` is chosen; `onKey` belongs on
 * the field, `restart` goes with every change of what is typed.
 */
export function useArrowChoice(count: number, take: (at: number) => void) {
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, count - 1);
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, count - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && at >= 0) take(at);
    else return;
    event.preventDefault();
  };
  return { at, onKey, restart: () => setChosen(0) };
}

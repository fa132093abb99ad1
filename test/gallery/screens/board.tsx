import { BoardScreen } from '#renderer/features/board/board-screen.tsx';
import { checkedInDay, longDay, newDay, preparedDay, scoredDay, scoringDay, spreadDay, timedDay } from '../days.ts';
import type { ScreenStates } from '../state.ts';

export const board: ScreenStates = {
  part: BoardScreen,
  states: {
    empty: () => newDay(),
    prepared: () => preparedDay(),
    'checked-in': () => checkedInDay(),
    busy: () => scoringDay(),
    full: () => scoredDay(),
    clocks: () => timedDay(),
    spread: () => spreadDay(),
    'long-names': () => longDay(),
    practice: () => ({ ...scoringDay(), practice: true }),
    dark: () => ({ ...scoringDay(), looks: { look: 'dark' } }),
    english: () => ({ ...scoringDay(), looks: { language: 'en' } }),
    touch: () => ({ ...scoringDay(), looks: { touch: true } }),
  },
};

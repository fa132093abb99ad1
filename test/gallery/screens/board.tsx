import { BoardScreen } from '#renderer/features/board/board-screen.tsx';
import {
  checkedInDay,
  keyedDay,
  newDay,
  preparedDay,
  recusedDay,
  scoredDay,
  scoringDay,
  seated,
  spreadDay,
  timedDay,
} from '../days.ts';
import { longDay } from '../long-day.ts';
import { fill, press } from '../hands.ts';
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
    locked: () => ({ ...seated(keyedDay(timedDay()), 'examiner'), locked: true }),
    spread: () => spreadDay(),
    recused: () => seated(recusedDay(), 'site-head'),
    'long-names': () => longDay(),
    find: () => ({
      ...seated(scoringDay(), 'examiner'),
      act: async (page) => {
        await press(page, /^查找/);
        await fill(document.body, '[role=combobox]', '1');
      },
    }),
    practice: () => ({ ...scoringDay(), practice: true }),
    dark: () => ({ ...scoringDay(), looks: { look: 'dark' } }),
    english: () => ({ ...scoringDay(), looks: { language: 'en' } }),
    touch: () => ({ ...scoringDay(), looks: { touch: true } }),
  },
};

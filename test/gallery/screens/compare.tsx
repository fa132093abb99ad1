import { CompareScreen } from '#renderer/features/compare/compare-screen.tsx';
import { checkedInDay, newDay, scoredDay } from '../days.ts';
import { longDay } from '../long-day.ts';
import type { ScreenStates } from '../state.ts';

export const compare: ScreenStates = {
  part: CompareScreen,
  states: {
    empty: () => newDay(),
    'no-marks': () => checkedInDay(),
    full: () => scoredDay(),
    'long-names': () => scoredDay(longDay()),
    dark: () => ({ ...scoredDay(), looks: { look: 'dark' } }),
    english: () => ({ ...scoredDay(), looks: { language: 'en' } }),
  },
};

import { ResultsScreen } from '#renderer/features/results/results-screen.tsx';
import { checkedInDay, longDay, newDay, scoredDay, scoringDay, seated, spreadDay } from '../days.ts';
import type { ScreenStates } from '../state.ts';

export const results: ScreenStates = {
  part: ResultsScreen,
  states: {
    empty: () => newDay(),
    'no-marks': () => checkedInDay(),
    busy: () => scoringDay(),
    full: () => scoredDay(),
    spread: () => seated(spreadDay(), 'examiner-lead'),
    'long-names': () => scoredDay(longDay()),
    dark: () => ({ ...scoredDay(), looks: { look: 'dark' } }),
    english: () => ({ ...scoredDay(), looks: { language: 'en' } }),
  },
};

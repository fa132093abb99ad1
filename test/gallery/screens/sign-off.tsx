import { SignOffScreen } from '#renderer/features/sign-off/sign-off-screen.tsx';
import { eventfulDay, newDay, scoredDay, scoringDay, seated } from '../days.ts';
import type { ScreenStates } from '../state.ts';

export const signOff: ScreenStates = {
  part: SignOffScreen,
  states: {
    empty: () => newDay(),
    busy: () => scoringDay(),
    'for-the-checker': () => seated(scoredDay(), 'checker'),
    eventful: () => seated(eventfulDay(), 'supervisor'),
    dark: () => ({ ...scoredDay(), looks: { look: 'dark' } }),
    english: () => ({ ...scoredDay(), looks: { language: 'en' } }),
  },
};

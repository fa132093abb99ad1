import { CheckInScreen } from '#renderer/features/check-in/check-in-screen.tsx';
import { checkedInDay, longDay, newDay, preparedDay, seated } from '../days.ts';
import type { ScreenStates } from '../state.ts';

export const checkIn: ScreenStates = {
  part: CheckInScreen,
  states: {
    empty: () => newDay(),
    fresh: () => seated(preparedDay(), 'clerk'),
    full: () => checkedInDay(),
    'long-names': () => longDay(),
    dark: () => ({ ...checkedInDay(), looks: { look: 'dark' } }),
    english: () => ({ ...checkedInDay(), looks: { language: 'en' } }),
    touch: () => ({ ...checkedInDay(), looks: { touch: true } }),
  },
};

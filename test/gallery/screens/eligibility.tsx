import { EligibilityScreen } from '#renderer/features/eligibility/eligibility-screen.tsx';
import { newDay, preparedDay } from '../days.ts';
import { longDay } from '../long-day.ts';
import type { ScreenStates } from '../state.ts';

export const eligibility: ScreenStates = {
  part: EligibilityScreen,
  states: {
    empty: () => newDay(),
    full: () => preparedDay(),
    'long-names': () => longDay(),
    dark: () => ({ ...preparedDay(), looks: { look: 'dark' } }),
    english: () => ({ ...preparedDay(), looks: { language: 'en' } }),
  },
};

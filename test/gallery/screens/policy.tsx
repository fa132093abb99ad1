import { PolicyScreen } from '#renderer/features/policy/policy-screen.tsx';
import { newDay, preparedDay } from '../days.ts';
import { press } from '../hands.ts';
import type { ScreenStates } from '../state.ts';

export const policy: ScreenStates = {
  part: PolicyScreen,
  states: {
    empty: () => newDay(),
    checks: () => preparedDay(),
    dates: () => ({ ...preparedDay(), act: (page) => press(page, /^时限日程/) }),
    dark: () => ({ ...preparedDay(), looks: { look: 'dark' } }),
    english: () => ({ ...preparedDay(), looks: { language: 'en' } }),
  },
};

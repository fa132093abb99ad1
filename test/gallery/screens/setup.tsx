import { SetupScreen } from '#renderer/features/setup/setup-screen.tsx';
import { longDay, newDay, preparedDay, scoredDay } from '../days.ts';
import { press } from '../hands.ts';
import type { ScreenStates } from '../state.ts';

export const setup: ScreenStates = {
  part: SetupScreen,
  states: {
    empty: () => newDay(),
    staff: () => ({ ...preparedDay(), act: (page) => press(page, /^工作人员/) }),
    roster: () => ({ ...preparedDay(), act: (page) => press(page, /^考生名册/) }),
    scheme: () => ({ ...preparedDay(), act: (page) => press(page, /^评分方案/) }),
    'long-roster': () => ({ ...longDay(), act: (page) => press(page, /^考生名册/) }),
    'long-scheme': () => ({ ...longDay(), act: (page) => press(page, /^评分方案/) }),
    'in-use': () => ({ ...scoredDay(), act: (page) => press(page, /^评分方案/) }),
    dark: () => ({ ...preparedDay(), looks: { look: 'dark' }, act: (page) => press(page, /^考生名册/) }),
    english: () => ({ ...preparedDay(), looks: { language: 'en' } }),
  },
};

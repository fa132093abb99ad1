import { PolicyScreen } from '#renderer/features/policy/policy-screen.tsx';
import { newDay, preparedDay } from '../days.ts';
import { press } from '../hands.ts';
import { inspectedDay } from '../inspected-day.ts';
import type { ScreenStates } from '../state.ts';

export const policy: ScreenStates = {
  part: PolicyScreen,
  states: {
    empty: () => newDay(),
    checks: () => preparedDay(),
    dates: () => ({ ...preparedDay(), act: (page) => press(page, /^时限日程/) }),
    evidence: () => ({ ...inspectedDay(), act: (page) => press(page, /试点企业六项条件/) }),
    inspections: () => ({ ...inspectedDay(), act: (page) => press(page, /^抽查监督/) }),
    'no-inspections': () => ({ ...preparedDay(), act: (page) => press(page, /^抽查监督/) }),
    dark: () => ({ ...preparedDay(), looks: { look: 'dark' } }),
    english: () => ({ ...preparedDay(), looks: { language: 'en' } }),
  },
};

import { PolicyScreen } from '#renderer/features/policy/policy-screen.tsx';
import { newDay, preparedDay } from '../days.ts';
import { press } from '../hands.ts';
import { inspectedDay } from '../inspected-day.ts';
import type { ScreenStates } from '../state.ts';
import { appointedDay, unmetDay } from '../verdict-days.ts';

/** To the deadlines, and the agreement of the first who passed. */
const agree = async (page: HTMLElement, [deadlines, record]: readonly [RegExp, RegExp]): Promise<void> => {
  await press(page, deadlines);
  await press(page, record);
};

export const policy: ScreenStates = {
  part: PolicyScreen,
  states: {
    empty: () => newDay(),
    checks: () => preparedDay(),
    dates: () => ({ ...preparedDay(), act: (page) => press(page, /^时限日程/) }),
    evidence: () => ({ ...inspectedDay(), act: (page) => press(page, /试点企业六项条件/) }),
    inspections: () => ({ ...inspectedDay(), act: (page) => press(page, /^抽查监督/) }),
    'no-inspections': () => ({ ...preparedDay(), act: (page) => press(page, /^抽查监督/) }),
    unmet: () => ({ ...unmetDay(), act: (page) => press(page, /^考评、督导人员/) }),
    answered: () => ({ ...unmetDay(true), act: (page) => press(page, /^考评、督导人员/) }),
    agreements: () => ({ ...appointedDay(), act: (page) => press(page, /^时限日程/) }),
    agreement: () => ({ ...appointedDay(), act: (page) => agree(page, [/^时限日程/, /^登记$/]) }),
    'agreement-english': () => ({
      ...{ ...appointedDay(), looks: { language: 'en' } },
      act: (page) => agree(page, [/^Deadlines/, /^Record$/]),
    }),
    dark: () => ({ ...preparedDay(), looks: { look: 'dark' } }),
    english: () => ({ ...preparedDay(), looks: { language: 'en' } }),
  },
};

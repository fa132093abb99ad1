import { SignOffScreen } from '#renderer/features/sign-off/sign-off-screen.tsx';
import { checkDay } from '../check-day.ts';
import { eventfulDay, newDay, scoredDay, scoringDay, seated } from '../days.ts';
import { breachDay, signedDay } from '../ruled-days.ts';
import { press } from '../hands.ts';
import type { ScreenStates } from '../state.ts';
import { unmetDay } from '../verdict-days.ts';

export const signOff: ScreenStates = {
  part: SignOffScreen,
  states: {
    empty: () => newDay(),
    busy: () => scoringDay(),
    'for-the-checker': () => seated(scoredDay(), 'checker'),
    eventful: () => seated(eventfulDay(), 'supervisor'),
    unmet: () => unmetDay(),
    answered: () => unmetDay(true),
    'unmet-english': () => ({ ...unmetDay(), looks: { language: 'en' } }),
    breach: () => seated(breachDay(), 'site-head'),
    'breach-english': () => ({ ...breachDay(), looks: { language: 'en' } }),
    'check-draw': () => seated(checkDay(false), 'supervisor'),
    'check-open': () => ({ ...seated(checkDay(true), 'supervisor'), act: (page) => press(page, /^对照/) }),
    'check-answer': () => seated(checkDay(true), 'examiner-lead'),
    closing: () => ({ ...seated(signedDay(), 'supervisor'), act: (page) => press(page, /^结束场次/) }),
    incident: () => ({ ...seated(breachDay(), 'site-head'), act: (page) => press(page, /^记录情况/) }),
    dark: () => ({ ...scoredDay(), looks: { look: 'dark' } }),
    english: () => ({ ...scoredDay(), looks: { language: 'en' } }),
  },
};

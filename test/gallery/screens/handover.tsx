import { HandoverScreen } from '#renderer/features/handover/handover-screen.tsx';
import { newDay, scoredDay } from '../days.ts';
import { answered } from '../hosts.ts';
import type { ScreenStates } from '../state.ts';
import { unmetDay } from '../verdict-days.ts';

const alone = { 'central:status': answered({ central: null, confirmed: false, reachable: null }) };

export const handover: ScreenStates = {
  part: HandoverScreen,
  states: {
    empty: () => ({ ...newDay(), answers: alone }),
    full: () => ({ ...scoredDay(), answers: alone }),
    unmet: () => ({ ...unmetDay(true), answers: alone }),
    practice: () => ({ ...scoredDay(), practice: true, answers: alone }),
    dark: () => ({ ...scoredDay(), answers: alone, looks: { look: 'dark' } }),
    english: () => ({ ...scoredDay(), answers: alone, looks: { language: 'en' } }),
  },
};

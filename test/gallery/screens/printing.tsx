import { PrintingScreen } from '#renderer/features/printing/printing-screen.tsx';
import { newDay, scoredDay } from '../days.ts';
import type { ScreenStates } from '../state.ts';

export const printing: ScreenStates = {
  part: PrintingScreen,
  states: {
    empty: () => newDay(),
    desk: () => ({ ...scoredDay(), params: { view: 'desk' } }),
    lists: () => ({ ...scoredDay(), params: { view: 'lists' } }),
    'host-gone': () => scoredDay(),
    dark: () => ({ ...scoredDay(), looks: { look: 'dark' } }),
    english: () => ({ ...scoredDay(), looks: { language: 'en' } }),
  },
};

import { PrintingScreen } from '#renderer/features/printing/printing-screen.tsx';
import { newDay, scoredDay } from '../days.ts';
import { press, settled } from '../hands.ts';
import type { ScreenStates } from '../state.ts';

const photoOfFirst = async (page: HTMLElement): Promise<void> => {
  page.querySelectorAll<HTMLElement>('.printing-choice')[1]?.click();
  await settled();
  await press(page, /^照\s?片$/);
};

export const printing: ScreenStates = {
  part: PrintingScreen,
  states: {
    empty: () => newDay(),
    desk: () => ({ ...scoredDay(), params: { view: 'desk' } }),
    lists: () => ({ ...scoredDay(), params: { view: 'lists' } }),
    // the two dialogs of photos: many at once, and one person's
    photos: () => ({
      ...scoredDay(),
      params: { form: 'appraisal-application' },
      act: (page) => press(page, /导入照片/),
    }),
    'one-photo': () => ({ ...scoredDay(), params: { form: 'appraisal-application' }, act: photoOfFirst }),
    'host-gone': () => scoredDay(),
    dark: () => ({ ...scoredDay(), looks: { look: 'dark' } }),
    english: () => ({ ...scoredDay(), looks: { language: 'en' } }),
  },
};

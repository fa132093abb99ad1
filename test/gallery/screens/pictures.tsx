import { PicturesScreen } from '#renderer/features/pictures/pictures-screen.tsx';
import { scoredDay, scoringDay, spreadDay, timedResults } from '../days.ts';
import { longDay } from '../long-day.ts';
import type { ScreenStates } from '../state.ts';

const unfolded = (page: HTMLElement): void => {
  for (const details of page.querySelectorAll('details')) details.open = true;
};

export const pictures: ScreenStates = {
  part: PicturesScreen,
  states: {
    empty: () => scoringDay(),
    full: () => timedResults(),
    figures: () => ({ ...timedResults(), act: unfolded }),
    spread: () => spreadDay(),
    'long-names': () => scoredDay(longDay()),
    dark: () => ({ ...timedResults(), looks: { look: 'dark' } }),
    english: () => ({ ...timedResults(), looks: { language: 'en' } }),
    touch: () => ({ ...timedResults(), looks: { touch: true } }),
  },
};

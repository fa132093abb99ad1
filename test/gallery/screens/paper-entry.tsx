import { PaperEntryScreen } from '#renderer/features/paper-entry/paper-entry-screen.tsx';
import { EDITION } from '#shared/model/sitting.ts';
import { checkedInDay, keyedDay, newDay, preparedDay, seated } from '../days.ts';
import { paperDay } from '../paper-day.ts';
import type { ScreenStates } from '../state.ts';

const day = () => keyedDay(checkedInDay(preparedDay({ edition: EDITION })));

export const paperEntry: ScreenStates = {
  part: PaperEntryScreen,
  states: {
    unprepared: () => newDay(),
    empty: () => seated(day(), 'site-head'),
    key: () => seated(paperDay(0), 'checker'),
    settle: () => seated(paperDay(2), 'checker'),
    dark: () => ({ ...seated(paperDay(2), 'checker'), looks: { look: 'dark' } }),
    english: () => ({ ...seated(paperDay(0), 'checker'), looks: { language: 'en' } }),
  },
};

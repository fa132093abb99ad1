import { ResultsScreen } from '#renderer/features/results/results-screen.tsx';
import {
  checkedInDay,
  correctedResults,
  journalOf,
  newDay,
  scoredDay,
  scoringDay,
  seated,
  spreadDay,
} from '../days.ts';
import { longDay } from '../long-day.ts';
import { breachDay, otherLeadDay, recusedLeadDay, settlingDay } from '../ruled-days.ts';
import { press } from '../hands.ts';
import type { ScreenStates } from '../state.ts';
import { unmetDay } from '../verdict-days.ts';

const withRecord = () => {
  const day = correctedResults();
  return { ...day, answers: journalOf(day), act: (page: HTMLElement) => press(page, /^(记录|Record)$/) };
};

export const results: ScreenStates = {
  part: ResultsScreen,
  states: {
    empty: () => newDay(),
    'no-marks': () => checkedInDay(),
    busy: () => scoringDay(),
    full: () => scoredDay(),
    unmet: () => unmetDay(),
    spread: () => seated(spreadDay(), 'examiner-lead'),
    'third-mark': () => seated(settlingDay('third_nearest'), 'examiner-lead'),
    'lead-decides': () => seated(settlingDay('lead'), 'examiner-lead'),
    'other-lead': () => otherLeadDay(),
    'lead-recused': () => seated(recusedLeadDay(), 'examiner-lead'),
    breach: () => breachDay(),
    record: () => withRecord(),
    'record-english': () => ({ ...withRecord(), looks: { language: 'en' } }),
    'long-names': () => scoredDay(longDay()),
    dark: () => ({ ...scoredDay(), looks: { look: 'dark' } }),
    english: () => ({ ...scoredDay(), looks: { language: 'en' } }),
  },
};

import { ProofreadingScreen } from '#renderer/features/proofreading/proofreading-screen.tsx';
import { newDay, proofreadDay, seated } from '../days.ts';
import { returnedDay } from '../ruled-days.ts';
import type { ScreenStates } from '../state.ts';

export const proofreading: ScreenStates = {
  part: ProofreadingScreen,
  states: {
    empty: () => newDay(),
    checker: () => seated(proofreadDay('totals'), 'checker'),
    lines: () => seated(proofreadDay('lines'), 'checker'),
    difference: () => seated(proofreadDay('totals'), 'examiner-lead'),
    returned: () => seated(returnedDay(), 'examiner-lead'),
    dark: () => ({ ...seated(proofreadDay('totals'), 'examiner-lead'), looks: { look: 'dark' } }),
    english: () => ({ ...seated(proofreadDay('totals'), 'examiner-lead'), looks: { language: 'en' } }),
  },
};

import { CertificatesScreen } from '#renderer/features/certificates/certificates-screen.tsx';
import { closedSitting } from '#test/support/certified.ts';
import { newDay, scoredDay } from '../days.ts';
import type { ScreenStates } from '../state.ts';

export const certificates: ScreenStates = {
  part: CertificatesScreen,
  states: {
    empty: () => newDay(),
    'not-closed': () => scoredDay(),
    full: () => {
      const { state, clerk } = closedSitting();
      return { sitting: state, as: clerk };
    },
    dark: () => ({ sitting: closedSitting().state, looks: { look: 'dark' } }),
    english: () => ({ sitting: closedSitting().state, looks: { language: 'en' } }),
  },
};

import { BackupScreen } from '#renderer/features/backup/backup-screen.tsx';
import { scoredDay } from '../days.ts';
import type { ScreenStates } from '../state.ts';

export const backup: ScreenStates = {
  part: BackupScreen,
  states: {
    plain: () => scoredDay(),
    dark: () => ({ ...scoredDay(), looks: { look: 'dark' } }),
    english: () => ({ ...scoredDay(), looks: { language: 'en' } }),
  },
};

import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { preparedDay } from '../days.ts';
import type { ScreenStates } from '../state.ts';

export const settings: ScreenStates = {
  part: SettingsScreen,
  states: {
    plain: () => preparedDay(),
    dark: () => ({ ...preparedDay(), looks: { look: 'dark' } }),
    english: () => ({ ...preparedDay(), looks: { language: 'en' } }),
    touch: () => ({ ...preparedDay(), looks: { touch: true } }),
  },
};

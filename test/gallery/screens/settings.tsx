import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { preparedDay } from '../days.ts';
import { press } from '../hands.ts';
import { answered } from '../hosts.ts';
import type { ScreenStates } from '../state.ts';

const WENT_WRONG = [
  { at: '2026-11-20T01:02:03.000Z', event: 'disk_full', detail: 'the reserve was released' },
  { at: '2026-11-20T01:09:00.000Z', event: 'stick', detail: 'gone' },
  {
    at: '2026-11-20T02:30:00.000Z',
    event: 'handler_threw',
    detail:
      "print:make Error: ENOENT: no such file or directory, open '<path>'\\n    at async open (dist:electron:main.cjs:9:1)",
  },
];

export const settings: ScreenStates = {
  part: SettingsScreen,
  states: {
    plain: () => preparedDay(),
    log: () => ({
      ...preparedDay(),
      answers: { 'app:log': answered({ system: 'linux 6.1 x64, Node 20.18.0', lines: WENT_WRONG }) },
      act: (page) => press(page, /^查看运行记录/),
    }),
    occupations: () => ({ ...preparedDay(), act: (page) => press(page, /^职业目录$/) }),
    dark: () => ({ ...preparedDay(), looks: { look: 'dark' } }),
    english: () => ({ ...preparedDay(), looks: { language: 'en' } }),
    touch: () => ({ ...preparedDay(), looks: { touch: true } }),
  },
};

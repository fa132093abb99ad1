import { ReadinessScreen } from '#renderer/features/readiness/readiness-screen.tsx';
import { newDay, preparedDay, seated } from '../days.ts';
import { press } from '../hands.ts';
import { answered } from '../hosts.ts';
import type { ScreenStates } from '../state.ts';

const GB = 1024 ** 3;
const FIT = {
  'vault:state': answered({ state: 'open', keychain: 'ready', clearRecords: false }),
  'handbook:make': answered({ where: '', pages: 1 }),
};
const UNFIT = { ...FIT, 'app:health': answered({ freeBytes: GB / 16, journalWritable: true, reserve: 'held' }) };

export const readiness: ScreenStates = {
  part: ReadinessScreen,
  states: {
    full: () => ({ ...seated(preparedDay(), 'clerk'), answers: FIT }),
    practice: () => ({ ...newDay(), practice: true, answers: FIT }),
    unfit: () => ({
      ...seated(preparedDay(), 'clerk'),
      answers: UNFIT,
      act: (page) => press(page, /^打一张试印页/),
    }),
    recorded: () => ({
      ...seated(preparedDay(), 'clerk'),
      answers: FIT,
      act: async (page) => {
        await press(page, /^没有打印机/);
        await press(page, /^记录检查结果/);
      },
    }),
    dark: () => ({ ...preparedDay(), answers: FIT, looks: { look: 'dark' } }),
    english: () => ({ ...preparedDay(), answers: FIT, looks: { language: 'en' } }),
  },
};

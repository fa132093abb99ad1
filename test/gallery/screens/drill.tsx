import { DrillScreen } from '#renderer/features/drill/drill-screen.tsx';
import type { Body } from '#shared/record/body.ts';
import { drillRule, type DrillStep } from '#shared/progress/drill.ts';
import { preparedDay, later, type Day } from '../days.ts';
import { answered } from '../hosts.ts';
import type { ScreenStates } from '../state.ts';

const stated = (step: DrillStep, facts: object): Body => ({
  ...{ type: 'facts_stated', rule: drillRule(step), candidateId: null },
  facts: { ...facts, by: '李娜' },
});
const RUN = { run: 'a'.repeat(16), ms: 60_000, wall: 1_763_600_000_000, prints: 0 };

/** A practice day on which one step is done, one was skipped and one is under way. */
const underWay = (): Day =>
  later(preparedDay({ practice: true }), [
    stated('plug', { phase: 'done', of: 12, hash: 'c0ffee'.repeat(10), entries: 3 }),
    stated('disk', { phase: 'skipped', reason: '磁盘太大，写不满' }),
    stated('printer', { phase: 'begun', ...RUN }),
  ]);
const ANSWERS = {
  'clock:tick': answered({ run: RUN.run, ms: RUN.ms + 1000 }),
  'print:register': answered({ rows: [] }),
};

export const drill: ScreenStates = {
  part: DrillScreen,
  states: {
    new: () => ({ ...preparedDay({ practice: true }), practice: true, answers: ANSWERS }),
    'under-way': () => ({ ...underWay(), practice: true, answers: ANSWERS }),
    'not-practice': () => preparedDay(),
    dark: () => ({ ...underWay(), practice: true, answers: ANSWERS, looks: { look: 'dark' } }),
    english: () => ({ ...underWay(), practice: true, answers: ANSWERS, looks: { language: 'en' } }),
  },
};

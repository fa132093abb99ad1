import { SetupScreen } from '#renderer/features/setup/setup-screen.tsx';
import { type Day, newDay, preparedDay, recusedDay, scoredDay, seated } from '../days.ts';
import { longDay } from '../long-day.ts';
import { press } from '../hands.ts';
import { divisionDay } from '../division-day.ts';
import { groupsDay, panelsDay } from '../panels-day.ts';
import { reviewDay } from '../review-day.ts';
import type { ScreenStates } from '../state.ts';

/** Roles hang on the site head, nobody else has signed in yet, and the enterprise named the supervisor alone. */
function rooted(): Day {
  const day = preparedDay();
  const { personId } = day.who('site-head');
  const people = [...day.sitting.people.values()].map((one) =>
    one.role === 'supervisor' ? { ...one, appointedBy: 'enterprise' as const } : one,
  );
  const root = { personId, publicKey: 'ab'.repeat(32) };
  const keys = new Map([[personId, root.publicKey]]);
  return {
    ...day,
    sitting: { ...day.sitting, root, keys, people: new Map(people.map((one) => [one.personId, one])) },
  };
}

/** To the scores of a review, and to the pass marks of its stages for a special policy. */
const thresholds = async (page: HTMLElement, [list, change]: readonly [RegExp, RegExp]): Promise<void> => {
  await press(page, list);
  await press(page, change);
};

export const setup: ScreenStates = {
  part: SetupScreen,
  states: {
    empty: () => newDay(),
    staff: () => ({ ...preparedDay(), act: (page) => press(page, /^工作人员/) }),
    roster: () => ({ ...preparedDay(), act: (page) => press(page, /^考生名册/) }),
    scheme: () => ({ ...preparedDay(), act: (page) => press(page, /^评分方案/) }),
    'long-roster': () => ({ ...longDay(), act: (page) => press(page, /^考生名册/) }),
    'long-scheme': () => ({ ...longDay(), act: (page) => press(page, /^评分方案/) }),
    'not-signed-in': () => ({ ...rooted(), act: (page) => press(page, /^工作人员/) }),
    'not-signed-in-english': () => ({
      ...rooted(),
      looks: { language: 'en' },
      act: (page) => press(page, /^Staff/),
    }),
    letter: () => ({
      ...rooted(),
      act: async (page) => {
        await press(page, /^工作人员/);
        await press(page, /^登记确认函/);
      },
    }),
    deputy: () => ({
      ...rooted(),
      act: async (page) => {
        await press(page, /^工作人员/);
        await press(page, /^指定接任人/);
      },
    }),
    recusals: () => ({ ...recusedDay(), act: (page) => press(page, /^回避/) }),
    'recusals-english': () => ({ ...recusedDay(), looks: { language: 'en' }, act: (page) => press(page, /^Recusals/) }),
    recusal: () => ({
      ...seated(recusedDay(), 'site-head'),
      act: async (page) => {
        await press(page, /^回避/);
        await press(page, /^申报回避/);
      },
    }),
    'recusal-cleared': () => ({
      ...seated(preparedDay(), 'site-head'),
      act: async (page) => {
        await press(page, /^回避/);
        await press(page, /^已核实/);
      },
    }),
    panels: () => ({ ...seated(panelsDay(), 'site-head'), act: (page) => press(page, /^分组/) }),
    'panels-forming': () => ({
      ...seated(panelsDay(), 'site-head'),
      act: async (page) => {
        await press(page, /^分组/);
        await press(page, /^重新分设/);
      },
    }),
    groups: () => ({ ...seated(groupsDay(), 'site-head'), act: (page) => press(page, /^分组/) }),
    'groups-forming': () => ({
      ...seated(groupsDay(), 'site-head'),
      act: async (page) => {
        await press(page, /^分组/);
        await press(page, /^重新分/);
      },
    }),
    scores: () => ({ ...reviewDay(), act: (page) => press(page, /^理论、操作成绩/) }),
    thresholds: () => ({ ...reviewDay(), act: (page) => thresholds(page, [/^理论、操作成绩/, /^更改合格线/]) }),
    'thresholds-english': () => ({
      ...{ ...reviewDay(), looks: { language: 'en' } },
      act: (page) => thresholds(page, [/^Theory and practical/, /^Change the pass marks/]),
    }),
    'own-items': () => ({
      ...reviewDay(),
      act: async (page) => {
        await press(page, /^评分方案/);
        await press(page, /^修改评分项目/);
      },
    }),
    division: () => ({ ...seated(divisionDay(), 'site-head'), act: (page) => press(page, /^任务分工/) }),
    undivided: () => ({ ...seated(divisionDay(false), 'site-head'), act: (page) => press(page, /^任务分工/) }),
    dividing: () => ({
      ...seated(divisionDay(), 'site-head'),
      act: async (page) => {
        await press(page, /^任务分工/);
        await press(page, /^重新分工/);
      },
    }),
    'in-use': () => ({ ...scoredDay(), act: (page) => press(page, /^评分方案/) }),
    dark: () => ({ ...preparedDay(), looks: { look: 'dark' }, act: (page) => press(page, /^考生名册/) }),
    english: () => ({ ...preparedDay(), looks: { language: 'en' } }),
  },
};

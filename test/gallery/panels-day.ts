import { EDITION } from '#shared/model/sitting.ts';
import type { Role } from '#shared/model/staff.ts';
import { under } from '#test/support/certified.ts';
import { aCandidate, aPanelScheme, aPerson } from '#test/support/sitting.ts';
import { later, preparedDay, type Day } from './days.ts';

const STAFF: readonly (readonly [Role, string])[] = [
  ['site-head', '罗芳'],
  ['clerk', '赵洋浩'],
  ['supervisor', '邓芳磊'],
  ['checker', '宋勇'],
  ['expert-lead', '罗辉莉'],
  ['expert', '周婷'],
  ['expert', '于辉'],
  ['expert-lead', '朱军敏'],
  ['expert', '程成'],
  ['expert', '孙卫东'],
];
const NAMES = ['陈婷华', '彭博', '白文轩', '李强', '王芳'];

/** A day of 黄石 with two groups of two examiners; one candidate is in neither yet. */
export function groupsDay(): Day {
  const people = STAFF.map(([role, name]) => aPerson(role === 'expert' ? 'examiner' : role, name));
  const candidates = NAMES.map((name, n) => aCandidate(String(n + 1).padStart(3, '0'), name));
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 2 };
  const day = preparedDay({ policy: under('huangshi-reform'), edition: EDITION, settings }, { people, candidates });
  const examiners = people.filter(({ role }) => role === 'examiner').map(({ personId }) => personId);
  return inPanels(
    day,
    ['甲组', '乙组'].map((name, n) => ({ name, scorers: examiners.slice(2 * n, 2 * n + 2) })),
  );
}

/** The candidates take turns on the panels; the last is on none. */
function inPanels(day: Day, panels: { name: string; scorers: string[] }[]): Day {
  const places = [...day.sitting.candidates.keys()]
    .slice(0, -1)
    .map((candidateId, n) => ({ candidateId, panel: panels[n % panels.length]?.name ?? '' }));
  const bodies = [
    { type: 'panels_formed', panels, reason: '' },
    { type: 'candidates_assigned', places, reason: '' },
  ] as const;
  return later(day, bodies, day.who('site-head').personId);
}

/** A day of 重庆 with two panels of three; one candidate is on neither yet. */
export function panelsDay(): Day {
  const people = STAFF.map(([role, name]) => aPerson(role, name));
  const candidates = NAMES.map((name, n) => aCandidate(String(n + 1).padStart(3, '0'), name));
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 3 };
  const over = { procedure: 'panel', policy: under('chongqing-crossover'), edition: EDITION, settings } as const;
  const day = preparedDay(over, { people, candidates, scheme: aPanelScheme });
  const experts = people.filter(({ role }) => role.startsWith('expert')).map(({ personId }) => personId);
  const panels = ['第一组', '第二组'].map((name, n) => ({ name, scorers: experts.slice(3 * n, 3 * n + 3) }));
  return inPanels(day, panels);
}

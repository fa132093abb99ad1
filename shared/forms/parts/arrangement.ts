import type { Level } from '#shared/model/basics.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { RegisterColumn } from './column-heads.ts';
import { paperDate } from './words.ts';

// 批次安排: when and where which people are assessed, and by whom, in the columns of 技能鉴定工作安排 as stations fill it in.

export const ARRANGEMENT_COLUMNS: readonly RegisterColumn[] = [
  { head: '时间', width: 86 },
  { head: '地点', width: '*', set: 'prose' },
  { head: '工种', width: 66 },
  { head: '等级', width: 66 },
  { head: '人数', width: 30, isFigure: true },
  { head: '负责人', width: 56 },
  { head: '考评组长', width: 56 },
  { head: '考评员（专家）', width: 106, set: 'prose' },
  { head: '监考员', width: 66, set: 'prose' },
  { head: '督导员', width: 60, set: 'prose' },
];

type Arranged = {
  readonly sitting: Pick<Sitting, 'heldOn' | 'room' | 'occupation'>;
  readonly candidates: Iterable<Pick<Candidate, 'level'>>;
  readonly staff: Iterable<Person>;
};

/** One row a level of a sitting. */
export function arrangementRows({ sitting, candidates, staff }: Arranged): string[][] {
  const levels = new Map<Level, number>();
  for (const { level } of candidates) levels.set(level, (levels.get(level) ?? 0) + 1);
  const all = [...staff];
  const names = (...roles: readonly Role[]): string =>
    all.flatMap(({ role, name }) => (roles.includes(role) ? [name] : [])).join('、');
  return [...levels].map(([level, count]) => [
    ...[paperDate(sitting.heldOn), sitting.room, sitting.occupation, levelWords[level][0], String(count)],
    ...[names('site-head'), names('examiner-lead', 'expert-lead'), names('examiner', 'expert')],
    ...[names('clerk'), names('supervisor')],
  ]);
}

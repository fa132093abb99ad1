import type { SittingState } from '#shared/record/state.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { Level } from '#shared/model/basics.ts';
import { applicationOf, type Application } from './application.ts';
import type { Block } from './blocks.ts';
import { headOf, staffOf } from './from-sitting.ts';
import { paperDate } from './words.ts';

// 实施方案: a cover and the parts a document asks for, the figures of the sitting filled in, the rest left to write in.

/** The cover, then a heading and a place for each part; lists where the record has something to say. */
export const planBlocks = (parts: readonly string[]): readonly Block[] => [
  {
    kind: 'cover',
    lines: ['申报单位', '职业（工种）', '等级', '人数', '拟定日期'],
    foot: ['（盖章）', '　　年　　月　　日'],
  },
  ...parts.flatMap((part, at): Block[] => [
    { kind: 'heading', text: `${'一二三四五六七八九'.charAt(at)}、${part}` },
    ...(LISTS[part] ?? [{ kind: 'grid', widths: ['*'], rows: [[90, [{ field: part }]]] }]),
  ]),
];

const PEOPLE: readonly Block[] = [
  {
    kind: 'list',
    name: '人员',
    heads: ['职业（工种）', '等级', '人数', '时间', '地点'],
    widths: ['*', 90, 50, 110, 110],
    least: 2,
  },
];
const DUTIES: readonly Block[] = [
  { kind: 'list', name: '分工', heads: ['职责', '姓名', '单位', '证卡号'], widths: [90, 80, '*', 100], least: 3 },
];
/** Parts of which the record knows something, as either document calls them. */
const LISTS: Readonly<Record<string, readonly Block[]>> = {
  职业和人员: PEOPLE,
  '工作范围（认定人员范围与认定职业范围）': PEOPLE,
  组织和分工: DUTIES,
  '试点工作机构情况（领导小组或工作组）': DUTIES,
};

/** The plan of a sitting. */
export function planOf<Id extends string>(
  form: Id,
  state: SittingState,
  role: (of: ReturnType<typeof staffOf>[number]) => string,
): Application<Id> | null {
  const head = headOf(state);
  if (head === null) return null;
  const levels = new Map<Level, number>();
  for (const { level } of state.candidates.values()) levels.set(level, (levels.get(level) ?? 0) + 1);
  const answers = {
    申报单位: head.organiser,
    '职业（工种）': head.occupation,
    等级: [...levels.keys()].map((level) => levelWords[level][0]).join('、') || head.level,
    人数: `${String(state.candidates.size)} 人`,
    拟定日期: paperDate(head.heldOn),
    时间安排: `${paperDate(head.heldOn)}，${head.room}`,
  };
  const 人员 = [...levels].map(([level, count]) => [
    ...[head.occupation, levelWords[level][0], String(count), paperDate(head.heldOn), head.room],
  ]);
  const 分工 = [...state.people.values()].map((person) => [
    role(person),
    person.name,
    person.employer,
    person.cardNumber,
  ]);
  return applicationOf(form, state, { answers, lists: { 人员, 分工 } });
}

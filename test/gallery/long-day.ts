import { practiceCandidates, PRACTICE_SCHEME } from '#renderer/data/practice/practice-data.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { checkedInDay, preparedDay, type Day } from './days.ts';
import { randomUUID } from './node-crypto.ts';

const LONG_NAMES = [
  '阿不都热依木·买买提艾力·吐尔逊江·阿卜杜拉',
  '欧阳㛃䶮',
  '司马相如诸葛亮夏侯惇',
  'Nur-Muhammad Abdurahman-Karimoglu the Younger',
  '𬭎𠮷𪚥',
];
const STANDARD =
  '焊缝表面不得有裂纹、未熔合、夹渣、气孔和未焊透等缺陷；咬边深度不大于 0.5 mm，两侧咬边总长度不超过焊缝有效长度的 10 %，且单条连续长度不超过 100 mm。';

/** Sixty lines with standards of two rows and more, and the longest names there are. */
export function longDay(): Day {
  const candidates = practiceCandidates(randomUUID).map((candidate, at) => ({
    ...candidate,
    name: LONG_NAMES[at] ?? candidate.name,
    number: `2026-天津滨海-焊工-三级-${String(at + 1).padStart(6, '0')}`,
    employer: '天津滨海新区重型装备制造与海洋工程技术研究（集团）股份有限公司第三分公司',
  }));
  const [task] = PRACTICE_SCHEME.tasks;
  if (task === undefined) throw new Error('a scheme without a task');
  const scheme: Scheme = {
    ...PRACTICE_SCHEME,
    tasks: [0, 1, 2].map((at) => ({
      ...task,
      name: `试题${String(at + 1)}：管板垂直固定单面焊双面成形与低合金钢板对接仰焊综合操作`,
      fullMark: 10_000,
      weight: at === 0 ? 40 : 30,
      lines: Array.from({ length: 20 }, (_, line) => ({
        name: `外观检验第 ${String(line + 1)} 项：焊缝余高、余高差、焊缝宽度差与角变形的测量`,
        fullMark: 500,
        standard: STANDARD,
        rule: '每超出一处扣 1 分，扣完为止；超出标准一倍以上的，该项不得分。',
        chips: [],
        veto: null,
      })),
    })),
  };
  return checkedInDay(
    preparedDay(
      {
        title: '2026 年第三批企业职业技能等级认定焊工三级（高级工）操作技能考核第二场次',
        organiser: '天津滨海新区重型装备制造与海洋工程技术研究（集团）股份有限公司',
      },
      { candidates, scheme },
    ),
  );
}

import { z } from 'zod';
import { inForceDates, rank } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const ARTICLE = '附件2 三（二）3';
const TITLES: readonly string[] = ['工程师', '高级工程师'];
const LAST_RANK = { 1: 6, 2: 3 } as const;
const CLASS_NAMES = { 1: '一类', 2: '二类' } as const;

/** 破格认定高级技师 for engineers placed in a municipal contest: 一类前 6 名，二类前 3 名. */
export const crossoverContest = defineRule({
  id: 'tj.crossover.contest',
  policy: tianjinAppraisal,
  clauses: 'A-44',
  input: z.strictObject({ ...inForceDates, title: z.string(), contestClass: z.literal([1, 2]), rank }),
  judge: ({ title, contestClass, rank }) => {
    const last = LAST_RANK[contestClass];
    const placed = `市级${CLASS_NAMES[contestClass]}职业技能竞赛第 ${rank} 名`;
    const verdict = conclude(
      [
        finding(
          TITLES.includes(title),
          ARTICLE,
          ['title_accepted', `具有${title}职称`],
          ['title_not_accepted', `职称“${title}”不是工程师或高级工程师`],
        ),
        finding(
          rank <= last,
          ARTICLE,
          ['rank_reached', `${placed}，在前 ${last} 名之内`],
          ['rank_not_reached', `${placed}，不在前 ${last} 名之内`],
        ),
      ],
      {},
    );
    return { ...verdict, values: { level: verdict.outcome === 'pass' ? 'senior-technician' : null } };
  },
});

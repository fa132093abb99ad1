import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, huangshiReform } from '#shared/law/huangshi-reform/policy.ts';

const ARTICLE = '（九）4';
const LAST_RANK = 3;

/** 在经人社部门备案的职业技能竞赛中取得前 3 名，直接认定. A rank below 1 is not yet a placing, so it fails. */
export const contest = defineRule({
  id: 'hs.contest',
  policy: huangshiReform,
  clauses: 'E-08',
  input: z.strictObject({ ...inForceDates, filed: z.boolean(), rank: z.int() }),
  judge: ({ filed, rank }) =>
    conclude(
      [
        finding(filed, ARTICLE, ['contest_filed', '竞赛经人社部门备案'], ['contest_not_filed', '竞赛未经人社部门备案']),
        finding(
          rank >= 1 && rank <= LAST_RANK,
          ARTICLE,
          ['rank_reached', `取得第 ${rank} 名，在前 ${LAST_RANK} 名之内`],
          ['rank_not_reached', `名次为 ${rank}，不在前 ${LAST_RANK} 名之内`],
        ),
      ],
      {},
    ),
});

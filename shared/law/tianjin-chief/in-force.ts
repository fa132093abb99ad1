import { z } from 'zod';
import { civilDate } from '#shared/law/parts/inputs.ts';
import { isInForce } from '#shared/law/parts/policy.ts';
import { defineRule, NOT_IN_FORCE } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinChief } from '#shared/law/tianjin-chief/policy.ts';

/** 自 2024 年 4 月 1 日起施行，有效期至 2026 年 3 月 31 日; both days count. */
export const chiefInForce = defineRule({
  id: 'tj.chief.in-force',
  policy: tianjinChief,
  clauses: 'D-17',
  input: z.strictObject({ on: civilDate }),
  judge: ({ on }) => {
    const span = '2024-04-01 至 2026-03-31';
    return conclude(
      [
        finding(
          isInForce(tianjinChief, on),
          tianjinChief.validity.article,
          ['policy_in_force', `${on} 在本办法有效期 ${span} 之内`],
          [NOT_IN_FORCE, `${on} 不在本办法有效期 ${span} 之内`],
        ),
      ],
      {},
    );
  },
});

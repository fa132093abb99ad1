import { z } from 'zod';
import { identifier, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { skillLevel } from '#shared/law/parts/levels.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, finding } from '#shared/law/chongqing-crossover/policy.ts';
import { titleRank, TITLE_RANK_NAMES } from '#shared/law/chongqing-crossover/title-rank.ts';

const application = {
  personId: identifier,
  titleRank,
  occupation: identifier,
  organiser: identifier,
  level: skillLevel.optional(),
};
const input = z.strictObject({
  ...inForceDates,
  application: z.strictObject(application),
  previous: z.array(z.strictObject({ ...application, failed: z.boolean().optional() })),
});
type Facts = z.infer<typeof input>;

/**
 * 同一个职称级别只能申报一个职业（工种）相对应等级, at one organiser. At that organiser and in that occupation 晋级 (another level, 二（二）
 * （三）) and a re-sit after a failure are no repetition.
 */
export const duplicate = defineRule({
  id: 'cq.duplicate',
  policy: chongqingCrossover,
  clauses: 'C-29',
  input,
  judge: ({ application, previous }) => {
    const earlier = previous.find((one) => isRepeated(application, one));
    const rank = TITLE_RANK_NAMES[application.titleRank];
    return conclude(
      [
        finding(
          earlier === undefined,
          '七（三）',
          ['no_repetition', `${rank}职称没有重复申报或者换职业申报`],
          [
            'already_applied',
            `${rank}职称已在“${earlier?.organiser ?? ''}”申报“${earlier?.occupation ?? ''}”，不得重复申报或者换职业申报`,
          ],
        ),
      ],
      {},
    );
  },
});

function isRepeated(now: Facts['application'], earlier: Facts['previous'][number]): boolean {
  if (earlier.personId !== now.personId || earlier.titleRank !== now.titleRank) return false;
  if (earlier.organiser !== now.organiser || earlier.occupation !== now.occupation) return true;
  const isSameLevel = earlier.level === undefined || now.level === undefined || earlier.level === now.level;
  return isSameLevel && earlier.failed !== true;
}

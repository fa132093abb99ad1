import { z } from 'zod';
import { identifier, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, finding } from '#shared/law/chongqing-crossover/policy.ts';
import { titleRank, TITLE_RANK_NAMES } from '#shared/law/chongqing-crossover/title-rank.ts';

const application = z.strictObject({
  personId: identifier,
  titleRank,
  occupation: identifier,
  organiser: identifier,
});

/** 同一个职称级别只能申报一个职业（工种）, at whichever organiser: one person, one title rank, one application. */
export const duplicate = defineRule({
  id: 'cq.duplicate',
  policy: chongqingCrossover,
  clauses: 'C-29',
  input: z.strictObject({ ...inForceDates, application, previous: z.array(application) }),
  judge: ({ application, previous }) => {
    const earlier = previous.find(
      ({ personId, titleRank }) => personId === application.personId && titleRank === application.titleRank,
    );
    const rank = TITLE_RANK_NAMES[application.titleRank];
    return conclude(
      [
        finding(
          earlier === undefined,
          '七（三）',
          ['first_application', `${rank}职称此前没有申报记录`],
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

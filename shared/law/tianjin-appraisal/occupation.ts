import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const ARTICLE = '附件1 二';

/**
 * Whether the occupation may be appraised inside an enterprise: it stands in the national catalogue, and the authority appraises
 * it, alone or with an association. `inCatalogue` is read from the catalogue that the office took in.
 */
export const appraisalOccupation = defineRule({
  id: 'tj.appraisal.occupation',
  policy: tianjinAppraisal,
  clauses: 'A-07',
  input: z
    .strictObject({
      ...inForceDates,
      occupation: z.string().min(1),
      inCatalogue: z.boolean(),
      givenByAuthority: z.boolean().optional(),
    })
    .refine(({ inCatalogue, givenByAuthority }) => !inCatalogue || givenByAuthority !== undefined, {
      path: ['givenByAuthority'],
      message: '目录内的职业须说明是否由市人社局单独或会同行业协会实施鉴定',
    }),
  judge: ({ occupation, inCatalogue, givenByAuthority }) =>
    conclude(
      [
        finding(
          inCatalogue,
          ARTICLE,
          ['in_catalogue', `${occupation}列入《国家职业资格目录》`],
          ['not_in_catalogue', `${occupation}未列入《国家职业资格目录》`],
        ),
        finding(
          !inCatalogue || givenByAuthority === true,
          ARTICLE,
          ['given_by_authority', '由市人社局单独或会同有关行业协会实施技能鉴定'],
          ['not_given_by_authority', '不是由市人社局单独或会同有关行业协会实施技能鉴定'],
        ),
      ].slice(0, inCatalogue ? 2 : 1),
      {},
    ),
});

import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, finding } from '#shared/law/chongqing-crossover/policy.ts';

const ARTICLE = '七（一）';

/** Whether the organiser has fixed which titles belong to the occupation, and everybody’s title is among them. */
export const titleTable = defineRule({
  id: 'cq.title-table',
  policy: chongqingCrossover,
  clauses: 'C-28',
  input: z
    .strictObject({
      ...inForceDates,
      occupation: z.string().min(1),
      inTable: z.boolean(),
      /** The range of titles as the table words it. */
      titles: z.string().default(''),
      people: z.array(z.strictObject({ inRange: z.boolean() })).optional(),
    })
    .refine(({ inTable, people }) => !inTable || people !== undefined, {
      path: ['people'],
      message: '须说明每名考生的职称专业是否在对应范围之内',
    }),
  judge: ({ occupation, inTable, titles, people = [] }) => {
    const fixed = finding(
      inTable,
      ARTICLE,
      ['in_title_table', `${occupation}对应的职称专业：${titles}`],
      ['not_in_title_table', `${occupation}没有确定对应的专业技术职称专业`],
    );
    if (!inTable) return conclude([fixed], {});
    const outside = people.filter(({ inRange }) => !inRange).length;
    const range = finding(
      outside === 0,
      ARTICLE,
      ['titles_in_range', `${people.length} 人的职称专业均在对应范围之内`],
      ['titles_out_of_range', `${outside} 人的职称专业不在对应范围之内`],
    );
    return conclude([fixed, range], {});
  },
});

import { z } from 'zod';
import { hasFullYears } from '#shared/base/calendar/civil-date.ts';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinChief } from '#shared/law/tianjin-chief/policy.ts';

const YEARS = 5;

/** 特级技师: all base conditions of 第七条, among them five full years in a senior technician's post. */
export const chiefSpecial = defineRule({
  id: 'tj.chief.special',
  policy: tianjinChief,
  clauses: 'D-02, D-06, D-07',
  input: z.strictObject({
    ...inForceDates,
    isSeniorTechnician: z.boolean(),
    inPostSince: civilDate,
    stillInOccupation: z.boolean(),
    ethics: z.boolean(),
    mastery: z.boolean(),
    mentoring: z.boolean(),
    fit: z.boolean(),
    asOf: civilDate,
  }),
  judge: ({ isSeniorTechnician, inPostSince, stillInOccupation, ethics, mastery, mentoring, fit, asOf }) => {
    const inPost = `自 ${inPostSince} 在高级技师岗位，至 ${asOf}`;
    return conclude(
      [
        finding(
          ethics,
          '第七条（一）',
          ['ethics_met', '具备良好的职业道德和工匠精神'],
          ['ethics_not_met', '职业道德条件不符合'],
        ),
        finding(
          isSeniorTechnician,
          '第七条（二）',
          ['senior_technician', '具有高级技师职业资格或技能等级'],
          ['not_senior_technician', '不具有高级技师职业资格或技能等级'],
        ),
        finding(
          hasFullYears(inPostSince, YEARS, asOf),
          '第七条（二）',
          ['years_reached', `${inPost} 已满 ${YEARS} 年`],
          ['years_not_reached', `${inPost} 未满 ${YEARS} 年`],
        ),
        finding(
          stillInOccupation,
          '第七条（二）',
          ['still_in_occupation', '仍从事本职业（工种）工作'],
          ['not_in_occupation', '已不从事本职业（工种）工作'],
        ),
        finding(
          mastery,
          '第七条（三）',
          ['mastery_met', '精通本职业理论原理及关键技术技能'],
          ['mastery_not_met', '专业理论和技术技能条件不符合'],
        ),
        finding(
          mentoring,
          '第七条（四）',
          ['mentoring_met', '承担传授技艺任务并作出突出贡献'],
          ['mentoring_not_met', '传授技艺条件不符合'],
        ),
        finding(fit, '第七条（五）', ['fit', '具有适应岗位需要的身体条件'], ['not_fit', '身体条件不符合']),
      ],
      {},
    );
  },
});

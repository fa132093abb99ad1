import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { reviewedLevel } from '#shared/law/parts/levels.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const MATERIAL_NAMES = {
  'application-form': '综合评审申报表',
  thesis: '考生撰写的论文',
  'theory-practical-scores': '理论操作成绩表',
  'thesis-defence-scores': '论文答辩成绩表',
  'review-summary': '综合评审汇总表',
  'reviewed-persons-list': '评审人员列表',
} as const;
const MATERIALS = [
  'application-form',
  'thesis',
  'theory-practical-scores',
  'thesis-defence-scores',
  'review-summary',
  'reviewed-persons-list',
] as const;

/** The file of a review: six documents for a senior technician, four (without the thesis pair) for a technician. */
export const reviewMaterials = defineRule({
  id: 'tj.review.materials',
  policy: tianjinAppraisal,
  clauses: 'A-33b, A-33c',
  input: z.strictObject({ ...inForceDates, level: reviewedLevel, provided: z.array(z.enum(MATERIALS)) }),
  judge: ({ level, provided }) => {
    const isSenior = level === 'senior-technician';
    const needed = MATERIALS.filter((id) => isSenior || (id !== 'thesis' && id !== 'thesis-defence-scores'));
    const missing = needed.filter((id) => !provided.includes(id));
    return conclude(
      [
        finding(
          missing.length === 0,
          isSenior ? '综合评审工作流程 六（一）' : '综合评审工作流程 六（二）',
          ['materials_complete', `申报材料 ${needed.length} 项齐全`],
          ['materials_missing', `申报材料缺 ${missing.map((id) => MATERIAL_NAMES[id]).join('、')}`],
        ),
      ],
      { missing },
    );
  },
});

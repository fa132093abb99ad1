import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude, type Finding } from '#shared/law/parts/verdict.ts';
import { finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const SOURCES = {
  'compiled-by-experts': '市鉴定中心组织专家修订编制',
  'national-bank': '市鉴定中心从国家题库抽取',
  other: '其他来源',
} as const;

/** Where the questions come from (附件1 四（二）), and whether this host may have them adjusted at all (三（一）). */
export const appraisalQuestions = defineRule({
  id: 'tj.appraisal.questions',
  policy: tianjinAppraisal,
  clauses: 'A-08, A-09, A-11',
  input: z
    .strictObject({
      ...inForceDates,
      source: z.enum(['compiled-by-experts', 'national-bank', 'other']),
      adjusted: z.boolean(),
      mayAdjust: z.boolean().optional(),
    })
    .refine(({ adjusted, mayAdjust }) => !adjusted || mayAdjust !== undefined, {
      path: ['mayAdjust'],
      message: '调整试题须说明企业是否属于可以申请调整的三类',
    }),
  judge: ({ source, adjusted, mayAdjust }) => {
    const findings: Finding[] = [
      finding(
        source !== 'other',
        '附件1 四（二）',
        ['questions_by_centre', `试题由${SOURCES[source]}`],
        ['questions_from_elsewhere', '试题不是由市鉴定中心组织专家修订编制或从国家题库抽取'],
      ),
    ];
    if (adjusted)
      findings.push(
        finding(
          mayAdjust === true,
          '附件1 三（一）',
          ['may_adjust_questions', '企业根据生产实际向市鉴定中心申请调整试题'],
          ['may_not_adjust_questions', '企业不属于可以申请调整试题的三类，试题作了调整'],
        ),
      );
    return conclude(findings, {});
  },
});

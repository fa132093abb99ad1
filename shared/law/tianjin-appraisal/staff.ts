import { z } from 'zod';
import { inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { finding, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';

const ARTICLE = '附件1 四（三）';

/** 考评员可由企业选派，质量督导员由市人社局派遣: a supervisor whom the enterprise picked supervises nobody. */
export const appraisalStaff = defineRule({
  id: 'tj.appraisal.staff',
  policy: tianjinAppraisal,
  clauses: 'A-12',
  input: z.strictObject({
    ...inForceDates,
    staff: z.array(
      z.strictObject({
        role: z.enum(['examiner', 'quality-supervisor']),
        appointedBy: z.enum(['enterprise', 'authority']),
      }),
    ),
  }),
  judge: ({ staff }) => {
    const examiners = staff.filter(({ role }) => role === 'examiner').length;
    const supervisors = staff.filter(({ role }) => role === 'quality-supervisor');
    const ownSupervisors = supervisors.filter(({ appointedBy }) => appointedBy === 'enterprise').length;
    return conclude(
      [
        finding(
          examiners >= 1,
          ARTICLE,
          ['examiner_present', `配有考评员 ${examiners} 人`],
          ['examiner_missing', '没有考评员，应至少 1 人'],
        ),
        finding(
          supervisors.length >= 1,
          ARTICLE,
          ['supervisor_present', `配有质量督导员 ${supervisors.length} 人`],
          ['supervisor_missing', '没有质量督导员，应至少 1 人'],
        ),
        finding(
          ownSupervisors === 0,
          ARTICLE,
          ['supervisors_from_authority', '质量督导员均由市人社局派遣'],
          ['supervisor_from_enterprise', `质量督导员有 ${ownSupervisors} 人由企业选派，应由市人社局派遣`],
        ),
      ],
      {},
    );
  },
});

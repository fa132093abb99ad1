import { z } from 'zod';
import { inForceDates, subjectScore } from '#shared/law/parts/inputs.ts';
import { saySubject } from '#shared/law/parts/sentences.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude, type Finding } from '#shared/law/parts/verdict.ts';
import { cite, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { isMet, type SubjectScore } from '#shared/model/subject-score.ts';

/** The two subjects that open the review. */
export const entryFacts = { theory: subjectScore, practical: subjectScore };

/** 理论和技能操作均达到 60 分: each on its own, no mark makes up for another; exempt counts as reached. */
export const reviewEntry = defineRule({
  id: 'tj.review.entry',
  policy: tianjinAppraisal,
  clauses: 'A-23, A-45',
  input: z.strictObject({ ...inForceDates, ...entryFacts }),
  judge: ({ theory, practical }) =>
    conclude([findSubject('theory', '理论', theory), findSubject('practical', '技能操作', practical)], {}),
});

function findSubject(key: string, name: string, score: SubjectScore): Finding {
  // 免于理论知识考核 stands in another part of the document than the 60 points.
  const article = score === 'exempt' ? '附件2 三（二）' : '综合评审工作流程 四';
  return { met: isMet(score), reason: cite(article, ...saySubject(key, name, score)) };
}

import { z } from 'zod';
import { inForceDates, subjectScore, theoryScore } from '#shared/law/parts/inputs.ts';
import { saySubject } from '#shared/law/parts/sentences.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { citing, conclude, OWN_SETTINGS, type Finding } from '#shared/law/parts/verdict.ts';
import { cite, tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { citeBy, markBy, ownThresholds, type OwnThresholds } from '#shared/law/tianjin-appraisal/review-thresholds.ts';
import { isMet, type SubjectScore } from '#shared/model/subject-score.ts';

// 免于理论知识考核 stands in another part of the document than the 60 points.
const EXEMPTION = '附件2 三（二）';
const house = citing(OWN_SETTINGS);
const PASS_MARKS = '综合评审工作流程 四';

// Input may not say 免考 of the practical exam. A record from before that was refused still can, and people signed what it came to
// then: it keeps its verdict, or a closed sitting would no longer say what stands on its paper.
const practical: z.ZodType<SubjectScore> = subjectScore;

/** The two subjects that open the review. Only the theory exam knows 免考 (附件2 三（二）). */
export const entryFacts = { theory: theoryScore, practical };

/** 理论和技能操作均达到 60 分: each on its own, no mark makes up for another; an exempt theory exam counts as reached. */
export const reviewEntry = defineRule({
  id: 'tj.review.entry',
  policy: tianjinAppraisal,
  clauses: 'A-23, A-45',
  input: z.strictObject({ ...inForceDates, ...entryFacts, ...ownThresholds }),
  judge: ({ theory, practical, ...own }) => conclude([findTheory(theory, own), findPractical(practical, own)], {}),
});

function findTheory(score: SubjectScore, own: OwnThresholds): Finding {
  const passMark = markBy(own, 'theory');
  return score === 'exempt'
    ? { met: true, reason: cite(EXEMPTION, 'theory_exempt', '理论免考，视为合格') }
    : { met: isMet(score, passMark), reason: citeBy(own, PASS_MARKS, saySubject('theory', '理论', score, passMark)) };
}

function findPractical(score: SubjectScore, own: OwnThresholds): Finding {
  const passMark = markBy(own, 'practical');
  return score === 'exempt'
    ? {
        met: true,
        reason: house.cite(OWN_SETTINGS, 'practical_exempt_then', '技能操作登记为免考，按登记时的规定视为合格'),
      }
    : {
        met: isMet(score, passMark),
        reason: citeBy(own, PASS_MARKS, saySubject('practical', '技能操作', score, passMark)),
      };
}

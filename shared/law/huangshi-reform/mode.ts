import { z } from 'zod';
import { inForceDates, subjectScore } from '#shared/law/parts/inputs.ts';
import { saySubject } from '#shared/law/parts/sentences.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { computed, conclude, invalid, type Finding, type Verdict } from '#shared/law/parts/verdict.ts';
import { cite, huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import { isMet, type SubjectScore } from '#shared/model/subject-score.ts';

const SUBJECT_NAMES = {
  theory: '理论',
  practical: '实际操作',
  interview: '面试答辩',
  performance: '业绩评审',
  showcase: '成果展示',
  process: '过程考核',
} as const;
type Subject = keyof typeof SUBJECT_NAMES;

const MODES: Readonly<
  Record<Mode, { readonly name: string; readonly article: string; readonly subjects: readonly Subject[] }>
> = {
  comprehensive: { name: '综合鉴定', article: '（九）1', subjects: ['theory', 'practical', 'interview'] },
  performance: { name: '业绩考评', article: '（九）2', subjects: ['theory', 'practical', 'performance', 'showcase'] },
  process: { name: '过程考核', article: '（九）3', subjects: ['process'] },
  contest: { name: '竞赛选拔', article: '（九）4', subjects: [] },
};
type Mode = 'comprehensive' | 'performance' | 'process' | 'contest';

const optionalScore = subjectScore.optional();

/** The subjects of a mode: none may be missing, none may be foreign, each must reach 60 points or be exempt. */
export const mode = defineRule({
  id: 'hs.mode',
  policy: huangshiReform,
  clauses: 'E-07',
  input: z
    .strictObject({
      ...inForceDates,
      mode: z.enum(['comprehensive', 'performance', 'process', 'contest']),
      scores: z.strictObject({
        theory: optionalScore,
        practical: optionalScore,
        interview: optionalScore,
        performance: optionalScore,
        showcase: optionalScore,
        process: optionalScore,
      }),
    })
    .superRefine(({ mode, scores }, context) => {
      for (const subject of Object.keys(scores) as Subject[]) {
        if (MODES[mode].subjects.includes(subject)) continue;
        const message = `${MODES[mode].name}没有${SUBJECT_NAMES[subject]}科目`;
        context.addIssue({ code: 'custom', path: ['scores', subject], message });
      }
    }),
  judge: ({ mode, scores }): Verdict<{ subjects: readonly Subject[] }> => {
    const { name, article, subjects } = MODES[mode];
    const values = { subjects };
    if (subjects.length === 0) {
      return computed(values, cite(article, 'no_subjects', `${name}不设科目，以竞赛名次认定`));
    }
    const given: { readonly subject: Subject; readonly score: SubjectScore }[] = [];
    const missing: string[] = [];
    for (const subject of subjects) {
      const score = scores[subject];
      if (score === undefined) missing.push(SUBJECT_NAMES[subject]);
      else given.push({ subject, score });
    }
    if (missing.length > 0) {
      return invalid(values, cite(article, 'subject_missing', `${name}缺少${missing.join('、')}成绩`));
    }
    const findings = given.map(({ subject, score }): Finding => {
      const said = saySubject(subject, SUBJECT_NAMES[subject], score);
      return { met: isMet(score), reason: cite(article, ...said) };
    });
    return conclude(findings, values);
  },
});

import { z } from 'zod';
import { inForceDates, subjectScore } from '#shared/law/parts/inputs.ts';
import { saySubject } from '#shared/law/parts/sentences.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import {
  citing,
  computed,
  conclude,
  invalid,
  OWN_SETTINGS,
  type Finding,
  type Verdict,
} from '#shared/law/parts/verdict.ts';
import { cite, huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import { isMet, type SatScore } from '#shared/model/subject-score.ts';

const SUBJECTS = ['theory', 'practical', 'interview', 'performance', 'showcase', 'process'] as const;
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

const ownSettings = citing(OWN_SETTINGS);
const optionalScore = subjectScore.optional();

const input = z
  .strictObject({
    ...inForceDates,
    mode: z.enum(['comprehensive', 'performance', 'process', 'contest']),
    // 等方式: the list is of means, and the filed plan says which of them are used.
    planned: z.array(z.enum(SUBJECTS)).min(1).optional(),
    scores: z.strictObject({
      theory: optionalScore,
      practical: optionalScore,
      interview: optionalScore,
      performance: optionalScore,
      showcase: optionalScore,
      process: optionalScore,
    }),
  })
  .superRefine(({ mode, planned, scores }, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const { name, subjects } = MODES[mode];
    for (const [index, subject] of (planned ?? []).entries()) {
      if (!subjects.includes(subject)) refuse(['planned', index], `${name}没有${SUBJECT_NAMES[subject]}科目`);
    }
    for (const subject of Object.keys(scores) as Subject[]) {
      if (!subjects.includes(subject)) refuse(['scores', subject], `${name}没有${SUBJECT_NAMES[subject]}科目`);
      else if (planned?.includes(subject) === false) {
        refuse(['scores', subject], `备案的实施方案没有${SUBJECT_NAMES[subject]}科目`);
      }
    }
  });

/**
 * The subjects of a mode, or those of them that the filed plan names: none may be missing, none may be foreign, each must reach
 * the pass mark. The document names no mark, so 60 points are the sitting's own.
 */
export const mode = defineRule({
  id: 'hs.mode',
  policy: huangshiReform,
  clauses: 'E-07',
  input,
  judge: ({ mode, planned, scores }): Verdict<{ subjects: readonly Subject[] }> => {
    const { name, article, subjects: all } = MODES[mode];
    const subjects = planned === undefined ? all : all.filter((subject) => planned.includes(subject));
    const values = { subjects };
    if (subjects.length === 0) {
      return computed(values, cite(article, 'no_subjects', `${name}不设科目，以竞赛名次认定`));
    }
    const given: { readonly subject: Subject; readonly score: SatScore }[] = [];
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
      return { met: isMet(score), reason: ownSettings.cite(OWN_SETTINGS, ...said) };
    });
    const { outcome, because } = conclude(findings, values);
    const asked = cite(article, 'subjects_asked', `${name}考核${subjects.map((id) => SUBJECT_NAMES[id]).join('、')}`);
    return { outcome, values, because: [asked, ...because] };
  },
});

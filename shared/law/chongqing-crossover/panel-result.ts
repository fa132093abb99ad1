import { z } from 'zod';
import { PASS_MARK, type Mark } from '#shared/base/marks/mark.ts';
import { reaches } from '#shared/base/marks/ratio.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { inForceDates, subjectScore } from '#shared/law/parts/inputs.ts';
import { sayMean } from '#shared/law/parts/sentences.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude, invalid, type ExactVerdict, type Finding } from '#shared/law/parts/verdict.ts';
import { PANEL_SIZE } from '#shared/law/chongqing-crossover/panel.ts';
import { chongqingCrossover, cite, finding } from '#shared/law/chongqing-crossover/policy.ts';
import { scorePanelSubject, TWO_THIRDS, type PanelSubject, type Share } from '#shared/law/scoring/panel.ts';
import type { SatScore } from '#shared/model/subject-score.ts';

const ARTICLE = '六（三）';
const SUBJECT_NAMES = { theory: '理论', skill: '技能', comprehensive: '综合' } as const;
type Subject = keyof typeof SUBJECT_NAMES;

/** One member's marks; hundredths. */
type Member = Readonly<Record<Subject, SatScore>>;
type SubjectValues = { readonly mean: string | null; readonly passing: number; readonly outcome: 'pass' | 'fail' };
type PanelValues = { readonly subjects: Readonly<Partial<Record<Subject, SubjectValues>>> };
/** An organiser's own standard, at least as strict as the notice's (七（六）). */
type Standard = { readonly passMark?: Mark; readonly memberShare?: Share };
type Facts = Standard & {
  readonly on?: string | undefined;
  readonly asOf?: string | undefined;
  readonly members: readonly Member[];
};
/** Null where there is no panel of three to judge. */
type PanelFigures = Readonly<Record<Subject, PanelSubject>> | null;

/** The three subjects of a panel of three: in each, 2/3 of the members and the mean reach 60 points; all three must pass. */
export const panelResult = defineRule({
  id: 'cq.panel-result',
  policy: chongqingCrossover,
  clauses: 'C-19, C-20',
  input: z.strictObject({
    ...inForceDates,
    members: z.array(z.strictObject({ theory: subjectScore, skill: subjectScore, comprehensive: subjectScore })),
  }),
  judge: ({ members, ...standard }: Facts): ExactVerdict<PanelValues, PanelFigures> => {
    if (members.length !== PANEL_SIZE) {
      const text = `评审组评分成员 ${members.length} 人，应为 ${PANEL_SIZE} 人`;
      return { ...invalid({ subjects: {} }, cite(ARTICLE, 'panel_not_of_three', text)), exact: null };
    }
    const theory = findSubject('theory', members, standard);
    const skill = findSubject('skill', members, standard);
    const comprehensive = findSubject('comprehensive', members, standard);
    const verdict = conclude([...theory.findings, ...skill.findings, ...comprehensive.findings], {
      subjects: { theory: theory.values, skill: skill.values, comprehensive: comprehensive.values },
    });
    return { ...verdict, exact: { theory: theory.exact, skill: skill.exact, comprehensive: comprehensive.exact } };
  },
});

type Found = {
  readonly findings: readonly Finding[];
  readonly values: SubjectValues;
  readonly exact: PanelSubject;
};

function findSubject(
  subject: Subject,
  members: readonly Member[],
  { passMark = PASS_MARK, memberShare = TWO_THIRDS }: Standard,
): Found {
  const name = SUBJECT_NAMES[subject];
  const exact = scorePanelSubject(
    members.map((member) => member[subject]),
    passMark,
    memberShare,
  );
  const { mean, passing, enoughMembers, outcome } = exact;
  const share = `${name}评分合格的成员 ${passing} 人（共 ${members.length} 人）`;
  const wanted = `${memberShare.num}/${memberShare.den}`;
  return {
    values: { mean: mean === null ? null : formatRatio(mean), passing, outcome },
    findings: [
      finding(
        enoughMembers,
        ARTICLE,
        [`${subject}_members_enough`, `${share}，达到 ${wanted}`],
        [`${subject}_members_too_few`, `${share}，不足 ${wanted}`],
      ),
      findMean(subject, name, exact, passMark),
    ],
    exact,
  };
}

function findMean(subject: Subject, name: string, { mean, enoughMean }: PanelSubject, passMark: Mark): Finding {
  if (mean === null) {
    return { met: false, reason: cite(ARTICLE, `${subject}_without_marks`, `${name}缺考或违纪，没有成绩`) };
  }
  const [code, text] = sayMean(`${subject}_mean`, `${name}平均分`, mean, passMark);
  return finding(
    enoughMean,
    ARTICLE,
    [code, text],
    [code, reaches(mean, passMark) ? `${text}，但有成员记为缺考或违纪，该科目不合格` : text],
  );
}

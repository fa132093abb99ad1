import { contest } from '#shared/law/huangshi-reform/contest.ts';
import { huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import type { AnyRule } from '#shared/law/parts/rule.ts';
import { chief } from '#shared/law/tianjin-chief/chief.ts';
import { tianjinChief } from '#shared/law/tianjin-chief/policy.ts';
import { chiefSpecial } from '#shared/law/tianjin-chief/special.ts';
import { enterpriseCandidate } from '#shared/law/tianjin-enterprise/candidate.ts';
import { tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import { answerWords, applicationWords, factWords } from './words.ts';
import type { Sentence } from '#shared/words/say.ts';
import { ask } from './ask.ts';
import type { Application, Fact, Facts, Json, Method } from './fact.ts';

// 天津 企业认定 六（一）, 特级技师和首席技师, 黄石 竞赛选拔.

const SCIENCE = '国家科学技术奖';

const yesNo = (rule: AnyRule, article: string, key: string, label: Sentence): Fact => ({
  key,
  rule: rule.id,
  article,
  label,
  kind: { type: 'yes-no' },
  best: () => true,
});

/** An application that is one rule and nothing else. */
const byOneRule = (
  rule: AnyRule,
  about: Pick<Application, 'id' | 'policyId' | 'title' | 'facts'>,
  more: (heldOn: string) => Facts,
  method: (route: unknown) => Method | null,
): Application => ({
  ...about,
  judge: (facts, { sitting }) => {
    const { met, because, values } = ask(rule, { ...facts, ...more(sitting.heldOn) });
    return { met, because, method: met ? method(values['route']) : null, theoryExempt: false };
  },
});
const asOf = (heldOn: string): Facts => ({ asOf: heldOn });

const employee = byOneRule(
  enterpriseCandidate,
  {
    id: 'employee',
    policyId: tianjinEnterprise.id,
    title: applicationWords.employee,
    facts: [
      {
        ...yesNo(enterpriseCandidate, '六（一）', 'employedByOrganiser', factWords.employed),
        // the same name in full is the same enterprise; any other name may still be a branch of it
        known: ({ candidate, sitting }) =>
          candidate.employer !== '' && candidate.employer === sitting.organiser ? true : undefined,
      },
      yesNo(enterpriseCandidate, '六（一）', 'insuredInTianjin', factWords.insured),
    ],
  },
  asOf,
  () => 'evaluation',
);

const special = byOneRule(
  chiefSpecial,
  {
    id: 'special',
    policyId: tianjinChief.id,
    title: applicationWords.special,
    facts: [
      yesNo(chiefSpecial, '第七条（二）', 'isSeniorTechnician', factWords.isSenior),
      {
        key: 'inPostSince',
        rule: chiefSpecial.id,
        article: '第七条（二）',
        label: factWords.inPostSince,
        kind: { type: 'date' },
        best: () => '1990-01-01',
      },
      yesNo(chiefSpecial, '第七条（二）', 'stillInOccupation', factWords.still),
      yesNo(chiefSpecial, '第七条（一）', 'ethics', factWords.ethics),
      yesNo(chiefSpecial, '第七条（三）', 'mastery', factWords.mastery),
      yesNo(chiefSpecial, '第七条（四）', 'mentoring', factWords.mentoring),
      yesNo(chiefSpecial, '第七条（五）', 'fit', factWords.fit),
    ],
  },
  asOf,
  () => 'review',
);

const SCIENCE_GRADES = ['特等奖', '一等奖', '二等奖', '三等奖'] as const;
const HONOURS: readonly { readonly value: Json; readonly label: Sentence }[] = [
  { value: '中华技能大奖', label: ['中华技能大奖', '中华技能大奖'] },
  { value: '海河工匠', label: ['海河工匠', '海河工匠'] },
  ...SCIENCE_GRADES.map((grade) => ({
    value: { prize: SCIENCE, grade },
    label: [SCIENCE + grade, SCIENCE + grade] as const,
  })),
];

const firstOfItsKind = byOneRule(
  chief,
  {
    id: 'chief',
    policyId: tianjinChief.id,
    title: applicationWords.chief,
    facts: [
      yesNo(chief, '第三条', 'isSpecialTechnician', factWords.isSpecial),
      yesNo(chief, '第七条', 'meetsBaseConditions', factWords.base),
      yesNo(chief, '第十条（一）', 'recommended', factWords.recommended),
      {
        key: 'contributions',
        rule: chief.id,
        article: '第八条',
        label: factWords.contributions,
        kind: {
          type: 'many',
          options: ([1, 2, 3, 4] as const).map((item) => ({ value: item, label: answerWords[`item${item}`] })),
        },
        best: () => [1],
      },
      {
        key: 'honours',
        rule: chief.id,
        article: '第九条',
        label: factWords.honours,
        kind: { type: 'many', options: HONOURS },
        best: () => ['中华技能大奖'],
      },
    ],
  },
  asOf,
  (route) => (route === 'direct' ? 'direct' : 'promotion'),
);

const ranked = byOneRule(
  contest,
  {
    id: 'ranked',
    policyId: huangshiReform.id,
    title: applicationWords.ranked,
    facts: [
      yesNo(contest, '（九）4', 'filed', factWords.filed),
      {
        key: 'rank',
        rule: contest.id,
        article: '（九）4',
        label: factWords.rank,
        kind: { type: 'rank' },
        best: () => 1,
      },
    ],
  },
  asOf,
  () => 'direct',
);

export const otherApplications: readonly Application[] = [employee, special, firstOfItsKind, ranked];

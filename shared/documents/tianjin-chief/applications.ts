import { chief } from '#shared/law/tianjin-chief/chief.ts';
import { chiefSpecial } from '#shared/law/tianjin-chief/special.ts';
import type { Sentence } from '#shared/words/say.ts';
import type { Application, Json } from '../parts/application.ts';
import { byOneRule, yesNo } from '../parts/one-rule.ts';
import { commonFactWords } from '../parts/words.ts';
import { answerWords, applicationWords, factWords } from './words.ts';

const SCIENCE = '国家科学技术奖';

const special = byOneRule(
  chiefSpecial,
  {
    id: 'special',
    // a level that the document does not know fails here
    takes: ({ candidate }) => (candidate.level === 'chief' ? 'none' : 'all'),
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
    takes: ({ candidate }) => (candidate.level === 'chief' ? 'all' : 'none'),
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
        label: commonFactWords.honours,
        kind: { type: 'many', options: HONOURS },
        best: () => ['中华技能大奖'],
      },
    ],
  },
  (route) => (route === 'direct' ? 'direct' : 'promotion'),
);

/** 特级技师 and 首席技师. */
export const TIANJIN_CHIEF_APPLICATIONS: readonly Application[] = [special, firstOfItsKind];

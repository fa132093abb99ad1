import { LEVEL_NAMES, isSkillLevel } from '#shared/law/parts/levels.ts';
import { crossoverContest } from '#shared/law/tianjin-appraisal/crossover-contest.ts';
import { crossoverSkill } from '#shared/law/tianjin-appraisal/crossover-skill.ts';
import { crossoverTitle } from '#shared/law/tianjin-appraisal/crossover-title.ts';
import { cite } from '#shared/law/tianjin-appraisal/policy.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { levelWords } from '#shared/words/levels.ts';
import { ask, type Answer } from '../parts/ask.ts';
import type { Applicant, Application, Fact, Facts, Json, Method } from '../parts/application.ts';
import {
  RANK_COLUMNS,
  readAppraisals,
  readContestClass,
  readDay,
  readField,
  readRank,
  readText,
} from '../parts/read-cells.ts';
import { commonFactWords } from '../parts/words.ts';
import { answerWords, applicationWords, factWords } from './words.ts';

// 附件2 of the 天津 细则: engineers to skill levels (三), contest winners past the ladder, skilled workers to titles (二).

/** 附件2 speaks to those who come by 贯通; an ordinary 鉴定 asks nothing of it. */
const isCrossover = ({ sitting }: Applicant): boolean => sitting.channel === 'crossover';
/** A sitting without marks is for those who come past the ladder (三（二）3), and for nobody else. */
const isRecognised = ({ sitting }: Applicant): boolean => !procedureOf(sitting).givesMarks;

const TITLES = ['助理工程师', '工程师', '高级工程师'] as const;
const TITLE_OF_LEVEL: Readonly<Record<string, string>> = {
  advanced: '助理工程师',
  technician: '工程师',
  'senior-technician': '高级工程师',
};
const HONOURS = ['中华技能大奖', '全国技术能手', '国家级技能大师工作室带头人', '海河工匠'] as const;

const field = (rule: string, article: string): Fact => ({
  key: 'field',
  rule,
  article,
  label: factWords.field,
  kind: {
    type: 'one',
    options: [
      { value: 'engineering', label: answerWords.engineering },
      { value: 'other', label: answerWords.other },
    ],
  },
  best: () => 'engineering',
  column: { names: ['职称系列', '系列', '专业领域'], read: readField },
});

const titleHeld = (rule: string, article: string): Fact => ({
  key: 'title',
  rule,
  article,
  label: factWords.titleHeld,
  kind: { type: 'text', suggestions: TITLES },
  best: ({ candidate }) => TITLE_OF_LEVEL[candidate.level] ?? '高级工程师',
  column: { names: ['现专业技术职称', '专业技术职称', '职称', '职称名称'], read: readText },
});

/** The level that the document opens against the level applied for. */
function levelAgrees({ values }: Answer, { candidate }: Applicant, article: string): readonly Reason[] {
  const opened = values['level'];
  if (typeof opened !== 'string' || opened === candidate.level || !isSkillLevel(opened)) return [];
  const text = `可申报${LEVEL_NAMES[opened]}，申报的是${levelWords[candidate.level][0]}`;
  return [cite(article, 'level_differs_from_title', text)];
}

const SKILL_ARTICLE = '附件2 三（二）1';
const skill: Application = {
  id: 'skill',
  takes: (applicant) => (isCrossover(applicant) && !isRecognised(applicant) ? 'all' : 'none'),
  title: applicationWords.skill,
  facts: [field(crossoverSkill.id, '附件2 三（一）'), titleHeld(crossoverSkill.id, SKILL_ARTICLE)],
  judge: (facts, applicant) => {
    const answer = ask(crossoverSkill, { ...facts, asOf: applicant.sitting.heldOn });
    const differs = levelAgrees(answer, applicant, SKILL_ARTICLE);
    const met = answer.met && differs.length === 0;
    return {
      met,
      because: answer.met && !met ? differs : answer.because,
      method: met ? 'evaluation' : null,
      theoryExempt: met,
    };
  },
};

const CONTEST_ARTICLE = '附件2 三（二）3';
const contest: Application = {
  id: 'contest',
  takes: (applicant) => (!isCrossover(applicant) ? 'none' : isRecognised(applicant) ? 'all' : 'chosen'),
  title: applicationWords.contest,
  facts: [
    titleHeld(crossoverContest.id, CONTEST_ARTICLE),
    {
      key: 'contestClass',
      rule: crossoverContest.id,
      article: CONTEST_ARTICLE,
      label: factWords.contestClass,
      kind: {
        type: 'one',
        options: [
          { value: 1, label: answerWords.class1 },
          { value: 2, label: answerWords.class2 },
        ],
      },
      best: () => 1,
      column: { names: ['竞赛类别', '市级竞赛类别'], read: readContestClass },
    },
    {
      key: 'rank',
      rule: crossoverContest.id,
      article: CONTEST_ARTICLE,
      label: commonFactWords.rank,
      kind: { type: 'rank' },
      best: () => 1,
      column: { names: RANK_COLUMNS, read: readRank },
    },
  ],
  judge: (facts, applicant) => {
    const answer = ask(crossoverContest, { ...facts, asOf: applicant.sitting.heldOn });
    const differs = levelAgrees(answer, applicant, CONTEST_ARTICLE);
    const met = answer.met && differs.length === 0;
    return {
      met,
      because: answer.met && !met ? differs : answer.because,
      method: met ? 'exceptional' : null,
      theoryExempt: false,
    };
  },
};

/** With an honour neither years nor appraisals are asked (二（二）3). */
const unhonoured = ({ honours }: Facts): boolean => !Array.isArray(honours) || honours.length === 0;
const BASE = '附件2 二（二）1';
const WAYS: Readonly<Record<string, Method>> = {
  appointment: 'appointment',
  review: 'title-review',
  exceptional: 'exceptional',
};

const title: Application = {
  id: 'title',
  takes: (applicant) => (isCrossover(applicant) ? 'chosen' : 'none'),
  title: applicationWords.title,
  facts: [
    field(crossoverTitle.id, '附件2 二（一）'),
    {
      key: 'level',
      rule: crossoverTitle.id,
      article: BASE,
      label: factWords.skillLevel,
      kind: {
        type: 'one',
        options: (['advanced', 'technician', 'senior-technician'] as const).map((level) => ({
          value: level,
          label: levelWords[level],
        })),
      },
      best: () => 'advanced',
    },
    {
      key: 'honours',
      rule: crossoverTitle.id,
      article: '附件2 二（二）3',
      label: commonFactWords.honours,
      kind: { type: 'many', options: HONOURS.map((name) => ({ value: name, label: [name, name] })) },
      best: () => [HONOURS[0]],
    },
    {
      key: 'obtainedOn',
      rule: crossoverTitle.id,
      article: BASE,
      label: factWords.obtainedOn,
      kind: { type: 'date' },
      best: () => '1990-01-01',
      when: { asked: unhonoured, otherwise: null },
      column: { names: ['技能等级取得时间', '证书取得时间', '发证日期'], read: readDay },
    },
    {
      key: 'appraisals',
      rule: crossoverTitle.id,
      article: BASE,
      label: commonFactWords.appraisals,
      kind: { type: 'appraisals' },
      best: () => ['qualified', 'qualified', 'qualified'],
      when: { asked: unhonoured, otherwise: null },
      column: { names: ['近三年考核', '近三年年度考核', '年度考核'], read: readAppraisals },
    },
  ],
  judge: (facts, { sitting }) => {
    const stated = Object.fromEntries(Object.entries(facts).filter(([, value]: [string, Json]) => value !== null));
    const answer = ask(crossoverTitle, { ...stated, asOf: sitting.heldOn });
    const route = answer.values['route'];
    return {
      met: answer.met,
      because: answer.because,
      method: answer.met && typeof route === 'string' ? (WAYS[route] ?? null) : null,
      theoryExempt: false,
    };
  },
};

export const tianjinCrossovers: readonly Application[] = [skill, contest, title];

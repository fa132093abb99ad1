import { duplicate } from '#shared/law/chongqing-crossover/duplicate.ts';
import { eligibility, NAMED_SERIES } from '#shared/law/chongqing-crossover/eligibility.ts';
import { method } from '#shared/law/chongqing-crossover/method.ts';
import { ask } from '../parts/ask.ts';
import type { Applicant, Application, Fact, Facts, Json, Method } from '../parts/application.ts';
import { readAwards } from './read-awards.ts';
import { readAppraisals, readText, readTitleRank, readYears, readYesNo } from '../parts/read-cells.ts';
import { commonFactWords } from '../parts/words.ts';
import { answerWords, applicationWords, factWords } from './words.ts';

// 渝职鉴发〔2022〕8号: who may apply (一、二), by which method (三), and only once a title rank (七（三）).

const RANKS = ['assistant', 'intermediate', 'associate-senior', 'senior'] as const;
const BEST_RANK: Readonly<Record<string, string>> = { advanced: 'assistant', technician: 'intermediate' };
const ELIGIBILITY = eligibility.id;

/** The two promotions 二（二）（三）, which ask for a certificate and years of work. */
const isPromotion = ({ titleRank }: Facts, { candidate: { level } }: Applicant): boolean =>
  (titleRank === 'assistant' && level === 'technician') ||
  (titleRank === 'intermediate' && level === 'senior-technician');

const FACTS: readonly Fact[] = [
  {
    key: 'series',
    rule: ELIGIBILITY,
    article: '一',
    label: factWords.series,
    kind: { type: 'text', suggestions: NAMED_SERIES },
    best: () => NAMED_SERIES[0] ?? '',
    column: { names: ['职称系列', '系列'], read: (text) => readText(text.replace(/系列$/, '')) },
  },
  {
    key: 'seriesAcceptedByNote',
    rule: ELIGIBILITY,
    article: '一',
    label: factWords.seriesAcceptedByNote,
    kind: { type: 'yes-no' },
    best: () => true,
    when: {
      asked: ({ series }) => series !== undefined && !(typeof series === 'string' && NAMED_SERIES.includes(series)),
      otherwise: false,
    },
  },
  {
    key: 'titleRank',
    rule: ELIGIBILITY,
    article: '二',
    label: factWords.titleRank,
    kind: { type: 'one', options: RANKS.map((rank) => ({ value: rank, label: answerWords[rank] })) },
    best: ({ candidate }) => BEST_RANK[candidate.level] ?? 'associate-senior',
    column: { names: ['职称级别', '职称等级'], read: readTitleRank },
  },
  {
    key: 'inPost',
    rule: ELIGIBILITY,
    article: '二',
    label: factWords.inPost,
    kind: { type: 'yes-no' },
    best: () => true,
    column: { names: ['在职在岗', '是否在职在岗'], read: readYesNo },
  },
  {
    key: 'appraisals',
    rule: ELIGIBILITY,
    article: '二',
    label: commonFactWords.appraisals,
    kind: { type: 'appraisals' },
    best: () => ['qualified', 'qualified', 'qualified'],
    column: { names: ['近三年考核', '近三年年度考核', '年度考核'], read: readAppraisals },
  },
  {
    key: 'certificate',
    rule: ELIGIBILITY,
    article: '二（二）（三）',
    label: factWords.certificate,
    kind: { type: 'certificate' },
    best: ({ candidate: { level } }) => ({
      level: level === 'technician' ? 'advanced' : 'technician',
      obtainedOn: '1990-01-01',
    }),
    when: { asked: isPromotion, otherwise: null },
  },
  {
    key: 'relatedWorkYears',
    rule: ELIGIBILITY,
    article: '二（二）（三）',
    label: factWords.relatedWorkYears,
    kind: { type: 'years' },
    best: () => 60,
    when: { asked: isPromotion, otherwise: 0 },
    column: { names: ['相关工作年限', '专业年限', '从事本职业年限'], read: readYears },
  },
  {
    key: 'frontLine',
    rule: ELIGIBILITY,
    article: '二（四）',
    label: factWords.frontLine,
    kind: { type: 'yes-no' },
    best: () => true,
    when: {
      asked: ({ titleRank }, { candidate: { level } }) => titleRank === 'senior' && level === 'senior-technician',
      otherwise: false,
    },
  },
  {
    key: 'awards',
    rule: method.id,
    article: '三（一）',
    label: factWords.awards,
    kind: { type: 'awards' },
    best: () => [],
    column: { names: ['直接认定条件或成果', '获奖情况'], read: (text) => readAwards(text) },
  },
  {
    key: 'previous',
    rule: duplicate.id,
    article: '七（三）',
    label: factWords.previous,
    kind: { type: 'earlier' },
    best: () => [],
  },
];

export const chongqingApplication: Application = {
  id: 'crossover',
  takes: () => 'all',
  title: applicationWords.crossover,
  facts: FACTS,
  judge: (facts, { candidate, sitting }) => {
    const { awards, previous, ...base } = facts;
    const appliedLevel = candidate.level;
    const person = {
      personId: candidate.candidateId,
      titleRank: facts['titleRank'] ?? null,
      occupation: candidate.occupation === '' ? sitting.occupation : candidate.occupation,
      organiser: sitting.organiser === '' ? sitting.title : sitting.organiser,
    };
    const earlier = Array.isArray(previous) ? (previous as readonly Json[]) : [];
    const eligible = ask(eligibility, { ...base, appliedLevel, asOf: sitting.heldOn });
    const first = ask(duplicate, {
      application: { ...person, level: appliedLevel },
      previous: earlier.map((one) => ({ ...person, ...(one as Facts) })),
    });
    const way = ask(method, { appliedLevel, awards: awards ?? [] });
    const met = eligible.met && first.met;
    const unmet = [eligible, first].filter((verdict) => !verdict.met);
    return {
      met,
      because: (met ? [eligible, first, way] : unmet).flatMap(({ because }) => because),
      method: met ? ((way.values['method'] as Method | undefined) ?? null) : null,
      theoryExempt: met && way.values['theoryExempt'] === true,
    };
  },
};

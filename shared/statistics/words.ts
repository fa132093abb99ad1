import type { Sentence } from '../words/say.ts';
import type { Band, NoAgreement } from './agreement.ts';
import type { NoDiscrimination } from './items.ts';

/** The questions that the pictures of a sitting answer, and what they answer in a sentence. */
export const pictureWords = {
  title: ['图表', 'Pictures'],
  open: ['看图表', 'Pictures'],
  of: [
    '图中 {count} 人。缺考、违纪 {away} 人不计；另有 {waiting} 人的评分表尚未全部签字或评分相差过大待处理，还没有成绩，不在图中。',
    'Of {count} {count:person|people}. Absent or void: {away}, not counted. Without a result yet, and in no picture: {waiting}.',
  ],
  stopped: ['资格不符 {count} 人未参加考核，不计。', ' Not eligible and not assessed: {count}.'],
  none: ['还没有可以画的成绩', 'No results to draw yet'],
  noneHow: [
    '考评员各自独立评分：一名考生的评分表全部签字以后，其成绩才进图表。',
    'Examiners score independently: a candidate’s result is drawn once all of their sheets are signed.',
  ],
  void: ['本场次已作废，图表不作任何依据。', 'This sitting is void; its pictures stand for nothing.'],
  only: ['图表只供分析，不改变任何成绩和结论。', 'Pictures are for looking at; they change no result and no verdict.'],

  went: ['这场考得怎样？', 'How did it go?'],
  wentAnswer: [
    '{count} 人有成绩：平均 {mean} 分，中位数 {median} 分，最低 {lowest} 分，最高 {highest} 分；{passed} 人合格（{rate}）。',
    '{count} {count:result|results}: mean {mean}, median {median}, from {lowest} to {highest}; {passed} passed ({rate}).',
  ],
  deviation: ['标准差', 'Standard deviation'],
  passMark: ['合格线 {mark}', 'Pass mark {mark}'],
  passed: ['合格', 'Pass'],
  failed: ['不合格', 'Fail'],
  fromTo: ['{from}～{to} 分', '{from} to {to}'],
  range: ['分数段', 'Marks'],
  people: ['人数', 'People'],
  mean: ['平均分', 'Mean'],
  median: ['中位数', 'Median'],
  lowest: ['最低分', 'Lowest'],
  highest: ['最高分', 'Highest'],

  reached: ['合格率多少，哪一部分没考好？', 'How many passed, and where did marks go?'],
  reachedAnswer: ['{of} 人参评，{reached} 人合格，合格率 {rate}。', '{of} judged, {reached} passed: {rate}.'],
  worst: ['得分率最低的是{name}：{rate}。', 'Least of the full mark was reached in {name}: {rate}.'],
  taskNote: [
    '试题没有自己的合格线；这里按本场次合格线占满分的百分比来比较，不作判定。',
    'A task has no pass mark of its own; the sitting’s percentage is laid on it to compare, and decides nothing.',
  ],
  part: ['项目', 'Part'],
  reachedCount: ['达到人数', 'Reached'],
  judgedCount: ['参评人数', 'Judged'],
  rate: ['合格率（%）', 'Rate (%)'],
  full: ['满分', 'Full mark'],
  meanOfFull: ['平均 {mean} / {full}', 'mean {mean} of {full}'],

  agree: ['考评员之间一致吗？', 'Do those who score agree?'],
  icc: [
    '{name}：ICC(A,1) = {icc}（95% 置信区间 {low}～{high}），一致性{band}；取 {k} 人平均后 ICC(A,k) = {mean}。',
    '{name}: ICC(A,1) = {icc} (95% limits {low} to {high}), {band}; of the mean of {k}, ICC(A,k) = {mean}.',
  ],
  iccExact: [
    '{name}：ICC(A,1) = {icc}，一致性{band}；取 {k} 人平均后 ICC(A,k) = {mean}。',
    '{name}: ICC(A,1) = {icc}, {band}; of the mean of {k}, ICC(A,k) = {mean}.',
  ],
  iccNone: ['{name}：{why}', '{name}: {why}'],
  iccNought: [
    'ICC 不大于 0：考生之间的差别不比考评员之间的差别大，这场的分数说明不了一致性。',
    'An ICC of nought or less: candidates differ no more than examiners do, so these marks can’t tell of agreement.',
  ],
  iccFew: [
    '考生少于 30 人，估计不稳，只作参考。',
    'Of fewer than 30 candidates the estimate is unsteady; take it as a hint.',
  ],
  iccAlike: [
    '有人接替：只计由同一组人评分的 {alike} 名考生（共 {all} 名）。',
    'Somebody took over: only the {alike} of {all} {all:candidate|candidates} scored by the same people are in it.',
  ],
  iccMethod: [
    '双向随机、绝对一致，n 名考生、k 名评分人：ICC(A,1) = (MSR − MSE) ÷ (MSR + (k − 1)MSE + k(MSC − MSE)/n)。McGraw 和 Wong（1996）；即 Shrout 和 Fleiss（1979）的 ICC(2,1)。分档按 Koo 和 Li（2016），看置信区间的两端。',
    'Two-way random, absolute agreement, n candidates, k who score: ICC(A,1) = (MSR − MSE) ÷ (MSR + (k − 1)MSE + k(MSC − MSE)/n). McGraw & Wong (1996), the ICC(2,1) of Shrout & Fleiss (1979). Bands after Koo & Li (2016), at both ends of the limits.',
  ],
  bandBetween: ['在{low}与{high}之间', 'between {low} and {high}'],
  apart: ['与同组其他人平均相比（分）', 'Beside the mean of the others (points)'],
  stricter: ['更严', 'stricter'],
  milder: ['更宽', 'milder'],
  scorer: ['评分人', 'Scored by'],
  what: ['评什么', 'Of what'],
  meanGiven: ['所给平均分', 'Mean given'],
  candidates: ['考生数', 'Candidates'],

  lines: ['哪些要点难，哪些要点区分得开？', 'Which lines are hard, and which tell people apart?'],
  hardest: ['最难的是 {id} {name}（难度 {p}）。', 'The hardest is {id} {name} (P = {p}).'],
  backwards: [
    '{ids} 的区分度是负数：别处得分高的人在这里反而得分低，请看评分标准是否清楚。',
    'Discrimination is negative on {ids}: who did well elsewhere did worse here. Look at how the standard reads.',
  ],
  lineFew: [
    '考生少于 30 人，区分度不稳，只作参考。',
    'Of fewer than 30 candidates discrimination is unsteady; take it as a hint.',
  ],
  lineMethod: [
    '难度 P = 平均分 ÷ 满分（越小越难）；区分度 = 该要点与其余各要点总分的相关系数，只计每个要点都评了分的考生。Crocker 和 Algina（1986）。',
    'P = mean ÷ full mark (smaller is harder); discrimination = correlation with the sum of all other lines, of candidates marked on every line. Crocker & Algina (1986).',
  ],
  line: ['考核要点', 'Line'],
  difficulty: ['难度 P', 'Difficulty P'],
  discrimination: ['区分度 r', 'Discrimination r'],

  times: ['时间够不够？', 'Was there enough time?'],
  timesAnswer: [
    '{name}：{count} 人，中位数 {median} 分钟，最长 {highest} 分钟；超时 {over} 人（限时 {limit} 分钟）。',
    '{name}: {count} {count:person|people}, median {median} min, longest {highest} min; {over} over the limit of {limit} min.',
  ],
  timesFree: [
    '{name}：{count} 人，中位数 {median} 分钟，最长 {highest} 分钟；不限时。',
    '{name}: {count} {count:person|people}, median {median} min, longest {highest} min; no limit.',
  ],
  limit: ['限时 {minutes}', 'Limit {minutes}'],
  within: ['限时以内', 'Within the limit'],
  over: ['超时', 'Over it'],
  minutes: ['用时（分钟）', 'Minutes'],
  limitHead: ['限时（分钟）', 'Limit (min)'],
  task: ['试题', 'Task'],
  number: ['编号', 'Number'],
  person: ['姓名', 'Name'],
} as const satisfies Readonly<Record<string, Sentence>>;

export const bandWords: Readonly<Record<Band, Sentence>> = {
  poor: ['差', 'poor'],
  moderate: ['中等', 'moderate'],
  good: ['良好', 'good'],
  excellent: ['极好', 'excellent'],
};

export const noAgreementWords: Readonly<Record<NoAgreement, Sentence>> = {
  too_few_candidates: [
    '由同一组人评完的考生不足两名，无法计算一致性。',
    'Fewer than two candidates were scored by the same people; agreement can’t be worked out.',
  ],
  too_few_examiners: [
    '每名考生只有一份评分表，没有第二份可比。',
    'There is one sheet a candidate, and no other to hold it against.',
  ],
  all_alike: [
    '所有人对所有考生给的分数完全相同，没有差别可以分析。',
    'Everybody gave every candidate the same mark; there is no difference to look at.',
  ],
};

export const noDiscriminationWords: Readonly<Record<NoDiscrimination, Sentence>> = {
  too_few_candidates: ['考生不足 3 人', 'fewer than 3 people'],
  line_alike: ['人人同分', 'all had the same'],
  rest_alike: ['其余要点人人同分', 'all alike elsewhere'],
};

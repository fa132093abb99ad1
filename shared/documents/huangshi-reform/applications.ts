import { contest } from '#shared/law/huangshi-reform/contest.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { Application } from '../parts/application.ts';
import { byOneRule, yesNo } from '../parts/one-rule.ts';
import { commonFactWords } from '../parts/words.ts';
import { RANK_COLUMNS, readRank, readYesNo } from '../parts/read-cells.ts';
import { applicationWords, factWords } from './words.ts';

const ranked = byOneRule(
  contest,
  {
    id: 'ranked',
    takes: ({ sitting }) => (procedureOf(sitting).givesMarks ? 'chosen' : 'all'),
    title: applicationWords.ranked,
    facts: [
      {
        ...yesNo(contest, '（九）4', 'filed', factWords.filed),
        column: { names: ['竞赛是否备案', '竞赛备案'], read: readYesNo },
      },
      {
        key: 'rank',
        rule: contest.id,
        article: '（九）4',
        label: commonFactWords.rank,
        kind: { type: 'rank' },
        best: () => 1,
        column: { names: RANK_COLUMNS, read: readRank },
      },
    ],
  },
  () => 'direct',
);

/** 竞赛选拔. */
export const HUANGSHI_APPLICATIONS: readonly Application[] = [ranked];

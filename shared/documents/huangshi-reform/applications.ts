import { contest } from '#shared/law/huangshi-reform/contest.ts';
import type { Application } from '../parts/application.ts';
import { byOneRule, yesNo } from '../parts/one-rule.ts';
import { commonFactWords } from '../parts/words.ts';
import { applicationWords, factWords } from './words.ts';

const ranked = byOneRule(
  contest,
  {
    id: 'ranked',
    takes: () => 'chosen',
    title: applicationWords.ranked,
    facts: [
      yesNo(contest, '（九）4', 'filed', factWords.filed),
      {
        key: 'rank',
        rule: contest.id,
        article: '（九）4',
        label: commonFactWords.rank,
        kind: { type: 'rank' },
        best: () => 1,
      },
    ],
  },
  () => 'direct',
);

/** 竞赛选拔. */
export const HUANGSHI_APPLICATIONS: readonly Application[] = [ranked];

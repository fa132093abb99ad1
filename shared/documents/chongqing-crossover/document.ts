import { chongqingCrossover } from '#shared/law/chongqing-crossover/policy.ts';
import type { Document } from '../parts/document.ts';
import { chongqingApplication } from './application.ts';
import { CHONGQING } from './checks.ts';
import { CHONGQING_DUTIES } from './duties.ts';
import { chongqingKept } from './kept.ts';
import { CHONGQING_LENSES } from './lenses.ts';
import { CHONGQING_SUBJECTS } from './subjects.ts';
import { CHONGQING_WAYS } from './ways.ts';
import { documentWords } from './words.ts';

/** 重庆 专业技术人员参加高技能人才评价（贯通）. */
export const chongqingCrossoverDocument: Document = {
  policy: chongqingCrossover,
  ways: CHONGQING_WAYS,
  checks: CHONGQING,
  duties: CHONGQING_DUTIES,
  alsoDated: ['uploadedOn', 'returnedOn', 'confirmedOn'],
  applications: [chongqingApplication],
  subjects: CHONGQING_SUBJECTS,
  theoryExemption: '三（三）',
  comparison: { lenses: CHONGQING_LENSES },
  keeps: chongqingKept,
  publicity: null,
  keptForGood: documentWords.forGood,
  signingOrder: documentWords.orderBy,
};

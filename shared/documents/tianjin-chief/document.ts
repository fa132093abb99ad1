import { tianjinChief } from '#shared/law/tianjin-chief/policy.ts';
import { PUBLICITY_DAYS } from '#shared/law/tianjin-chief/publicity.ts';
import type { Document } from '../parts/document.ts';
import { TIANJIN_CHIEF_APPLICATIONS } from './applications.ts';
import { TIANJIN_CHIEF } from './checks.ts';
import { TIANJIN_CHIEF_DUTIES } from './duties.ts';
import { TIANJIN_CHIEF_SUBJECTS } from './subjects.ts';
import { TIANJIN_CHIEF_WAYS } from './ways.ts';
import { documentWords } from './words.ts';

/** 天津 特级技师、首席技师评聘管理暂行办法. */
export const tianjinChiefDocument: Document = {
  policy: tianjinChief,
  ways: TIANJIN_CHIEF_WAYS,
  checks: TIANJIN_CHIEF,
  duties: TIANJIN_CHIEF_DUTIES,
  alsoDated: ['recheckedOn'],
  applications: TIANJIN_CHIEF_APPLICATIONS,
  subjects: TIANJIN_CHIEF_SUBJECTS,
  theoryExemption: null,
  comparison: { silent: documentWords.noChief },
  publicity: { article: '第十条（三）', days: PUBLICITY_DAYS },
  asksAgreements: true,
  keptForGood: null,
  signingOrder: null,
};

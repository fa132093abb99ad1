import { tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import type { Document } from '../parts/document.ts';
import { TIANJIN_ENTERPRISE_APPLICATIONS } from './applications.ts';
import { TIANJIN_ENTERPRISE } from './checks.ts';
import { TIANJIN_ENTERPRISE_DUTIES } from './duties.ts';
import { TIANJIN_ENTERPRISE_LENS } from './lens.ts';
import { TIANJIN_ENTERPRISE_SUBJECTS } from './subjects.ts';
import { TIANJIN_ENTERPRISE_WAYS } from './ways.ts';

/** 天津 企业职业技能等级认定试点工作方案. */
export const tianjinEnterpriseDocument: Document = {
  policy: tianjinEnterprise,
  ways: TIANJIN_ENTERPRISE_WAYS,
  checks: TIANJIN_ENTERPRISE,
  duties: TIANJIN_ENTERPRISE_DUTIES,
  // the centre confirms the results of what was properly run (七（二）3), and gives no time within which it does
  alsoDated: ['confirmedOn'],
  applications: TIANJIN_ENTERPRISE_APPLICATIONS,
  subjects: TIANJIN_ENTERPRISE_SUBJECTS,
  theoryExemption: null,
  bases: () => [
    { kind: 'national', article: '附件3' },
    { kind: 'norm', article: '附件3' },
  ],
  comparison: { lenses: [TIANJIN_ENTERPRISE_LENS] },
  publicity: null,
  keptForGood: null,
  signingOrder: null,
};

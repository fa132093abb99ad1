import { enterpriseCandidate } from '#shared/law/tianjin-enterprise/candidate.ts';
import type { Application } from '../parts/application.ts';
import { byOneRule, yesNo } from '../parts/one-rule.ts';
import { applicationWords, factWords } from './words.ts';

const employee = byOneRule(
  enterpriseCandidate,
  {
    id: 'employee',
    takes: () => 'all',
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
  () => 'evaluation',
);

/** 六（一）: own employees. */
export const TIANJIN_ENTERPRISE_APPLICATIONS: readonly Application[] = [employee];

import { applicationFile } from '#shared/law/tianjin-enterprise/application-file.ts';
import { enterpriseCandidate } from '#shared/law/tianjin-enterprise/candidate.ts';
import { enterpriseConditions } from '#shared/law/tianjin-enterprise/conditions.ts';
import { planDeadline } from '#shared/law/tianjin-enterprise/plan-deadline.ts';
import { tianjinEnterprise } from '#shared/law/tianjin-enterprise/policy.ts';
import { resultDeadline } from '#shared/law/tianjin-enterprise/result-deadline.ts';
import { enterpriseScope } from '#shared/law/tianjin-enterprise/scope.ts';
import type { Law } from '#shared/law/parts/law.ts';

/** 天津 企业等级认定: the document and its rules, in the order of the contract. */
export const tianjinEnterpriseLaw: Law<'tianjin-enterprise'> = {
  policy: tianjinEnterprise,
  rules: [planDeadline, resultDeadline, enterpriseCandidate, enterpriseScope, applicationFile, enterpriseConditions],
};

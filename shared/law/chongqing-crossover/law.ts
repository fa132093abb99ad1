import { confirmation } from '#shared/law/chongqing-crossover/confirmation.ts';
import { customStandard } from '#shared/law/chongqing-crossover/custom-standard.ts';
import { duplicate } from '#shared/law/chongqing-crossover/duplicate.ts';
import { eligibility } from '#shared/law/chongqing-crossover/eligibility.ts';
import { method } from '#shared/law/chongqing-crossover/method.ts';
import { onSiteStaff } from '#shared/law/chongqing-crossover/on-site-staff.ts';
import { organiser } from '#shared/law/chongqing-crossover/organiser.ts';
import { panelResult } from '#shared/law/chongqing-crossover/panel-result.ts';
import { panel } from '#shared/law/chongqing-crossover/panel.ts';
import { plan } from '#shared/law/chongqing-crossover/plan.ts';
import { chongqingCrossover } from '#shared/law/chongqing-crossover/policy.ts';
import { retention } from '#shared/law/chongqing-crossover/retention.ts';
import { signatures } from '#shared/law/chongqing-crossover/signatures.ts';
import { titleTable } from '#shared/law/chongqing-crossover/title-table.ts';
import type { Law } from '#shared/law/parts/law.ts';

/** 重庆 贯通: the document and its rules, in the order of the contract. */
export const chongqingCrossoverLaw: Law<'chongqing-crossover'> = {
  policy: chongqingCrossover,
  rules: [
    eligibility,
    method,
    panel,
    panelResult,
    onSiteStaff,
    plan,
    signatures,
    duplicate,
    retention,
    customStandard,
    organiser,
    titleTable,
    confirmation,
  ],
};

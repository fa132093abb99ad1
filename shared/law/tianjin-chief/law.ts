import { chiefAppraisal } from '#shared/law/tianjin-chief/appraisal.ts';
import { certificateNumber } from '#shared/law/tianjin-chief/certificate-number.ts';
import { chief } from '#shared/law/tianjin-chief/chief.ts';
import { chiefEmployer } from '#shared/law/tianjin-chief/employer.ts';
import { chiefInForce } from '#shared/law/tianjin-chief/in-force.ts';
import { tianjinChief } from '#shared/law/tianjin-chief/policy.ts';
import { chiefPublicity } from '#shared/law/tianjin-chief/publicity.ts';
import { chiefRecheck } from '#shared/law/tianjin-chief/recheck.ts';
import { chiefSpecial } from '#shared/law/tianjin-chief/special.ts';
import type { Law } from '#shared/law/parts/law.ts';

/** 天津 特级技师、首席技师: the document and its rules, in the order of the contract. */
export const tianjinChiefLaw: Law<'tianjin-chief'> = {
  policy: tianjinChief,
  rules: [
    chiefInForce,
    chiefSpecial,
    chief,
    chiefPublicity,
    certificateNumber,
    chiefEmployer,
    chiefRecheck,
    chiefAppraisal,
  ],
};

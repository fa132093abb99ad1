import { channel } from '#shared/law/huangshi-reform/channel.ts';
import { contest } from '#shared/law/huangshi-reform/contest.ts';
import { mode } from '#shared/law/huangshi-reform/mode.ts';
import { huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import { titleEquivalent } from '#shared/law/huangshi-reform/title-equivalent.ts';
import type { Law } from '#shared/law/parts/law.ts';

/** 黄石 多元评价: the document and its rules, in the order of the contract. */
export const huangshiReformLaw: Law<'huangshi-reform'> = {
  policy: huangshiReform,
  rules: [channel, mode, contest, titleEquivalent],
};

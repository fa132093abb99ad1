import { cite } from '#shared/law/huangshi-reform/policy.ts';
import { titleEquivalent } from '#shared/law/huangshi-reform/title-equivalent.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import type { Level } from '#shared/model/basics.ts';

/** （十四）: of 高级工, 技师 and 高级技师 in engineering, once somebody appoints them; nobody here knows whether anybody will. */
export function treatedInHuangshi(level: Level): Reason | null {
  const { title } = titleEquivalent.judge({ level, appointed: true, field: 'engineering' }).values;
  return title === null
    ? null
    : cite('（十四）', 'treated_as', `属于工程领域、被聘用的，比照${title}享受同等待遇（不授予职称）`);
}

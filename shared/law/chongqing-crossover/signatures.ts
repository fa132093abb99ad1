import { z } from 'zod';
import { identifier, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude } from '#shared/law/parts/verdict.ts';
import { chongqingCrossover, finding } from '#shared/law/chongqing-crossover/policy.ts';

const ROLE_NAMES = { expert: '评审专家', examiner: '考评员', checker: '校对人', lead: '考评组长' } as const;

/** A signature still to be given; `personId` where only that person can give it. */
export type MissingSignature = { readonly role: keyof typeof ROLE_NAMES; readonly personId?: string };

const input = z.strictObject({
  ...inForceDates,
  method: z.enum(['direct', 'review', 'assessment']),
  members: z
    .array(identifier)
    .min(1)
    .refine((members) => new Set(members).size === members.length, { message: '成员不得重复' }),
  signed: z.array(
    z.strictObject({
      personId: identifier,
      role: z.enum(['expert', 'examiner', 'checker', 'lead']),
      at: z.iso.datetime({ offset: true }),
    }),
  ),
});
type Facts = z.infer<typeof input>;

/**
 * When scores take effect: every member has signed, then a checker who is no member, then a lead who is not the checker (专人:
 * nobody checks what they sign off). The list's order is the order of signing (clocks of several stations may disagree, the log
 * does not); a signature out of turn does not count.
 */
export const signatures = defineRule({
  id: 'cq.signatures',
  policy: chongqingCrossover,
  clauses: 'C-22, C-23, C-24',
  input,
  judge: (facts) => {
    const role = facts.method === 'assessment' ? 'examiner' : 'expert';
    const { unsigned, isChecked, isLed } = readSignatures(facts, role);
    const missing: MissingSignature[] = unsigned.map((personId) => ({ role, personId }));
    if (!isChecked) missing.push({ role: 'checker' });
    if (!isLed) missing.push({ role: 'lead' });
    const name = ROLE_NAMES[role];
    return conclude(
      [
        finding(
          unsigned.length === 0,
          '六（四）',
          ['members_signed', `${name} ${facts.members.length} 人均已签字`],
          [
            'members_not_signed',
            `${name} ${facts.members.length} 人中 ${unsigned.length} 人尚未签字：${unsigned.join('、')}`,
          ],
        ),
        finding(
          isChecked,
          '六（四）',
          ['checker_signed', '成绩登记和统计已由专人校对、签字'],
          ['checker_not_signed', `成绩登记和统计尚未由专人校对、签字（须在全体${name}签字之后，且不得由评分成员担任）`],
        ),
        finding(
          isLed,
          '六（四）',
          ['lead_signed', '已经考评组长签字'],
          ['lead_not_signed', '尚未经考评组长签字（须在校对人签字之后，且不得由校对人担任）'],
        ),
      ],
      { missing },
    );
  },
});

function readSignatures({ members, signed }: Facts, memberRole: 'expert' | 'examiner') {
  const unsigned = new Set(members);
  let checker: string | null = null;
  let isLed = false;
  for (const { personId, role } of signed) {
    if (role === memberRole) unsigned.delete(personId);
    else if (role === 'checker') checker ??= unsigned.size === 0 && !members.includes(personId) ? personId : null;
    else if (role === 'lead') isLed ||= checker !== null && checker !== personId;
  }
  return { unsigned: [...unsigned], isChecked: checker !== null, isLed };
}

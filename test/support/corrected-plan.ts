import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { CorrectionRole } from '#shared/plans/dispute-entry.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { hashLine } from '#shared/record/chain.ts';

export const CORRECTED_PLAN = '00000000-0000-4000-8000-00000000004c';
const OBJECTION = '00000000-0000-4000-8000-0000000000d1';

/** A plan's record in which an objection corrected a practical result of a sitting, with the signatures of these under it, and `more` after. */
export function correctedPlan(
  { sittingId, heldOn }: Sitting,
  { name, idNumber }: Candidate,
  outcome: 'passed' | 'failed',
  roles: readonly CorrectionRole[] = ['checker', 'lead', 'site-head'],
  more: readonly PlanEntry['body'][] = [],
): { readonly entries: readonly PlanEntry[]; readonly text: string } {
  const effect = {
    ...{ kind: 'corrected' as const, subject: 'practical' as const, of: { on: heldOn, sittingId } },
    old: { outcome: outcome === 'passed' ? ('failed' as const) : ('passed' as const), shown: '0.00' },
    fresh: { outcome, mark: outcome === 'passed' ? 7500 : 5500 },
  };
  const about = { objectionId: OBJECTION, on: heldOn };
  const said: ((answer: string) => PlanEntry['body'])[] = [
    () => ({
      ...{ type: 'objection_raised', ...about, from: '宋勇', way: 'letter', contact: '' },
      ...{ about: { name, idNumber }, what: '实操分数有误' },
    }),
    () => ({ type: 'objection_answered', ...about, found: '第 3 项漏记', effect }),
    ...roles.map((role) => (digest: string): PlanEntry['body'] => ({
      ...{ type: 'correction_signed', objectionId: OBJECTION, role, digest, publicKey: 'k', signature: 's' },
    })),
    ...more.map((body) => () => body),
  ];
  const entries: PlanEntry[] = [];
  const lines: string[] = [];
  for (const [seq, bodyOf] of said.entries()) {
    const entry: PlanEntry = {
      ...{ v: 1, planId: CORRECTED_PLAN, seq, at: '2026-11-21T02:00:00.000Z', by: '罗芳', log: CORRECTED_PLAN },
      personId: `00000000-0000-4000-8000-00000000000${String(seq)}`,
      prev: lines.length === 0 ? null : hashLine(lines.at(-1) ?? ''),
      body: bodyOf(hashLine(lines[1] ?? '')),
    };
    entries.push(entry);
    lines.push(JSON.stringify(entry));
  }
  return { entries, text: lines.map((line) => `${line}\n`).join('') };
}

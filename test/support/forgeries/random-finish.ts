import { expectedFor } from '#shared/procedures/scorers.ts';
import { unscoredLines } from '#shared/progress/sheet-lines.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { UNSIGNED, type Day } from './days.ts';
import { leadsSign } from './panel-acts.ts';
import type { Step } from './rewrite.ts';
import type { Roll } from '../rooms/dice.ts';

// How a day of chance ends: what is owed is filled in and signed.

/** The closing entry, its counts left to the writer. */
export const CLOSING: Body = {
  type: 'sitting_closed',
  expected: 0,
  signed: 0,
  absent: 0,
  voided: 0,
  digest: '0'.repeat(64),
};
/** A signature for the sitting, of whoever signs as that. */
export const signingOf = ({ people }: Day, role: 'checker' | 'lead' | 'supervisor'): Body => ({
  ...{ type: 'sitting_signed', role, personId: people[role]!.personId, ...UNSIGNED, opinion: '' },
});

/** Where the lead decides. */
const DECIDED: ReadonlySet<string> = new Set(['review', 'recognition']);

type Finish = { readonly attempt: (step: Step) => boolean; readonly roll: Roll };

/** Everyone fills in and signs what they owe, the panel decides, and those who sign for the sitting do. */
export function finish(day: Day, state: () => SittingState, { attempt, roll }: Finish): void {
  for (const { candidateId } of day.candidates) {
    for (const number of day.sitting.procedure === 'review' ? [1, 2, 3, 4] : [])
      attempt({
        body: { type: 'question_recorded', candidateId, number, text: '工艺' },
        actor: day.people.lead!.personId,
      });
    // in a review the later lines open only once everybody has given the earlier ones
    for (const task of [1, 2, 3])
      for (const { personId } of expectedFor(state(), candidateId)) fill({ candidateId, examinerId: personId }, task);
    for (const { task, since } of [...state().clocks.values()].filter((clock) => clock.candidateId === candidateId))
      if (since !== null) {
        const act = { kind: 'correct', seconds: 3000 + roll(2000), reason: '忘记结束', witness: '邓芳磊' } as const;
        const tick = { run: since.run, ms: since.ms };
        attempt({ body: { type: 'task_timed', candidateId, task, tick, act }, actor: day.people.lead!.personId });
      }
    for (const { personId: examinerId } of expectedFor(state(), candidateId))
      attempt({ body: { type: 'sheet_signed', candidateId, examinerId, ...UNSIGNED }, actor: examinerId });
    if (!DECIDED.has(day.sitting.procedure)) continue;
    const decide = (decision: 'pass' | 'fail'): boolean =>
      attempt({
        body: { type: 'decision_recorded', candidateId, decision, reason: '证书原件已核对' },
        actor: day.people.lead!.personId,
      });
    if (decide('pass') || decide('fail') || day.sitting.procedure !== 'recognition') continue;
    // whose papers are not there did not come
    const gone = { attendance: 'absent', reason: '未提交材料' } as const;
    attempt({ body: { type: 'attendance_recorded', candidateId, ...gone }, actor: day.people.checker!.personId });
  }
  for (const role of ['checker', 'lead', 'supervisor'] as const)
    attempt({ body: signingOf(day, role), actor: day.people[role]!.personId });
  for (const step of leadsSign(day, state(), (role) => signingOf(day, role))) attempt(step);
  if (roll(5) > 0) attempt({ body: CLOSING, actor: day.people.clerk!.personId });

  function fill(sheet: { candidateId: string; examinerId: string }, task: number): void {
    for (const line of unscoredLines(state(), sheet).filter((id) => id.startsWith(`${String(task)}.`))) {
      const [t = 1, l = 1] = line.split('.').map(Number);
      const full = state().scheme?.tasks[t - 1]?.lines[l - 1]?.fullMark ?? 0;
      const score = { kind: 'mark', mark: Math.floor(full * 0.55) + roll(Math.floor(full * 0.4)) } as const;
      const body: Body = { type: 'line_scored', ...sheet, line, score, cause: 'correction', reason: '补录' };
      attempt({ body, actor: sheet.examinerId });
    }
  }
}

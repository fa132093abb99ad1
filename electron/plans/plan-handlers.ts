import type { Candidate } from '#shared/model/candidate.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { mayKeep, planRecordOf } from '#shared/plans/plan-record.ts';
import { entrySchema } from '#shared/record/entry.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { Journals } from '../journal/journals.ts';
import { createSerial } from '../queue/serial.ts';
import { entriesIn, lastDigest, readPlanText, writePlanText, type PlanOwner, type PlanPorts } from './plan-file.ts';

type Ports = PlanPorts & {
  readonly journals: Pick<Journals, 'list' | 'read' | 'stateOf'>;
  readonly now: () => Date;
};

/** The record of each plan: read, and added to once the host has looked itself whether that may be. */
export function createPlanHandlers(ports: Ports): Pick<Handlers, 'plan:read' | 'plan:keep'> {
  // two at once would both follow the same line
  const inTurn = createSerial();
  return {
    'plan:read': async (owner) => {
      const held = await recordOf(ports, owner);
      return held.ok ? ok({ entries: held.value.entries }) : held;
    },
    'plan:keep': ({ by, body, ...owner }) =>
      inTurn(async () => {
        const held = await recordOf(ports, owner);
        if (!held.ok) return held;
        const people = await peopleOf(ports, owner);
        if (!people.ok) return people;
        const { entries, text } = held.value;
        const refusal = mayKeep(planRecordOf(entries), people.value, body);
        if (refusal !== null) return err({ kind: refusal.kind, detail: { count: refusal.count } });
        const at = ports.now().toISOString();
        const { planId } = owner;
        const entry: PlanEntry = { v: 1, planId, seq: entries.length, at, by, prev: lastDigest(text), body };
        try {
          await writePlanText(ports, owner, `${text}${JSON.stringify(entry)}\n`);
        } catch (error) {
          return err(diskFailure(error, 'plan'));
        }
        return ok({ entries: [...entries, entry] });
      }),
  };
}

async function recordOf(
  ports: PlanPorts,
  owner: PlanOwner,
): Promise<Result<{ readonly entries: PlanEntry[]; readonly text: string }, HostFailure>> {
  const text = await readPlanText(ports, owner);
  const entries = text === null ? null : entriesIn(text, owner.planId);
  return text === null || entries === null ? err({ kind: 'plan_damaged' }) : ok({ entries, text });
}

/** Everybody in a sitting of the plan that counts, by the host's own fold; `plan_unknown` where there is no such sitting. */
async function peopleOf(
  { journals }: Pick<Ports, 'journals'>,
  { practice, planId }: PlanOwner,
): Promise<Result<readonly Candidate[], HostFailure>> {
  const people: Candidate[] = [];
  let isKnown = false;
  for (const journal of journals.list().filter((one) => one.practice === practice)) {
    const owner = { practice, log: journal.log };
    const first = await journals.read(owner, 0, 1);
    const body = first.ok ? entrySchema.safeParse(JSON.parse(first.value.lines[0] ?? 'null')).data?.body : undefined;
    if (body?.type !== 'sitting_opened' || body.sitting.plan?.planId !== planId) continue;
    const state = await journals.stateOf(owner);
    if (!state.ok) return state;
    isKnown = true;
    if (state.value.voided === null) people.push(...state.value.candidates.values());
  }
  return isKnown ? ok(people) : err({ kind: 'plan_unknown' });
}

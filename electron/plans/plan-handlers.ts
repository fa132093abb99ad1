import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { mayKeep, planRecordOf } from '#shared/plans/plan-record.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { err, ok } from '#shared/base/result.ts';
import { lastDigest } from '../files/chained-lines.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { Journals } from '../journal/journals.ts';
import { createSerial } from '../queue/serial.ts';
import type { ScoreLists } from '../score-lists/score-lists.ts';
import { keeperIn, type SeatOf } from './keeper.ts';
import { setPlanAside, soundPlanText, writePlanText, type PlanOwner, type PlanPorts } from './plan-file.ts';
import { planRecord, planSittings } from './whole.ts';

type Ports = PlanPorts & {
  readonly journals: Pick<Journals, 'list' | 'read' | 'stateOf'>;
  readonly seatOf: SeatOf;
  readonly scoreLists: Pick<ScoreLists, 'againstPlan'>;
  readonly now: () => Date;
};

/** The record of each plan: read, and added to once the host has looked itself whether that may be. */
export function createPlanHandlers(ports: Ports): Pick<Handlers, 'plan:read' | 'plan:keep' | 'plan:rebuild'> {
  // two at once would both follow the same line
  const inTurn = createSerial();
  return {
    'plan:read': async (owner) => {
      const held = await planRecord(ports, owner);
      return held.ok ? ok({ entries: held.value.entries, last: lastDigest(held.value.text) }) : held;
    },
    'plan:keep': ({ session, body, choice = {}, ...owner }) =>
      inTurn(async () => {
        const held = await planRecord(ports, owner);
        if (!held.ok) return held;
        const states = await planSittings(ports, owner);
        if (!states.ok) return states;
        const keeper = keeperIn(states.value.sittings, owner.practice, session, ports.seatOf);
        if (!keeper.ok) return keeper;
        const { entries, text } = held.value;
        const people = states.value.sittings.flatMap(({ candidates }) => [...candidates.values()]);
        const refusal = mayKeep(planRecordOf(entries), people, body);
        if (refusal !== null) return err({ kind: refusal.kind, detail: { count: refusal.count } });
        const differs = body.type === 'plan_settled' ? null : await ports.scoreLists.againstPlan(body, people, choice);
        if (differs !== null) return err(differs);
        const at = ports.now().toISOString();
        const { planId } = owner;
        const prev = lastDigest(text);
        const entry: PlanEntry = { v: 1, planId, seq: entries.length, at, ...keeper.value, prev, body };
        const longer = `${text}${JSON.stringify(entry)}\n`;
        try {
          await writePlanText(ports, owner, longer);
        } catch (error) {
          return err(diskFailure(error, 'plan'));
        }
        return ok({ entries: [...entries, entry], last: lastDigest(longer) });
      }),
    'plan:rebuild': ({ session, reason, ...owner }) => inTurn(() => rebuild(ports, owner, session, reason)),
  };
}

/** Goes on from the sound lines of a damaged record, which is set aside as it is; the first new line says so. */
async function rebuild(
  ports: Ports,
  owner: PlanOwner,
  session: string,
  reason: string,
): Promise<Awaited<ReturnType<Handlers['plan:rebuild']>>> {
  if ((await planRecord(ports, owner)).ok) return err({ kind: 'plan_not_damaged' });
  const states = await planSittings(ports, owner);
  if (!states.ok) return states;
  const keeper = keeperIn(states.value.sittings, owner.practice, session, ports.seatOf);
  if (!keeper.ok) return keeper;
  const { entries, text } = await soundPlanText(ports, owner);
  const at = ports.now().toISOString();
  const entry: PlanEntry = {
    ...{ v: 1, planId: owner.planId, seq: entries.length, at, ...keeper.value, prev: lastDigest(text) },
    body: { type: 'plan_rebuilt', kept: entries.length, reason },
  };
  const longer = `${text}${JSON.stringify(entry)}\n`;
  try {
    await setPlanAside(ports, owner, at);
    await writePlanText(ports, owner, longer);
  } catch (error) {
    return err(diskFailure(error, 'plan'));
  }
  return ok({ entries: [...entries, entry], last: lastDigest(longer) });
}

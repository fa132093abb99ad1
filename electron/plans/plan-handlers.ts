import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { mayKeep, planRecordOf } from '#shared/plans/plan-record.ts';
import { entrySchema } from '#shared/record/entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { lastDigest } from '../files/chained-lines.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { Journals } from '../journal/journals.ts';
import { createSerial } from '../queue/serial.ts';
import type { ScoreLists } from '../score-lists/score-lists.ts';
import { keeperIn, type SeatOf } from './keeper.ts';
import {
  entriesIn,
  readPlanText,
  setPlanAside,
  soundPlanText,
  writePlanText,
  type PlanOwner,
  type PlanPorts,
} from './plan-file.ts';

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
      const held = await recordOf(ports, owner);
      return held.ok ? ok({ entries: held.value.entries, last: lastDigest(held.value.text) }) : held;
    },
    'plan:keep': ({ session, body, choice = {}, ...owner }) =>
      inTurn(async () => {
        const held = await recordOf(ports, owner);
        if (!held.ok) return held;
        const states = await sittingsOf(ports, owner);
        if (!states.ok) return states;
        const keeper = keeperIn(states.value, owner.practice, session, ports.seatOf);
        if (!keeper.ok) return keeper;
        const { entries, text } = held.value;
        const people = states.value.flatMap(({ candidates }) => [...candidates.values()]);
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
  if ((await recordOf(ports, owner)).ok) return err({ kind: 'plan_not_damaged' });
  const states = await sittingsOf(ports, owner);
  if (!states.ok) return states;
  const keeper = keeperIn(states.value, owner.practice, session, ports.seatOf);
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

async function recordOf(
  ports: PlanPorts,
  owner: PlanOwner,
): Promise<Result<{ readonly entries: PlanEntry[]; readonly text: string }, HostFailure>> {
  const text = await readPlanText(ports, owner);
  const entries = text === null ? null : entriesIn(text, owner.planId);
  return text === null || entries === null ? err({ kind: 'plan_damaged' }) : ok({ entries, text });
}

/** The sittings of the plan that count, by the host's own fold; `plan_unknown` where there is none, void ones included. */
async function sittingsOf(
  { journals }: Pick<Ports, 'journals'>,
  { practice, planId }: PlanOwner,
): Promise<Result<readonly SittingState[], HostFailure>> {
  const states: SittingState[] = [];
  let isKnown = false;
  for (const journal of journals.list().filter((one) => one.practice === practice)) {
    const owner = { practice, log: journal.log };
    const first = await journals.read(owner, 0, 1);
    const body = first.ok ? entrySchema.safeParse(JSON.parse(first.value.lines[0] ?? 'null')).data?.body : undefined;
    if (body?.type !== 'sitting_opened' || body.sitting.plan?.planId !== planId) continue;
    const state = await journals.stateOf(owner);
    if (!state.ok) return state;
    isKnown = true;
    if (state.value.voided === null) states.push(state.value);
  }
  return isKnown ? ok(states) : err({ kind: 'plan_unknown' });
}

import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { hashLine } from '#shared/record/chain.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { err, ok } from '#shared/base/result.ts';
import { lastDigest } from '../files/chained-lines.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { Journals } from '../journal/journals.ts';
import { createSerial } from '../queue/serial.ts';
import type { ScoreLists } from '../score-lists/score-lists.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { keeperIn, type SeatOf } from './keeper.ts';
import { whyNotKeep } from './may-keep.ts';
import { jointlyPassed } from './jointly-passed.ts';
import { signCorrection } from './sign-correction.ts';
import { reviewsBefore } from './re-reviewed.ts';
import { setPlanAside, soundPlanText, writePlanText, type PlanOwner, type PlanPorts } from './plan-file.ts';
import { planRecord, planSittings } from './whole.ts';

type Ports = PlanPorts & {
  readonly journals: Pick<Journals, 'list' | 'read' | 'stateOf'>;
  readonly seatOf: SeatOf;
  readonly scoreLists: Pick<ScoreLists, 'againstPlan'>;
  readonly ring: Pick<KeyRing, 'sign'>;
  /** The holidays that days of a plan are counted by. */
  readonly years: () => readonly YearCalendar[];
  readonly now: () => Date;
};

/** The record of each plan: read, and added to once the host has looked itself whether that may be. */
export function createPlanHandlers(
  ports: Ports,
): Pick<Handlers, 'plan:read' | 'plan:keep' | 'plan:sign' | 'plan:rebuild' | 'plan:passed' | 'review:before'> {
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
        const found = await planSittings(ports, owner);
        if (!found.ok) return found;
        const keeper = keeperIn(found.value.sittings, owner.practice, session, ports.seatOf);
        if (!keeper.ok) return keeper;
        const refusal = await whyNotKeep(ports, found.value, held.value.entries, body, choice);
        return refusal === null ? add(ports, owner, held.value, { ...keeper.value, body }) : err(refusal);
      }),
    'plan:sign': ({ planId, ...asked }) =>
      inTurn(async () => {
        const owner = { practice: asked.practice, planId };
        const held = await planRecord(ports, owner);
        if (!held.ok) return held;
        const found = await planSittings(ports, owner);
        if (!found.ok) return found;
        const { entries, text } = held.value;
        const digests = text.split('\n').slice(0, -1).map(hashLine);
        const signed = await signCorrection(
          ports.ring,
          found.value.sittings,
          { planId, entries, digests },
          { planId, ...asked },
        );
        return signed.ok ? add(ports, owner, held.value, { ...signed.value.by, body: signed.value.body }) : signed;
      }),
    'plan:passed': async (owner) => {
      const passed = await jointlyPassed(ports, owner);
      if (!passed.ok) return passed;
      return ok({ people: passed.value.map(({ candidate: { name, idNumber } }) => ({ name, idNumber })) });
    },
    'review:before': async ({ candidateId, ...owner }) => {
      const state = await ports.journals.stateOf(owner);
      if (!state.ok) return state;
      const before = await reviewsBefore(ports.journals, owner, state.value);
      return before.ok ? ok({ days: [...before.value(candidateId)] }) : before;
    },
    'plan:rebuild': ({ session, reason, ...owner }) => inTurn(() => rebuild(ports, owner, session, reason)),
  };
}

/** Adds an entry to the lines of a record, on disk before it answers. */
async function add(
  { now, ...ports }: Ports,
  owner: PlanOwner,
  { entries, text }: { readonly entries: readonly PlanEntry[]; readonly text: string },
  said: Pick<PlanEntry, 'by' | 'personId' | 'log' | 'body'>,
): Promise<Kept> {
  const { body, ...by } = said;
  const at = now().toISOString();
  const prev = lastDigest(text);
  const entry: PlanEntry = { v: 1, planId: owner.planId, seq: entries.length, at, ...by, prev, body };
  const longer = `${text}${JSON.stringify(entry)}\n`;
  try {
    await writePlanText(ports, owner, longer);
  } catch (error) {
    return err(diskFailure(error, 'plan'));
  }
  return ok({ entries: [...entries, entry], last: lastDigest(longer) });
}
type Kept = Awaited<ReturnType<Handlers['plan:keep']>>;

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

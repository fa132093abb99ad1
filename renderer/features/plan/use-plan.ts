import { useCallback, useEffect, useMemo, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useBatches } from '#renderer/host/use-batches.ts';
import { loadFile } from '#renderer/host/load-file.ts';
import { actOnce } from '#renderer/host/session.ts';
import { loadPlan, type LoadedPlan } from '#renderer/data/home/load-plan.ts';
import type { KnownPlan } from '#renderer/data/home/plans.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import type { Keeper } from '#shared/plans/keepers.ts';
import type { PlanBody } from '#shared/plans/plan-entry.ts';
import { wholePlan, type WholePlan } from '#shared/plans/whole-plan.ts';
import type { Input } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { ListChoice } from '#shared/wire/host/score-channels.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/** Somebody who may add to the record, and the PIN that proves them. */
export type Proof = { readonly keeper: Keeper; readonly pin: string };

type Phase =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  | { readonly kind: 'ready'; readonly plan: LoadedPlan };

/** The list that scores are from, for the host to read it too, and what was chosen instead of what was found in it. */
export type ChosenList = { readonly blob: Blob; readonly choice: ListChoice };

/** A plan as it stands: its people with their joint results, and who may take what again. */
export type OpenPlan = {
  readonly plan: LoadedPlan;
  readonly whole: WholePlan;
  readonly record: WholePlan['record'];
  readonly joint: WholePlan['joint'];
  readonly resits: WholePlan['resits'];
  /** Whether the host has said what was sealed: before, nothing can be told of receipts. */
  readonly isOutboxKnown: boolean;
  /** Records something of the plan as whoever proves themself; what it changes is on screen once it is kept. */
  readonly keep: (by: Proof, body: PlanBody, list?: ChosenList) => Promise<Result<null, HostFailure>>;
  /** Signs what an answer to an objection changes, as whoever proves themself. */
  readonly sign: (by: Omit<Input<'plan:sign'>, 'practice' | 'planId'>) => Promise<Result<null, HostFailure>>;
  /** Goes on with a damaged record from what is sound of it. */
  readonly rebuild: (by: Proof, reason: string) => Promise<Result<null, HostFailure>>;
};

/** Reads a plan; again where it failed. */
export function usePlan(known: KnownPlan): {
  readonly phase: Phase;
  readonly open: OpenPlan | null;
  readonly again: () => void;
} {
  const [tries, setTries] = useState(0);
  const [phase, setPhase] = useState<Phase>({ kind: 'reading', done: 0, of: known.sittings.length });
  useEffect(() => {
    let isLeft = false;
    void loadPlan(known, (done, of) => {
      // a plan that is shown stays there while the list of sittings is read once more: nobody is to lose what they were at
      if (!isLeft) setPhase((before) => (before.kind === 'ready' ? before : { kind: 'reading', done, of }));
    }).then((loaded) => {
      if (isLeft) return;
      setPhase(loaded.ok ? { kind: 'ready', plan: loaded.value } : { kind: 'failed', failure: loaded.error });
    });
    return () => {
      isLeft = true;
    };
  }, [known, tries]);

  const plan = phase.kind === 'ready' ? phase.plan : null;
  const keep = useCallback<OpenPlan['keep']>(
    async ({ keeper: { log, personId }, pin }, body, list) => {
      if (plan === null) return ok(null);
      const { practice, known: of } = plan;
      const { planId } = of.plan;
      const failure = list === undefined ? null : await loadFile('scores:load', list.blob);
      if (failure !== null) return err(failure);
      const chosen = list === undefined ? {} : { choice: list.choice };
      const kept = await actOnce({ practice, log, personId }, pin, (session) =>
        invoke('plan:keep', { practice, planId, session, body, ...chosen }),
      );
      if (!kept.ok) return kept;
      setPhase({ kind: 'ready', plan: { ...plan, ...kept.value } });
      return ok(null);
    },
    [plan],
  );
  const rebuild = useCallback<OpenPlan['rebuild']>(
    async ({ keeper: { log, personId }, pin }, reason) => {
      if (plan === null) return ok(null);
      const { practice, known: of } = plan;
      const { planId } = of.plan;
      const rebuilt = await actOnce({ practice, log, personId }, pin, (session) =>
        invoke('plan:rebuild', { practice, planId, session, reason }),
      );
      if (!rebuilt.ok) return rebuilt;
      setPhase({ kind: 'ready', plan: { ...plan, ...rebuilt.value, damaged: false } });
      return ok(null);
    },
    [plan],
  );
  const sign = useCallback<OpenPlan['sign']>(
    async (by) => {
      if (plan === null) return ok(null);
      const { practice, known: of } = plan;
      const signed = await invoke('plan:sign', { practice, planId: of.plan.planId, ...by });
      if (!signed.ok) return signed;
      setPhase({ kind: 'ready', plan: { ...plan, ...signed.value } });
      return ok(null);
    },
    [plan],
  );
  const batches = useBatches(plan?.practice ?? false);
  const open = useMemo(() => {
    if (plan === null) return null;
    const whole = wholePlan({ ...plan, plan: plan.known.plan, batches: batches ?? NONE }, todayInBeijing());
    const { record, joint, resits } = whole;
    return { plan, whole, record, joint, resits, keep, sign, rebuild, isOutboxKnown: batches !== null };
  }, [plan, batches, keep, sign, rebuild]);
  return { phase, open, again: () => setTries((before) => before + 1) };
}

const NONE: WholePlan['batches'] = [];

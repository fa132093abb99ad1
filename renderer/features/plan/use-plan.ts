import { useCallback, useEffect, useMemo, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { loadFile } from '#renderer/host/load-file.ts';
import { actOnce } from '#renderer/host/session.ts';
import { loadPlan, type LoadedPlan } from '#renderer/data/home/load-plan.ts';
import type { KnownPlan } from '#renderer/data/home/plans.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { jointResults, type Joint } from '#shared/plans/joint.ts';
import type { Keeper } from '#shared/plans/keepers.ts';
import type { PlanBody } from '#shared/plans/plan-entry.ts';
import { planRecordOf, type PlanRecord } from '#shared/plans/plan-record.ts';
import { resitsOf, type Resit } from '#shared/plans/resit.ts';
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
  readonly record: PlanRecord;
  readonly joint: Joint;
  readonly resits: readonly Resit[];
  /** Records something of the plan as whoever proves themself; what it changes is on screen once it is kept. */
  readonly keep: (by: Proof, body: PlanBody, list?: ChosenList) => Promise<Result<null, HostFailure>>;
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
      if (!isLeft) setPhase({ kind: 'reading', done, of });
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
      setPhase({ kind: 'ready', plan: { ...plan, entries: kept.value.entries } });
      return ok(null);
    },
    [plan],
  );
  const open = useMemo(() => (plan === null ? null : { ...judged(plan), plan, keep }), [plan, keep]);
  return { phase, open, again: () => setTries((before) => before + 1) };
}

function judged({ parts, elsewhere, entries }: LoadedPlan): Pick<OpenPlan, 'record' | 'joint' | 'resits'> {
  const record = planRecordOf(entries);
  const { settings, theory } = record;
  const today = todayInBeijing();
  const joint = jointResults({ parts, elsewhere, theory, settings, today });
  return { record, joint, resits: joint.people.flatMap((person) => resitsOf(person, settings, today)) };
}

import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Refusal } from '#shared/conduct/refusal.ts';
import type { Body } from '#shared/record/body.ts';
import { forge, type Link } from '#shared/record/chain.ts';
import { fold } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Stepwise } from '#shared/base/stepwise.ts';
import type { WriteFailure } from './write-failure.ts';

/** Where and when entries are made. */
export type Forging = {
  readonly log: string;
  readonly station: string;
  readonly now: () => { readonly at: string; readonly elapsed: number };
  readonly isThirdCopyKept: () => boolean;
};

/** Entries that follow a state, and the state they lead to. */
export type Forged = { readonly links: readonly Link[]; readonly state: SittingState };

/**
 * Entries one after the other, each judged behind those before it, all of one moment; nothing is shown or written yet. It may stop
 * between two: a roster of 5,000 is a second's work.
 */
export function* forgeAll(
  state: SittingState,
  { log, station, now, isThirdCopyKept }: Forging,
  bodies: readonly Body[],
  actor: string | null,
): Stepwise<Result<Forged, Refusal | WriteFailure>> {
  const moment = now();
  const links: Link[] = [];
  let reached = state;
  for (const [at, body] of bodies.entries()) {
    if (at > 0) yield;
    const judged = mayRecord(reached, body, { actor, at: moment.at, thirdCopyKept: isThirdCopyKept() });
    if (!judged.ok) return judged;
    const forged = forge(reached.head, body, { ...moment, log, station, actor, high: reached.high });
    if (!forged.ok) return err({ kind: 'bad_input' });
    links.push(forged.value);
    reached = fold(reached, forged.value);
  }
  return ok({ links, state: reached });
}

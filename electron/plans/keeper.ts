import { err, ok, type Result } from '#shared/base/result.ts';
import { refuseKeeper } from '#shared/plans/keepers.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Sessions } from '../session/sessions.ts';

export type SeatOf = Sessions['seatOf'];

/** Who adds to a plan's record: whose session it is in one of the plan's sittings, named as that sitting names them. */
export function keeperIn(
  states: readonly SittingState[],
  practice: boolean,
  session: string,
  seatOf: SeatOf,
): Result<Pick<PlanEntry, 'by' | 'personId' | 'log'>, HostFailure> {
  for (const state of states) {
    const { sitting, people } = state;
    const seat = sitting === null ? null : seatOf({ practice, log: sitting.sittingId }, session);
    if (sitting === null || seat === null) continue;
    const person = people.get(seat.personId);
    // a key can be made for anybody: whom the sitting does not name is nobody in it
    if (person === undefined) break;
    const refusal = refuseKeeper(state, person, seat.publicKey);
    if (refusal !== null) return err({ kind: refusal, detail: { name: person.name, title: sitting.title } });
    return ok({ by: person.name, personId: person.personId, log: sitting.sittingId });
  }
  return err({ kind: 'plan_not_signed_in' });
}

import type { Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import { closedSitting, under } from '#test/support/certified.ts';
import { unmetSitting } from '#test/support/unmet.ts';

type Seated = { readonly sitting: SittingState; readonly as: Person };

/** The enterprise chose its own supervisor; three conditions nobody has stated. The site head is there, and has said why or not. */
export function unmetDay(isAnswered = false): Seated {
  const { state, answered, head } = unmetSitting();
  return { sitting: isAnswered ? answered : state, as: head };
}

/** 首席技师 of whom two passed, before anybody's agreement is on record. */
export function appointedDay(): Seated {
  const { state, clerk } = closedSitting({ policy: under('tianjin-chief'), channel: 'appointment' });
  return { sitting: state, as: clerk };
}

import { leads, type Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import { membersOf } from './parts/group.ts';
import { procedureOf } from './registry.ts';

/** Everyone who may give marks in this sitting, in the order in which their sheets are expected. */
export const examinersOf = (state: SittingState): Person[] => membersOf(state, procedureOf(state.sitting).group);

/** The examiners whose sheets are expected: as many as the sitting asks for, in the order named. */
export const expectedExaminers = (state: SittingState): Person[] =>
  examinersOf(state).slice(0, state.sitting?.settings.examinersPerCandidate ?? 0);

/** The lead of the group, or undefined while none is named. */
export const leadOf = (state: SittingState): Person | undefined => examinersOf(state).find((p) => leads(p.role));

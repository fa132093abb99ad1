import { findPolicy } from '#shared/law/registry.ts';
import type { RotationRule } from '#shared/model/rotation.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { TOO_WIDE_WAYS } from '#shared/model/spread.ts';
import type { Role } from '#shared/model/staff.ts';
import { lineIdsOf } from '#shared/procedures/practical/composite.ts';
import { lineOf } from '#shared/progress/sheet-lines.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { honestDay, type Day } from '../forgeries/days.ts';
import { idOf } from '../handover.ts';
import { indexOf } from '../forgeries/edits.ts';
import type { Step } from '../forgeries/rewrite.ts';
import { divided } from './divided.ts';
import { dice, oneOf, type Roll } from './dice.ts';

// A practical exam in one room, as today's build opens it: how it settles what it settles follows from a number.

export type Room = {
  readonly day: Day;
  readonly roll: Roll;
  readonly state: SittingState;
  /** How many things were tried before. */
  readonly nth: number;
};

const PROMISES = (['told', 'answered'] as const).map((unsigned) => ({ text: '本人承诺遵守考场纪律。', unsigned }));

const CARDS = ['焊工', '电工', '', '钳工、焊工'];
const ROTATIONS: readonly RotationRule[] = [
  { most: 2, per: 'organiser', within: 'row', beyond: 'answered' },
  { most: 3, per: 'occupation', within: 'year', beyond: 'answered' },
  { most: 1, per: 'organiser', within: 'row', beyond: 'told' },
];

/** What the day of this number is like, and everything before somebody is checked in. */
export function roomOf(seed: number): { readonly day: Day; readonly roll: Roll; readonly opening: readonly Step[] } {
  const roll = dice(seed);
  const { sitting: plain, ...day } = honestDay('practical', true, EDITION);
  const alsoLead = ['first', 'third'].map((key) => day.people[key]!.personId);
  const settings = {
    ...{ ...plain.settings, maxSpread: 1000, whenTooWide: TOO_WIDE_WAYS[seed % 4]! },
    ...(seed % 3 === 0 ? {} : { proofreading: (['totals', 'lines'] as const)[seed % 2]! }),
    ...(roll(2) === 0 ? { breachPercent: 10 } : {}),
    ...(roll(3) === 0 ? { sameUnit: 'bars' as const } : {}),
    ...(roll(3) === 0 ? { paperCheck: 2 } : {}),
    ...(seed % 5 < 3 ? { promise: PROMISES[seed % 2]! } : {}),
    ...(seed % 4 === 1 ? { codes: 'until_decided' as const } : {}),
    ...(seed % 7 < 3 ? { examinerUpTo: (['intermediate', 'advanced'] as const)[seed % 2]! } : {}),
    ...(seed % 6 < 2 ? { cardOccupation: 'answered' as const } : {}),
    ...(seed % 8 < 3 ? { rotation: ROTATIONS[seed % 3]! } : {}),
  };
  // a document as it reads today asks for answers before anyone signs
  const version = roll(2) === 0 ? (findPolicy(plain.policy.id)?.version ?? '1') : '1';
  const sitting = { ...plain, settings, policy: { ...plain.policy, version } };
  const named = roll(3) === 0 ? ('enterprise' as const) : ('authority' as const);
  const opening = day.steps.slice(0, indexOf(day.steps, ['attendance_recorded'])).map((step): Step => {
    if (step.body.type === 'sitting_opened') return { ...step, body: { ...step.body, sitting } };
    if (step.body.type !== 'staff_named') return step;
    const people = step.body.people.map((one, at) => ({
      ...(one.role === 'supervisor' ? { ...one, appointedBy: named } : one),
      ...(seed % 6 < 2 ? { occupations: CARDS[(seed + at) % CARDS.length]! } : {}),
      // both groups may have a lead of their own, beside the one above them
      ...(seed % 3 === 1 && alsoLead.includes(one.personId) ? { role: 'examiner-lead' as const } : {}),
    }));
    return { ...step, body: { ...step.body, people } };
  });
  const told = { ...day, sitting };
  const grouping = roll(4) === 0 ? [grouped(told, roll)] : [];
  // by dice of their own, so that every other day stays as it was
  const apart = dice(seed + DIVIDED_APART);
  const isDivided = grouping.length === 0 && settings.whenTooWide === 'conferral' && apart(3) > 0;
  return { day: told, roll, opening: [...opening, ...grouping, ...(isDivided ? [divided(told, apart)] : [])] };
}

const DIVIDED_APART = 0x7461736b;

/** Two groups of two (考评组), and everybody goes to one; the lead is above them or in the second. */
function grouped({ people, head }: Day, roll: Roll): Step {
  const seats = [
    ['first', 'second'],
    ['third', roll(2) === 0 ? 'spare' : 'lead'],
  ];
  const panels = seats.map((keys, n) => ({
    name: GROUPS[n]!,
    scorers: keys.map((key) => people[key]!.personId),
  }));
  return stepOf({ type: 'panels_formed', panels, reason: '' }, head);
}

/** What groups are called; there are never three. */
export const GROUPS = ['第一组', '第二组', '第三组'];

export const peopleOf = ({ state }: Pick<Room, 'state'>) => [...state.people.values()];
export const candidatesOf = ({ state, day }: Pick<Room, 'state' | 'day'>) =>
  state.candidates.size === 0 ? day.candidates : [...state.candidates.values()];
/** Somebody of a role as the list says it now. */
export const whoIs = (room: Room, ...roles: Role[]): string =>
  oneOf([...peopleOf(room).filter(({ role }) => roles.includes(role)), room.day.people.lead!], room.roll).personId;
export const headOf = ({ state, day }: Room): string => state.root?.personId ?? day.head;
export const linesOf = ({ scheme }: SittingState): readonly string[] => (scheme === null ? [] : lineIdsOf(scheme));

/** A mark for a line: mostly one of a decent sheet, now and then far off, or none that can be. */
export function aMark({ state, roll }: Room, line: string): number {
  const full = lineOf(state, line)?.fullMark ?? 0;
  const kind = roll(12);
  return kind === 0 ? full + 1 : kind < 3 ? roll(full + 1) : Math.floor((full * (62 + roll(24))) / 100);
}

export const stepOf = (body: Body, actor: string | null): Step => ({ body, actor });

/** Somebody who was on no list: they come with no key, and may be anything. */
export function newcomer({ roll, day }: Room) {
  const role = oneOf(['examiner', 'examiner', 'examiner-lead', 'checker', 'clerk'] as const, roll);
  const n = roll(5);
  return { ...day.people.spare!, personId: idOf(0xe40 + n), name: `新到${'甲乙丙丁戊'[n]!}`, role };
}

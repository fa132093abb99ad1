import type { Body } from '#shared/record/body.ts';
import type { Step } from '../forgeries/rewrite.ts';
import { expectedFor } from '#shared/procedures/scorers.ts';
import { oneOf } from './dice.ts';
import { candidatesOf, headOf, linesOf, peopleOf, whoIs, type Room } from './room.ts';

const REASONS = ['看错一格', '复核', '身体不适'];

/** Whom and what an entry of a kind is about, drawn anew for each. */
export function about(room: Room) {
  const { roll, state } = room;
  const candidate = oneOf(candidatesOf(room), roll);
  const { candidateId } = candidate;
  const expected = expectedFor(state, candidateId);
  const person = oneOf(roll(4) === 0 || expected.length === 0 ? peopleOf(room) : expected, roll);
  const anybody = oneOf(peopleOf(room), roll).personId;
  const signed = [...state.sheets.values()].filter(({ signature }) => signature !== null);
  const ref = signed.length > 0 && roll(2) === 0 ? oneOf(signed, roll) : { candidateId, examinerId: person.personId };
  return {
    ...{ candidate, candidateId, person, anybody, reason: roll(8) === 0 ? '' : oneOf(REASONS, roll) },
    sheet: { candidateId, examinerId: person.personId },
    ref: { candidateId: ref.candidateId, examinerId: ref.examinerId },
    lead: whoIs(room, 'examiner-lead'),
    head: headOf(room),
    line: oneOf(linesOf(state).length === 0 ? ['1.1'] : linesOf(state), roll),
  };
}
export type About = ReturnType<typeof about>;

/** An entry of each of these kinds, as somebody may come to write it. */
export type Chances<T extends Body['type']> = { readonly [K in T]: (room: Room, on: About) => Step };

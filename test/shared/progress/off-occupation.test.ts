import { expect, it } from 'vitest';
import type { Sitting } from '#shared/model/sitting.ts';
import { asksForOccupation, isOnCard, offOccupation } from '#shared/progress/off-occupation.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aSitting, readySitting } from '#test/support/sitting.ts';

// Whose card does not name the occupation of the sitting (本场次规定): examiners from edition 9 on, experts from edition 10 on.

const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1, cardOccupation: 'answered' as const };
const asked = (procedure: Sitting['procedure'], edition: number, over: Partial<Sitting> = {}): boolean =>
  asksForOccupation({ sitting: aSitting({ procedure, edition, settings, ...over }) });

it('is asked where the sitting says so and marks are given, from the edition on that knows of it', () => {
  expect([8, 9, 10].map((edition) => asked('practical', edition))).toEqual([false, true, true]);
  expect([8, 9, 10].map((edition) => asked('panel', edition))).toEqual([false, false, true]);
  expect([9, 10].map((edition) => asked('review', edition))).toEqual([false, true]);
  expect(asked('recognition', 10)).toBe(false);
  const { cardOccupation: _, ...free } = settings;
  expect([asked('practical', 10, { settings: free }), asksForOccupation({ sitting: null })]).toEqual([false, false]);
});

it('is on a card by name or by code; before there is a sitting nobody is held against one', () => {
  const sitting = aSitting();
  const on = (occupations?: string): boolean => isOnCard({ sitting }, occupations === undefined ? {} : { occupations });
  expect([on('焊工'), on('电工、焊工'), on('6-18-02-04'), on('电工'), on('')]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([on(), isOnCard({ sitting: null }, {})]).toEqual([false, true]);
});

it('names everybody who may mark and whose card says something else, in the order of the list, and nobody besides', () => {
  const { state, scorers, lead } = readySitting({ edition: 10, settings });
  const people = new Map(state.people);
  people.set(scorers[1]!.personId, { ...scorers[1]!, occupations: '焊工' });
  const names = (of: SittingState): readonly string[] => offOccupation(of).map(({ name }) => name);
  expect(names({ ...state, people })).toEqual([scorers[0]!.name, scorers[2]!.name, lead.name]);
  expect(names({ ...state, people, sitting: { ...state.sitting!, edition: 8 } })).toEqual([]);
  expect(names(EMPTY_STATE)).toEqual([]);
});

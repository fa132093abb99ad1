import { CODE_DRAW } from '#shared/record/room-draw.ts';
import { diceOf } from '../forgeries/days.ts';
import type { Step } from '../forgeries/rewrite.ts';
import { stepOf, whoIs, type Room } from './room.ts';

/** 考生代码, drawn by dice that the supervisor throws; once more for a reason. */
export function codesDrawn(room: Room): Step {
  const { state, roll } = room;
  const by = whoIs(room, 'supervisor');
  const isAgain = state.draws.some(({ rule }) => rule === CODE_DRAW);
  const facts = {
    candidates: [...state.candidates.keys()],
    ...{ labels: [], seed: diceOf(roll(6 ** 6)), source: '', reason: isAgain ? '多录一名考生' : '' },
    operator: state.people.get(by)?.name ?? '',
  };
  return stepOf({ type: 'facts_stated', rule: CODE_DRAW, candidateId: null, facts }, by);
}

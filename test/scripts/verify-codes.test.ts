import { expect, it } from 'vitest';
import { blindState, hidesNames, isBlindTo } from '#shared/progress/blinding.ts';
import { codesOf } from '#shared/record/codes.ts';
import { CODE_DRAW, drawRoom, roomDrawSchema } from '#shared/record/room-draw.ts';
import { codesDay, earlierCodes } from '../support/forgeries/codes.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { rewritten } from '../support/forgeries/rewrite.ts';

// Candidate codes, told twice here; the Python verifier has its say in interop.long.test.ts.

const practical = honestDay('practical', true);

it('codes are the numbers of the last draw, which anybody can make again, and hold until the lead has signed', () => {
  const day = codesDay(practical);
  const written = rewritten(day.steps, day);
  expect(verifierSays(day, written)).toEqual([]);
  const { state } = written;
  const last = roomDrawSchema.parse(state.draws.findLast(({ rule }) => rule === CODE_DRAW)?.facts);
  const again = drawRoom(CODE_DRAW, last).map(({ candidateId, place }) => [candidateId, `K0${String(place)}`]);
  expect([...codesOf(state)]).toEqual(again);
  // the lead has signed by the end of this day
  expect(hidesNames(state)).toBe(false);
  const before = { ...state, decided: null };
  expect((['examiner', 'examiner-lead', 'checker', null] as const).map((role) => isBlindTo(before, role))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect((['site-head', 'clerk', 'supervisor'] as const).map((role) => isBlindTo(before, role))).toEqual([
    false,
    false,
    false,
  ]);
  const shown = blindState(before);
  expect([...shown.candidates.values()].map(({ number }) => number)).toEqual([...codesOf(state).values()]);
  const told = JSON.stringify([...shown.candidates.values()].map(({ candidateId, ...rest }) => rest));
  for (const { name, number, idNumber, employer } of state.candidates.values())
    for (const kept of [name, number, idNumber, employer]) if (kept !== '') expect(told).not.toContain(kept);
});

it('who joins the roster after the draw gets the next code', () => {
  const day = codesDay(practical);
  const { state } = rewritten(day.steps, day);
  const late = { ...[...state.candidates.values()][0]!, candidateId: 'late-comer' };
  const candidates = new Map([...state.candidates, [late.candidateId, late]]);
  const codes = codesOf({ ...state, candidates });
  expect(codes.get(late.candidateId)).toBe(`K0${String(candidates.size)}`);
  expect([...codes].slice(0, -1)).toEqual([...codesOf(state)]);
});

it('in a sitting of edition 8 the setting means nothing', () => {
  const day = earlierCodes(practical);
  const written = rewritten(day.steps, day);
  expect(verifierSays(day, written)).toEqual([]);
  expect(codesOf(written.state).size).toBe(0);
});

import { expect, it } from 'vitest';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { PROMISE_RULE } from '#shared/documents/concerns/promises.ts';
import { standingPromise, unsignedPromises } from '#shared/record/promise.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { promiseDay } from '../support/forgeries/promises.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// The integrity promise signed by hand, told twice here; the Python verifier has its say in interop.long.test.ts.

it('keeps a promise signed twice, names who did not sign, and door and verifier agree', () => {
  const day = promiseDay(honestDay('practical', true));
  const log = writer(day);
  expect(day.steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
  const { state } = log.written();
  const [first, second] = day.candidates;
  expect(state.promises.get(first!.candidateId)?.map(({ by }) => state.people.get(by ?? '')?.name)).toEqual([
    day.people.clerk!.name,
    day.people.checker!.name,
  ]);
  expect(standingPromise(state, first!.candidateId)?.by).toBe(day.people.checker!.personId);
  expect(unsignedPromises(state)).toEqual([second]);
  const concern = concernsOf(state).find(({ rule }) => rule === PROMISE_RULE);
  expect(concern).toMatchObject({ standing: 'unmet', candidateId: second!.candidateId });
  expect(concern?.answer?.reason).toBe('考生考后离场，联系补签');
  expect(verifierSays(day, log.written())).toEqual([]);
});

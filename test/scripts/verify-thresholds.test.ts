import { expect, it } from 'vitest';
import { reviewOf } from '#shared/procedures/review/stages.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';
import { itemsDay, thresholdDay } from '../support/forgeries/thresholds.ts';

// A review whose stages pass by other marks than 60, signed and closed; the Python verifier has its say in interop.long.test.ts.

it('signs what the stages passed by; door and verifier agree', () => {
  const honest = honestDay('review', true);
  const day = { ...honest, steps: thresholdDay(honest) };
  const log = writer(day);
  expect(day.steps.flatMap((step) => log.asked(step) ?? [])).toEqual([]);
  const written = log.written();
  const [own, other] = [...written.state.candidates.values()].map((one) => reviewOf(written.state, one).own);
  expect([own?.ground, own?.theory, other?.ground, other?.theory]).toEqual([
    ...['special-policy', 5500, 'national-exam', 6500],
  ]);
  expect(verifierSays(day, written)).toEqual([]);
});

it('scores by items what one mark scored; door and verifier agree', () => {
  const honest = honestDay('review', true);
  const day = { ...honest, steps: itemsDay(honest) };
  const log = writer(day);
  expect(day.steps.flatMap((step) => log.asked(step) ?? [])).toEqual([]);
  const written = log.written();
  expect(written.state.scheme?.tasks.map(({ lines }) => lines.length)).toEqual([2, 2, 2]);
  expect(written.state.closing).not.toBeNull();
  expect(verifierSays(day, written)).toEqual([]);
});

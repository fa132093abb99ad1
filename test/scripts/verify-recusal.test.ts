import { expect, it } from 'vitest';
import { expectedFor } from '#shared/procedures/scorers.ts';
import { honestDay } from '../support/forgeries/days.ts';
import type { Edit } from '../support/forgeries/edits.ts';
import { lateRecusalDay, recusalDay } from '../support/forgeries/recusals.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// 回避, told twice here; the Python verifier has its say in interop.long.test.ts, and what is not right stands among the forgeries.

it.each<[string, Edit]>([
  ['declared before the first mark', recusalDay],
  ['found out once the sheet was signed', lateRecusalDay],
])('a day with a recusal %s is right to door and verifier', (_, edit) => {
  const day = honestDay('practical', true);
  const log = writer(day);
  const steps = edit(day);
  expect(steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
  const written = log.written();
  expect(written.state.closing).toMatchObject({ expected: 8, signed: 4 });
  expect(verifierSays(day, written)).toEqual([]);
  const names = day.candidates.map(({ candidateId }) =>
    expectedFor(written.state, candidateId).map(({ name }) => name),
  );
  expect(names.slice(0, 2)).toEqual([
    ['周婷', '于辉'],
    ['朱军敏', '于辉'],
  ]);
});

import { expect, it } from 'vitest';
import { ownsItems } from '#shared/procedures/review/own-items.ts';

it('a review has items of its own from edition 9 on, and nothing else has', () => {
  expect(
    [
      { procedure: 'review', edition: 9 } as const,
      { procedure: 'review', edition: 10 } as const,
      { procedure: 'review', edition: 8 } as const,
      { procedure: 'review' } as const,
      { procedure: 'practical', edition: 9 } as const,
      null,
    ].map(ownsItems),
  ).toEqual([true, true, false, false, false, false]);
});

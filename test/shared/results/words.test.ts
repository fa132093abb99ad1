import { expect, it } from 'vitest';
import * as results from '#shared/results/words.ts';
import { offSentences } from '#test/support/sentences.ts';

it('everything this room says, it says in both languages, of the same values', () => {
  expect(offSentences(results)).toEqual([]);
});
